import { Link } from '@payloadcms/ui'
import styles from './filter-links.module.css'

interface FilterLink {
  href: string
  text: string
  isOn: boolean
}

/** What a list can be narrowed to, one at a time; the one that is on is marked. */
export function FilterLinks({ label, links }: { label: string; links: FilterLink[] }) {
  return (
    <nav className={styles.links} aria-label={label}>
      {links.map(({ href, text, isOn }) => (
        <Link key={href} prefetch={false} href={href} aria-current={isOn ? 'page' : undefined}>
          {text}
        </Link>
      ))}
    </nav>
  )
}
