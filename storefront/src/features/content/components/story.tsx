import type { StoryBlock } from '@vitrine/shared-types/store-api/v1/pages'
import type { Reader } from '../../../ui/context.ts'
import { linkPath } from '../../../i18n/paths.ts'
import { ShopImage } from '../../../media/shop-image.tsx'
import { ArrowLink } from '../../../ui/arrow-link.tsx'
import { RichText } from '../../../ui/rich-text.tsx'
import section from '../../../ui/section.module.css'
import styles from './story.module.css'

/** A photograph that runs off the page's edge, and something to read beside it. */
export function Story({ block, reader }: { block: StoryBlock; reader: Reader }) {
  return (
    <section className={`${styles.story} ${block.imageSide === 'right' ? styles.mirrored : ''}`}>
      <div className={styles.picture}>
        <ShopImage
          image={block.image}
          sizes="(min-width: 64rem) 64vw, 120vw"
          className={styles.image ?? ''}
        />
      </div>
      <div className={styles.words}>
        {block.eyebrow ? <p className={section.eyebrow}>{block.eyebrow}</p> : null}
        <h2 className={`${section.heading} ${styles.heading}`}>{block.heading}</h2>
        <RichText blocks={block.text} locale={reader.locale} topLevel={3} />
        {block.link ? (
          <div className={styles.more}>
            <ArrowLink href={linkPath(reader.locale, block.link.to)}>{block.link.label}</ArrowLink>
          </div>
        ) : null}
      </div>
    </section>
  )
}
