'use client'

import type { Order } from '@vitrine/shared-types/store-api/v1/orders'
import { useSearchParams } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { formatDate } from '../../../i18n/format-date.ts'
import { fill } from '../../../i18n/fill.ts'
import { announce } from '../../../ui/announce.ts'
import type { Reader } from '../../../ui/context.ts'
import { QuoteSum } from '../../../ui/quote-sum.tsx'
import section from '../../../ui/section.module.css'
import { sayStanding, standingOf } from '../rules.ts'
import { useOrder } from '../use-order.ts'
import type { OrderWords } from '../words.ts'
import { OrderActions } from './order-actions.tsx'
import { OrderFacts } from './order-facts.tsx'
import { OrderItems } from './order-items.tsx'
import styles from './order-page.module.css'
import { OrderStatus } from './order-status.tsx'
import { Parcels } from './parcels.tsx'
import { Payment } from './payment.tsx'
import { Refunds } from './refunds.tsx'
import { Returns } from './returns.tsx'
import { Timeline } from './timeline.tsx'

interface OrderPageProps {
  number: string
  reader: Reader
  words: OrderWords
}

/** One order, from "thank you" to "it has arrived". It changes by itself. */
export function OrderPage({ number, reader, words }: OrderPageProps) {
  const { order, error, isAway, updatedAt, retry } = useOrder(number)
  if (!order) {
    return (
      <div className={section.column}>
        <OrderStatus number={number} error={error} retry={retry} reader={reader} words={words} />
      </div>
    )
  }
  const time = formatDate(new Date(updatedAt).toISOString(), reader.locale, { withTime: true })
  return (
    <div className={section.column} data-order={order.status} data-version={order.version}>
      <Head order={order} reader={reader} words={words} />
      {isAway ? (
        <p role="status" className={styles.away}>
          {fill(words.order.liveAway, { time })}
        </p>
      ) : null}
      <div className={styles.order}>
        <div className={styles.main}>
          <Payment order={order} reader={reader} words={words} />
          <Parcels order={order} words={words} />
          <Returns order={order} words={words} />
          <Timeline order={order} reader={reader} words={words} />
        </div>
        <div className={styles.side}>
          <OrderItems order={order} reader={reader} words={words} />
          <QuoteSum
            quote={order.quote}
            locale={reader.locale}
            words={words.sum}
            delivery={words.sum.delivery}
          />
          <Refunds order={order} reader={reader} words={words} />
          <OrderFacts order={order} reader={reader} words={words} />
          <OrderActions order={order} reader={reader} words={words} />
        </div>
      </div>
    </div>
  )
}

function Head({ order, reader, words }: { order: Order; reader: Reader; words: OrderWords }) {
  const isNew = useJustPlaced()
  const standing = standingOf(order)
  const { title, text } = sayStanding(standing, words.order)
  useNewsAloud(title, words)
  const dueAt = 'dueAt' in order.payment ? order.payment.dueAt : null
  const time = dueAt ? formatDate(dueAt, reader.locale, { withTime: true }) : ''
  const isTimed = standing === 'pay'
  return (
    <header className={styles.head} data-standing={standing}>
      <p className={styles.number}>
        {fill(words.order.number, { number: order.number })} ·{' '}
        {fill(words.order.placedOn, { date: formatDate(order.placedAt, reader.locale) })}
      </p>
      {isNew ? (
        <p className={styles.thanks}>
          {words.order.thanks}. {fill(words.order.thanksText, { email: order.email })}
        </p>
      ) : null}
      <h1 className={section.heading} data-live-title>
        {title}
      </h1>
      {text && !(isTimed && !dueAt) ? <p className={section.lead}>{fill(text, { time })}</p> : null}
    </header>
  )
}

/** Said once, right after the order was placed; a later visit is about where it is now. */
function useJustPlaced(): boolean {
  const params = useSearchParams()
  const [isNew] = useState(() => params.has('placed'))
  useEffect(() => {
    const url = new URL(location.href)
    if (!url.searchParams.has('placed')) return
    url.searchParams.delete('placed')
    history.replaceState(history.state, '', url)
  }, [])
  return isNew
}

/** Whoever listens to the page instead of looking at it hears what has changed. */
function useNewsAloud(title: string, { order }: OrderWords): void {
  const last = useRef(title)
  useEffect(() => {
    if (last.current !== title) announce(fill(order.changed, { status: title }))
    last.current = title
  }, [title, order])
}
