'use client'

import { Link } from '@payloadcms/ui'
import { CopyText } from '../../../../admin/ui/copy-text.tsx'
import { useSay } from '../../../../admin/ui/use-say.ts'
import { fulfillmentStates, orderStates, paymentStates } from '../../states.ts'
import { useDeskContext } from '../desk-context.tsx'
import { deskWords, methodWords } from '../desk-words.ts'
import styles from './desk.module.css'
import { StateMark, toneOf } from '../../../../admin/ui/state-mark.tsx'

interface DeskHeadProps {
  /** In the shop; null for those who may not open it. */
  invoiceHref: string | null
  isBehind: boolean
}

/** Which order it is, how it stands, and its papers. */
export function DeskHead({ invoiceHref, isBehind }: DeskHeadProps) {
  const say = useSay()
  const { desk, admin, money, moment, mayHandleMoney } = useDeskContext()
  const { order, expiresAt } = desk
  const method = methodWords[order.paymentMethod]
  return (
    <header className={styles.head}>
      <div className={styles.titled}>
        <h1>{order.number}</h1>
        <CopyText text={order.number} />
        <strong className={styles.amount}>{money(order.quote.totalMinor)}</strong>
      </div>
      <p className={styles.marks}>
        {order.isOnHold ? <StateMark tone="bad">{say(deskWords.onHold)}</StateMark> : null}
        <StateMark tone={toneOf(order.status)}>{say(orderStates[order.status])}</StateMark>
        <StateMark tone={toneOf(order.paymentStatus)}>
          {say(paymentStates[order.paymentStatus])}
          {method ? ` · ${say(method)}` : ''}
        </StateMark>
        <StateMark tone={toneOf(order.fulfillmentStatus)}>
          {say(fulfillmentStates[order.fulfillmentStatus])}
        </StateMark>
      </p>
      <p className={styles.papers}>
        <span>
          {say(deskWords.placed)} <time dateTime={order.placedAt}>{moment(order.placedAt)}</time>
        </span>
        {order.status === 'pending' && expiresAt !== null ? (
          <span>
            {say(deskWords.payBy)} <time dateTime={expiresAt}>{moment(expiresAt)}</time>
          </span>
        ) : null}
        <a href={`${admin}/orders/${order.id}/packing-slip`} target="_blank" rel="noreferrer">
          {say(deskWords.slip)} ↗
        </a>
        {invoiceHref === null ? null : (
          <a href={invoiceHref} target="_blank" rel="noreferrer">
            {say(deskWords.invoice)} ↗
          </a>
        )}
        {mayHandleMoney ? (
          <Link prefetch={false} href={`${admin}/audit?subject=orders&id=${order.id}`}>
            {say(deskWords.history)}
          </Link>
        ) : null}
      </p>
      {isBehind ? (
        <p className={styles.behind} role="status">
          {say(deskWords.behind)}
        </p>
      ) : null}
    </header>
  )
}
