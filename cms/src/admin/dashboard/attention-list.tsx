import { Link } from '@payloadcms/ui'
import type { Words } from '../../platform/words.ts'
import styles from './dashboard.module.css'
import type { ShopFigures } from './figures.ts'
import { listAddress, type ListLink } from './list-links.ts'
import { attentionWords, dashboardWords } from './words.ts'

interface AttentionListProps {
  figures: ShopFigures
  links: Record<keyof ShopFigures, ListLink>
  adminRoute: string
  tell: (words: Words) => string
}

/** What is missing or running out; each line leads to the very things. */
export function AttentionList({ figures, links, adminRoute, tell }: AttentionListProps) {
  const keys = (Object.keys(attentionWords) as (keyof typeof attentionWords)[]).filter(
    (key) => figures[key] > 0,
  )
  return (
    <section>
      <h2 className={styles.heading}>{tell(dashboardWords.attention)}</h2>
      {keys.length === 0 ? <p className={styles.faint}>{tell(dashboardWords.allWell)}</p> : null}
      <ul className={styles.list}>
        {keys.map((key) => (
          <li key={key}>
            <Link
              prefetch={false}
              href={listAddress(adminRoute, links[key])}
              className={styles.line}
            >
              <span className={styles.dot} data-key={key} />
              <span className={styles.grow}>{tell(attentionWords[key])}</span>
              <strong>{figures[key]}</strong>
              <span className={styles.unit}>{tell(dashboardWords[links[key].collection])}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
