import { preload } from 'react-dom'
import type { CSSProperties } from 'react'
import type { Image } from '@vitrine/shared-types/primitives/image'
import { mediaUrl, srcSetOf } from './media-url.ts'

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

/** For browsers that read no `<picture>`, and for whoever saves the picture. */
const WIDEST = 1440

/**
 * A picture of the shop, in AVIF and WebP, in the widths that the CMS has made. Without `next/image`:
 * what it would add is 4 KB of script.
 */
export function ShopImage({ image, sizes, priority = false, className, alt }: ShopImageProps) {
  const avif = srcSetOf(image, 'avif')
  const webp = srcSetOf(image, 'webp')
  const src = mediaUrl(image, { width: WIDEST })
  if (priority) preloadBest(src, sizes, avif, webp)
  return (
    <picture style={{ display: 'contents' }}>
      {avif ? <source type="image/avif" srcSet={avif} sizes={sizes} /> : null}
      {webp ? <source type="image/webp" srcSet={webp} sizes={sizes} /> : null}
      <img
        alt={alt ?? image.alt}
        width={image.width}
        height={image.height}
        // Before the address, or a browser may have asked for it already.
        loading={priority ? 'eager' : 'lazy'}
        decoding={priority ? 'sync' : 'async'}
        fetchPriority={priority ? 'high' : undefined}
        className={className}
        style={imageStyle(image)}
        src={src}
      />
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
  // Its words are for those who do not see it, not to flash up before it is there.
  const shown = { color: 'transparent', objectPosition: position }
  const canBeTransparent = /\.(?:png|webp|avif)$/iu.test(image.path)
  if (!image.placeholder || canBeTransparent) return shown
  return {
    ...shown,
    backgroundImage: `url("${image.placeholder}")`,
    backgroundSize: 'cover',
    backgroundPosition: position,
    backgroundRepeat: 'no-repeat',
  }
}
