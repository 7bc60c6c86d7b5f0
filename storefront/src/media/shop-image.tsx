import { getImageProps } from 'next/image'
import { preload } from 'react-dom'
import type { CSSProperties } from 'react'
import type { Image } from '@vitrine/shared-types/primitives/image'
import { imageLoader, srcSetOf } from './loaders.ts'

interface ShopImageProps {
  image: Image
  /** How wide it is shown, as in the `sizes` attribute: `(min-width: 60rem) 33vw, 100vw`. */
  sizes: string
  /** For the one picture that a page is first judged by: loaded at once and before others. */
  priority?: boolean
  className?: string
  /** Instead of the picture's own text; empty for one that only repeats the words beside it. */
  alt?: string
}

/** A picture of the shop, in AVIF and WebP, in the widths that the CMS has made. */
export function ShopImage({ image, sizes, priority = false, className, alt }: ShopImageProps) {
  const avif = srcSetOf(image, 'avif')
  const webp = srcSetOf(image, 'webp')
  const { props } = getImageProps({
    src: image.path,
    alt: alt ?? image.alt,
    width: image.width,
    height: image.height,
    sizes,
    loader: imageLoader(image),
    loading: priority ? 'eager' : 'lazy',
    decoding: priority ? 'sync' : 'async',
    style: imageStyle(image),
    ...(priority ? { fetchPriority: 'high' as const } : {}),
    ...(className ? { className } : {}),
  })
  if (priority) preloadBest(props.src, sizes, avif, webp)
  return (
    <picture style={{ display: 'contents' }}>
      {avif ? <source type="image/avif" srcSet={avif} sizes={sizes} /> : null}
      {webp ? <source type="image/webp" srcSet={webp} sizes={sizes} /> : null}
      <img {...props} srcSet={undefined} sizes={undefined} alt={props.alt} />
    </picture>
  )
}

/** A browser that cannot read the type skips the preload, so nothing is fetched twice. */
function preloadBest(href: string, sizes: string, avif?: string, webp?: string) {
  const [imageSrcSet, type] = avif ? [avif, 'image/avif'] : [webp, 'image/webp']
  if (!imageSrcSet) return
  preload(href, { as: 'image', imageSrcSet, imageSizes: sizes, type, fetchPriority: 'high' })
}

/** The placeholder stays behind the loaded picture, so one that can be seen through gets none. */
function imageStyle(image: Image): CSSProperties {
  const position = `${image.focalPoint.x}% ${image.focalPoint.y}%`
  const canBeTransparent = /\.(?:png|webp|avif)$/iu.test(image.path)
  if (!image.placeholder || canBeTransparent) return { objectPosition: position }
  return {
    objectPosition: position,
    backgroundImage: `url("${image.placeholder}")`,
    backgroundSize: 'cover',
    backgroundPosition: position,
    backgroundRepeat: 'no-repeat',
  }
}
