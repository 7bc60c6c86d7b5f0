import { Link } from '@payloadcms/ui'
import type { DefaultServerCellComponentProps } from 'payload'
import { say } from '../../../platform/words.ts'
import { reviewStates, reviewWords, starsWords, type ReviewState } from './review-words.ts'
import styles from './reviews.module.css'

type CellProps = Pick<DefaultServerCellComponentProps, 'i18n' | 'payload' | 'rowData'>

const EXCERPT = 180

/** What a buyer said, so that it can be judged without opening it. */
export function SaidCell({ i18n, payload, rowData }: CellProps) {
  const req = { i18n } as Parameters<typeof say>[0]
  const { id, title, text, author, variantTitle, reply } = rowData as Record<string, string | null>
  const stars = Number(rowData.stars ?? 0)
  const href = `${payload.config.routes.admin}/collections/reviews/${id}`
  const who = [author, variantTitle].filter((part) => part !== null && part !== '').join(' · ')
  return (
    <span className={styles.said} lang={String(rowData.locale ?? '')}>
      <Stars stars={stars} label={say(req, starsWords(stars))} />
      <Link prefetch={false} href={href}>
        {title ?? excerptOf(text) ?? say(req, reviewWords.noWords)}
      </Link>
      {title !== null && text !== null ? <span>{excerptOf(text)}</span> : null}
      <span className={styles.faint}>
        {who}
        {reply ? ` · ${say(req, reviewWords.answered)}` : ''}
      </span>
    </span>
  )
}

function Stars({ stars, label }: { stars: number; label: string }) {
  return (
    <span className={styles.stars} role="img" aria-label={label}>
      {'★'.repeat(stars)}
      <span className={styles.none}>{'★'.repeat(Math.max(0, 5 - stars))}</span>
    </span>
  )
}

/** Whether the shop shows it. */
export function StateCell({ i18n, rowData }: CellProps) {
  const state = String(rowData.status)
  const words = reviewStates[state as ReviewState] ?? { en: state, th: state }
  return (
    <span className={styles.state} data-state={state}>
      {say({ i18n } as Parameters<typeof say>[0], words)}
    </span>
  )
}

function excerptOf(text: string | null | undefined): string | null {
  if (!text) return null
  return text.length <= EXCERPT ? text : `${text.slice(0, EXCERPT).trimEnd()}…`
}
