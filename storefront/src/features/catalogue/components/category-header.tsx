import type { Category } from '@vitrine/shared-types/store-api/v1/categories'
import { categoryPath, homePath } from '../../../i18n/paths.ts'
import { translate } from '../../../i18n/translate.ts'
import { Breadcrumbs } from '../../../ui/breadcrumbs.tsx'
import type { Reader } from '../../../ui/context.ts'
import { ShopLink } from '../../../ui/shop-link.tsx'
import section from '../../../ui/section.module.css'
import styles from './category-header.module.css'

interface CategoryHeaderProps {
  category: Category
  reader: Reader
  /** Where there is room the facets beside the list lead down the tree already. */
  isTreeBeside?: boolean
}

/** What a category is, where it stands, and what lies below it. */
export function CategoryHeader({ category, reader, isTreeBeside = false }: CategoryHeaderProps) {
  const t = translate(reader.locale, 'category')
  const shell = translate(reader.locale, 'shell')
  const above = category.breadcrumbs.filter((crumb) => crumb.slug !== category.slug)
  const crumbs = [
    { title: shell('home'), href: homePath(reader.locale) },
    ...above.map(({ slug, title }) => ({ title, href: categoryPath(reader.locale, slug) })),
  ]
  const children = category.children.filter((child) => child.productCount > 0)
  return (
    <header className={styles.header}>
      <Breadcrumbs crumbs={crumbs} label={t('breadcrumbs')} />
      <div className={styles.words}>
        <h1 className={section.display}>{category.title}</h1>
        {category.description ? <p className={section.lead}>{category.description}</p> : null}
      </div>
      {children.length > 0 ? (
        <nav
          aria-label={t('children', { title: category.title })}
          className={isTreeBeside ? styles.narrow : undefined}
        >
          <ul className={styles.chips}>
            {children.map((child) => (
              <li key={child.id}>
                <ShopLink href={categoryPath(reader.locale, child.slug)} className={styles.chip}>
                  {child.title} <span className={styles.count}>{child.productCount}</span>
                </ShopLink>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
    </header>
  )
}
