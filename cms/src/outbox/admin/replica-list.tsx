import type { PayloadRequest } from 'payload'
import { shopClock } from '../../platform/shop-time.ts'
import { say } from '../../platform/words.ts'
import styles from './publishing.module.css'
import { behindWords, publishingWords } from './publishing-words.ts'
import type { ReplicaState } from './receipt.rules.ts'

interface ReplicaListProps {
  replicas: ReplicaState[]
  req: PayloadRequest
}

/** The shops that follow what is published, and how far each has come. */
export function ReplicaList({ replicas, req }: ReplicaListProps) {
  return (
    <section className={styles.shops} aria-label={say(req, publishingWords.shops)}>
      {replicas.length === 0 ? (
        <p className={styles.faint}>{say(req, publishingWords.noShops)}</p>
      ) : null}
      <ul>
        {replicas.map((one) => (
          <li key={one.replica} className={styles.shop} data-state={stateOf(one)}>
            <span className={styles.sign} aria-hidden="true" />
            <strong>{one.replica}</strong>
            <span className={styles.faint}>
              {one.isSeen
                ? say(req, behindWords(one.behind))
                : `${say(req, publishingWords.silentSince)} ${shopClock(one.seenAt, req.i18n.language)}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function stateOf({ isSeen, behind }: ReplicaState): 'well' | 'behind' | 'silent' {
  if (!isSeen) return 'silent'
  return behind === 0 ? 'well' : 'behind'
}

/** In Thailand's time, where the shop is: the server knows no other. */
