import { ShopLink } from './shop-link.tsx'
import styles from './breadcrumbs.module.css'

export interface Crumb {
  title: string
  href: string
}

/** The way from the front page down to here; the page itself is not in it. */
export function Breadcrumbs({ crumbs, label }: { crumbs: Crumb[]; label: string }) {
  return (
    <nav aria-label={label}>
      <ol className={styles.list}>
        {crumbs.map((crumb) => (
          <li key={crumb.href} className={styles.item}>
            <ShopLink href={crumb.href} className={styles.link}>
              {crumb.title}
            </ShopLink>
          </li>
        ))}
      </ol>
    </nav>
  )
}
