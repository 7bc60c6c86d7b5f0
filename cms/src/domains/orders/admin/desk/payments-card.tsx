'use client'

import { useState } from 'react'
import { useSay } from '../../../../admin/ui/use-say.ts'
import { transactionStates } from '../../states.ts'
import { useDeskContext } from '../desk-context.tsx'
import { deskWords, methodWords, refundStates } from '../desk-words.ts'
import { formWords } from '../form-words.ts'
import { RefundForm } from '../forms/refund-forms.tsx'
import { reasonIn } from '../reason-words.ts'
import { leftToRefund } from '../refund-choices.ts'
import styles from './desk.module.css'
import { StateMark, toneOf } from '../../../../admin/ui/state-mark.tsx'

/** What came in and what went back, and the way to send something back. */
export function PaymentsCard() {
  const say = useSay()
  const { desk, money, moment, mayHandleMoney } = useDeskContext()
  const [isRefunding, setIsRefunding] = useState(false)
  const isRefundable = mayHandleMoney && leftToRefund(desk) > 0
  return (
    <section className={styles.card}>
      <h2>{say(deskWords.payments)}</h2>
      {desk.payments.length === 0 ? (
        <p className={styles.faint}>{say(deskWords.noPayments)}</p>
      ) : null}
      <ul className={styles.rows}>
        {desk.payments.map((payment) => (
          <li key={payment.id}>
            <StateMark tone={toneOf(payment.status)}>
              {say(transactionStates[payment.status])}
            </StateMark>
            <span>
              {say(methodWords[payment.method] ?? { en: payment.method, th: payment.method })}
            </span>
            <time dateTime={payment.at}>{moment(payment.at)}</time>
            <strong>{money(payment.amountMinor)}</strong>
            {payment.providerRef === null ? null : (
              <small>
                {say(deskWords.reference)} {payment.providerRef}
              </small>
            )}
            {payment.error === null ? null : <small data-bad>{say(reasonIn(payment.error))}</small>}
          </li>
        ))}
      </ul>
      <Refunds />
      {isRefundable && !isRefunding ? (
        <button type="button" className={styles.quiet} onClick={() => setIsRefunding(true)}>
          {say(formWords.refund)} …
        </button>
      ) : null}
      {isRefunding ? <RefundForm close={() => setIsRefunding(false)} /> : null}
    </section>
  )
}

function Refunds() {
  const say = useSay()
  const { desk, money, moment } = useDeskContext()
  if (desk.order.refunds.length === 0) return null
  return (
    <>
      <h3>{say(deskWords.refunds)}</h3>
      <ul className={styles.rows}>
        {desk.order.refunds.map(({ id, status, at, amountMinor }) => {
          const { reason, error } = desk.refundNotes[id] ?? { reason: null, error: null }
          return (
            <li key={id}>
              <StateMark tone={toneOf(status)}>{say(refundStates[status])}</StateMark>
              <span>{reason === null ? null : say(reasonIn(reason))}</span>
              <time dateTime={at}>{moment(at)}</time>
              <strong>−{money(amountMinor)}</strong>
              {error === null ? null : <small data-bad>{say(reasonIn(error))}</small>}
            </li>
          )
        })}
      </ul>
    </>
  )
}
