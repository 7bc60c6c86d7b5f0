'use client'

import type { SessionSummary } from '@vitrine/shared-types/store-api/v1/sessions'
import { useState } from 'react'
import { callShop } from '../../../api/browser/call-shop.ts'
import { shopKey, shopQueries, useShop } from '../../../api/browser/shop-queries.ts'
import { fill } from '../../../i18n/fill.ts'
import { formatDate } from '../../../i18n/format-date.ts'
import { announce } from '../../../ui/announce.ts'
import { Button } from '../../../ui/button.tsx'
import { refusalWords } from '../../../ui/refusal-words.ts'
import { Loaded } from './loaded.tsx'
import type { SecurityProps } from './security.tsx'
import styles from './security.module.css'

/** Where the customer is signed in, to be ended one by one. */
export function Sessions(props: SecurityProps) {
  const { locale, words, form } = props
  const query = useShop('listSessions')
  return (
    <>
      <p className={styles.soft}>{words.sessionsLead}</p>
      <Loaded query={query} locale={locale} form={form} lines={3}>
        {({ items }) => (
          <ul className={styles.sessions}>
            {items.map((session) => (
              <Session key={session.id} session={session} {...props} />
            ))}
          </ul>
        )}
      </Loaded>
    </>
  )
}

function Session({ session, locale, words, form }: SecurityProps & { session: SessionSummary }) {
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const device = session.device ?? words.unknownDevice
  const moment = { withTime: true }
  async function end() {
    setBusy(true)
    const answer = await callShop('endSession', { params: { sessionId: session.id } })
    // Over already is what was wanted.
    if (answer.ok || answer.problem?.code === 'session_not_found') {
      announce(fill(words.ended, { device }))
      await shopQueries.invalidateQueries({ queryKey: shopKey('listSessions') })
    } else setFailure(refusalWords(answer, form))
    setBusy(false)
  }
  return (
    <li className={styles.session}>
      <div>
        <p className={styles.device}>{device}</p>
        <p className={styles.soft}>
          {session.isCurrent
            ? words.seenNow
            : fill(words.seen, { date: formatDate(session.seenAt, locale, moment) })}
          , {fill(words.since, { date: formatDate(session.createdAt, locale) })}
        </p>
        {failure ? (
          <p role="alert" className={styles.failure}>
            {failure}
          </p>
        ) : null}
      </div>
      {session.isCurrent ? (
        <span className={styles.current}>{words.thisDevice}</span>
      ) : (
        <Button
          look="quiet"
          isBusy={isBusy}
          onClick={() => void end()}
          aria-label={`${words.end}: ${device}`}
        >
          {isBusy ? words.ending : words.end}
        </Button>
      )}
    </li>
  )
}
