import type { CategoryNode } from '@vitrine/shared-types/store-api/v1/categories'
import { categoryPath } from '../i18n/paths.ts'
import type { Reader } from './context.ts'
import { ShopLink } from './shop-link.tsx'
import styles from './category-index.module.css'

interface CategoryIndexProps {
  categories: CategoryNode[]
  reader: Reader
  heading: string
}

/** The categories by name, for whoever does not know where to begin. */
export function CategoryIndex({ categories, reader, heading }: CategoryIndexProps) {
  if (categories.length === 0) return null
  return (
    <section>
      <h2 className={styles.heading}>{heading}</h2>
      <ul className={styles.list}>
        {categories.map((category) => (
          <li key={category.id}>
            <ShopLink href={categoryPath(reader.locale, category.slug)} className={styles.link}>
              {category.title} <span className={styles.count}>{category.productCount}</span>
            </ShopLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
