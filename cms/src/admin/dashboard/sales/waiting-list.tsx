import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'
import { say, type Words } from '../../../platform/words.ts'
import { salesWords, waitingPaths, waitingWords } from './sales-words.ts'
import front from '../dashboard.module.css'
import { loadWaiting, type Waiting } from './waiting.ts'

/** Money at stake comes first in its colour. */
const URGENT = new Set<keyof Waiting>(['unmatchedPayments', 'refundsFailed', 'lettersFailed'])

/** What waits for a member of staff; each line leads to where it is done. */
export async function WaitingList({ req }: { req: PayloadRequest }) {
  const waiting = await loadWaiting(req.payload)
  const tell = (words: Words) => say(req, words)
  const keys = (Object.keys(waitingWords) as (keyof Waiting)[]).filter((key) => waiting[key] > 0)
  return (
    <section>
      <h2 className={front.heading}>{tell(salesWords.waiting)}</h2>
      {keys.length === 0 ? <p className={front.faint}>{tell(salesWords.nothingWaits)}</p> : null}
      <ul className={front.list}>
        {keys.map((key) => (
          <li key={key}>
            <Link
              prefetch={false}
              href={`${req.payload.config.routes.admin}${waitingPaths[key]}`}
              className={front.line}
            >
              <span className={front.dot} data-urgent={URGENT.has(key) || undefined} />
              <span className={front.grow}>{tell(waitingWords[key])}</span>
              <strong>{waiting[key]}</strong>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
