'use client'

import { useSay } from '../../admin/ui/use-say.ts'
import styles from './receipt.module.css'
import type { ShownEvent } from './receipt.rules.ts'
import { eventWords, receiptWords } from './receipt-words.ts'

/** What exactly was forgotten and made anew, for whoever wants to know. */
export function TagList({ events }: { events: ShownEvent[] }) {
  const say = useSay()
  return (
    <details className={styles.tags}>
      <summary>{say(receiptWords.tags)}</summary>
      {events.map((event) => (
        <div key={event.seq}>
          <p>
            {say(eventWords[event.type])} <small>{event.locales.join(', ')}</small>
          </p>
          <p className={styles.chips}>
            {event.tags.map((tag) => (
              <code key={tag}>{tag}</code>
            ))}
            {event.tagCount > event.tags.length ? (
              <small>+{event.tagCount - event.tags.length}</small>
            ) : null}
          </p>
        </div>
      ))}
    </details>
  )
}
