import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'
import { say, type Words } from '../../platform/words.ts'
import { causeKey, documentsOf } from './document-names.ts'
import styles from './last-published.module.css'
import { publishingWords } from './publishing-words.ts'
import { outcomeOf } from './receipt.rules.ts'
import { outcomeWords } from './receipt-words.ts'
import { listChanges, listReplicas } from './receipts.ts'

/** One line for the front page: what was published last, and whether every shop shows it. */
export async function LastPublished({ req }: { req: PayloadRequest }) {
  const tell = (words: Words) => say(req, words)
  const [changes, replicas] = await Promise.all([
    listChanges(req.payload, { only: 'edits', limit: 1 }),
    listReplicas(req.payload),
  ])
  const [change] = changes
  if (!change?.cause) return null
  const outcome = outcomeOf(change, replicas)
  const document = documentsOf(req, changes)[causeKey(change.cause)]
  const title = document?.title ?? change.cause.title ?? tell(publishingWords.untitled)
  return (
    <Link
      prefetch={false}
      href={`${req.payload.config.routes.admin}/publishing`}
      className={styles.line ?? ''}
    >
      <span className={styles.sign} data-state={outcome.state} aria-hidden="true" />
      <span className={styles.faint}>{tell(publishingWords.lastChange)}</span>
      <span className={styles.title}>{title}</span>
      <span className={styles.outcome}>{tell(outcomeWords(outcome))}</span>
    </Link>
  )
}
