import type { CategoryTilesBlock } from '@vitrine/shared-types/store-api/v1/pages'
import type { Reader } from '../../../ui/context.ts'
import { categoryPath } from '../../../i18n/paths.ts'
import { translate } from '../../../i18n/translate.ts'
import { melts } from '../../../media/melting.ts'
import { PictureFrame } from '../../../ui/picture-frame.tsx'
import { ShopLink } from '../../../ui/shop-link.tsx'
import section from '../../../ui/section.module.css'
import styles from './category-tiles.module.css'

interface CategoryTilesProps {
  block: CategoryTilesBlock
  reader: Reader
}

/** Ways into the shop: on small screens an index of names, on wide ones a row of pictures. */
export async function CategoryTiles({ block, reader }: CategoryTilesProps) {
  const t = translate(reader.locale, 'category')
  const missing = translate(reader.locale, 'card')('noPicture')
  if (block.categories.length === 0) return null
  const melting = await Promise.all(block.categories.map((category) => melts(category.image)))
  return (
    <section className={section.column}>
      <h2 className={`${section.heading} ${styles.heading}`}>{block.heading}</h2>
      <ul className={styles.tiles}>
        {block.categories.map((category, index) => (
          <li key={category.id} className={styles.tile}>
            <div className={styles.picture}>
              <PictureFrame
                image={category.image}
                sizes="(min-width: 64rem) 20vw, 5.5rem"
                missing={missing}
                alt=""
                isMelting={melting[index] ?? false}
              />
            </div>
            <div className={styles.words}>
              <h3 className={styles.name}>
                <ShopLink href={categoryPath(reader.locale, category.slug)} className={styles.link}>
                  {category.title}
                </ShopLink>
              </h3>
              <p className={styles.count}>{t('count', { count: category.productCount })}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
