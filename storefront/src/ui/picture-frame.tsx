import type { Image } from '@vitrine/shared-types/primitives/image'
import { ShopImage } from '../media/shop-image.tsx'
import styles from './picture-frame.module.css'

interface PictureFrameProps {
  image: Image | null
  sizes: string
  /** What stands there when there is no picture. */
  missing: string
  priority?: boolean
  alt?: string
  className?: string
  /** Its edges dissolve into the page: for pictures on the page's own colour. */
  isMelting?: boolean
}

/** A picture that fills its frame (4:5 unless a class says otherwise), or a quiet blank. */
export function PictureFrame({
  image,
  sizes,
  missing,
  priority,
  alt,
  className,
  isMelting = false,
}: PictureFrameProps) {
  const frame = [styles.frame, className, isMelting && styles.melting].filter(Boolean).join(' ')
  if (!image) {
    return (
      <div className={`${frame} ${styles.blank}`} role="img" aria-label={missing}>
        <BlankMark />
      </div>
    )
  }
  return (
    <div className={frame}>
      <ShopImage
        image={image}
        sizes={sizes}
        className={styles.image ?? ''}
        priority={priority ?? false}
        {...(alt === undefined ? {} : { alt })}
      />
    </div>
  )
}

/** The outline of a bowl: says "a thing will stand here" without words. */
function BlankMark() {
  return (
    <svg viewBox="0 0 64 64" aria-hidden="true" className={styles.mark}>
      <path d="M8 26h48c0 14-9 24-18 26v4H26v-4C17 50 8 40 8 26Z" />
    </svg>
  )
}
