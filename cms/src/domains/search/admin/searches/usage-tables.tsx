import { Link } from '@payloadcms/ui'
import type { Words } from '../../../../platform/words.ts'
import type { ProductUse, QueryUse } from '../../usage/usage-report.ts'
import styles from './searches.module.css'
import { searchesWords } from './searches-words.ts'

interface TableProps {
  tell: (words: Words) => string
  admin: string
}

interface QueryTableProps extends TableProps {
  kind: 'popular' | 'withoutResults'
  rows: QueryUse[]
  mayChange: boolean
}

/** Searches with what came of them, or those that found nothing with what to do about it. */
export function QueryTable({ kind, rows, tell, admin, mayChange }: QueryTableProps) {
  const isMissed = kind === 'withoutResults'
  const most = Math.max(1, ...rows.map((row) => (isMissed ? row.empty : row.searches)))
  return (
    <section className={styles.table}>
      <h2>{tell(searchesWords[kind])}</h2>
      {isMissed && rows.length > 0 ? <p>{tell(searchesWords.withoutResultsLead)}</p> : null}
      {rows.length === 0 ? (
        <p>{tell(isMissed ? searchesWords.nothingMissed : searchesWords.nothingYet)}</p>
      ) : (
        <ol>
          {rows.map((row) => (
            <QueryRow
              key={`${row.locale} ${row.query}`}
              {...{ row, isMissed, most, tell, admin, mayChange }}
            />
          ))}
        </ol>
      )}
    </section>
  )
}

interface QueryRowProps extends TableProps {
  row: QueryUse
  isMissed: boolean
  most: number
  mayChange: boolean
}

function QueryRow({ row, isMissed, most, tell, admin, mayChange }: QueryRowProps) {
  const { query, locale, searches, empty, opened, added } = row
  const count = isMissed ? empty : searches
  const per100 = (part: number) => Math.round((100 * part) / Math.max(1, searches))
  const asked = new URLSearchParams({ q: query, language: locale }).toString()
  const words = new URLSearchParams({ word: query, language: locale }).toString()
  return (
    <li>
      <span className={styles.share} style={{ width: `${(count / most) * 100}%` }} />
      <span className={styles.query}>
        {query} <small>{locale}</small>
      </span>
      <span className={styles.count}>{count.toLocaleString('en')}</span>
      {isMissed ? null : (
        <span className={styles.rates}>
          {tell(searchesWords.opened)} {per100(opened)} · {tell(searchesWords.added)}{' '}
          {per100(added)} <small>{tell(searchesWords.perSearch)}</small>
        </span>
      )}
      <span className={styles.links}>
        {isMissed && mayChange ? (
          <Link prefetch={false} href={`${admin}/collections/searchWords/create?${words}`}>
            {tell(searchesWords.addSynonym)}
          </Link>
        ) : null}
        <Link prefetch={false} href={`${admin}/search?${asked}`}>
          {tell(searchesWords.look)}
        </Link>
      </span>
    </li>
  )
}

/** The products that searches lead to. */
export function ProductTable({ rows, tell, admin }: TableProps & { rows: ProductUse[] }) {
  if (rows.length === 0) return null
  const most = Math.max(1, ...rows.map(({ opened }) => opened))
  return (
    <section className={styles.table}>
      <h2>{tell(searchesWords.products)}</h2>
      <ol>
        {rows.map(({ productId, title, opened, added }) => (
          <li key={productId}>
            <span className={styles.share} style={{ width: `${(opened / most) * 100}%` }} />
            <span className={styles.query}>
              {title === null ? (
                tell(searchesWords.formerProduct)
              ) : (
                <Link prefetch={false} href={`${admin}/collections/products/${productId}`}>
                  {title}
                </Link>
              )}
            </span>
            <span className={styles.count}>{opened.toLocaleString('en')}</span>
            <span className={styles.rates}>
              {tell(searchesWords.added)} {added.toLocaleString('en')}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
