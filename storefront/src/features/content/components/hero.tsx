import type { HeroBlock } from '@vitrine/shared-types/store-api/v1/pages'
import type { Reader } from '../../../ui/context.ts'
import { linkPath } from '../../../i18n/paths.ts'
import { ShopImage } from '../../../media/shop-image.tsx'
import { ArrowLink } from '../../../ui/arrow-link.tsx'
import styles from './hero.module.css'

interface HeroProps {
  block: HeroBlock
  reader: Reader
  /** The first part of a page carries its main heading and its most important picture. */
  isFirst: boolean
}

/** More letters than this are set smaller, so that they leave the photograph alone. */
const LONG_HEADING = 28

/** A photograph across the page. Wide screens set the words on its quiet side, small ones below. */
export function Hero({ block, reader, isFirst }: HeroProps) {
  const Heading = isFirst ? 'h1' : 'h2'
  const isLong = block.heading.length > LONG_HEADING
  return (
    <section className={styles.hero}>
      <div className={styles.picture}>
        <ShopImage
          image={block.image}
          sizes="(min-width: 64rem) 100vw, (min-width: 40rem) 120vw, 180vw"
          priority={isFirst}
          className={styles.image ?? ''}
        />
      </div>
      <div className={styles.words}>
        {block.eyebrow ? <p className={styles.eyebrow}>{block.eyebrow}</p> : null}
        <Heading className={isLong ? `${styles.heading} ${styles.long}` : styles.heading}>
          {block.heading}
        </Heading>
        {block.text ? <p className={styles.text}>{block.text}</p> : null}
        {block.link ? (
          <ArrowLink href={linkPath(reader.locale, block.link.to)}>{block.link.label}</ArrowLink>
        ) : null}
      </div>
    </section>
  )
}
