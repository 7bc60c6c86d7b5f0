'use client'

import type { Order } from '@vitrine/shared-types/store-api/v1/orders'
import { orderPath } from '../../../i18n/account-paths.ts'
import { formatDate } from '../../../i18n/format-date.ts'
import { formatPrice } from '../../../i18n/format-price.ts'
import { Button } from '../../../ui/button.tsx'
import type { Reader } from '../../../ui/context.ts'
import { QuoteSum } from '../../../ui/quote-sum.tsx'
import section from '../../../ui/section.module.css'
import { ShopLink } from '../../../ui/shop-link.tsx'
import { isPaid } from '../rules.ts'
import { useOrder } from '../use-order.ts'
import type { OrderWords } from '../words.ts'
import styles from './invoice.module.css'
import { InvoiceLines, InvoiceTaxes } from './invoice-tables.tsx'
import { AddressText, paymentName } from './order-facts.tsx'
import { OrderStatus } from './order-status.tsx'

/** Who sends the invoice. */
export interface Sender {
  name: string
  email: string | null
}

interface InvoiceProps {
  number: string
  reader: Reader
  words: OrderWords
  sender: Sender
}

/** The invoice of an order, for paper: what is around it is not printed. */
export function Invoice({ number, reader, words, sender }: InvoiceProps) {
  const { order, error, retry } = useOrder(number)
  const { invoice } = words.order
  if (!order) {
    return (
      <div className={section.column}>
        <OrderStatus number={number} error={error} retry={retry} reader={reader} words={words} />
      </div>
    )
  }
  return (
    <div className={section.column} data-printable>
      <p className={styles.tools}>
        <ShopLink href={orderPath(reader.locale, number)} className={styles.back}>
          {invoice.back}
        </ShopLink>
        <Button look="plain" onClick={() => print()}>
          {invoice.print}
        </Button>
      </p>
      <Sheet order={order} reader={reader} words={words} sender={sender} />
    </div>
  )
}

type SheetProps = Omit<InvoiceProps, 'number'> & { order: Order }

function Sheet({ order, reader, words, sender }: SheetProps) {
  const { invoice, to } = words.order
  const hasPaid = isPaid(order)
  return (
    <article className={styles.sheet}>
      <header className={styles.head}>
        <p className={styles.sender}>
          <span className={styles.name}>{sender.name}</span>
          {sender.email ? <span>{sender.email}</span> : null}
        </p>
        <div className={styles.what}>
          <h1 className={styles.title}>{hasPaid ? invoice.title : invoice.proforma}</h1>
          {order.status === 'cancelled' ? (
            <p className={styles.mark}>{invoice.cancelled}</p>
          ) : hasPaid ? null : (
            <p className={styles.mark}>{invoice.notPaid}</p>
          )}
        </div>
      </header>
      <dl className={styles.facts}>
        <div>
          <dt>{invoice.number}</dt>
          <dd>{order.number}</dd>
        </div>
        <div>
          <dt>{invoice.date}</dt>
          <dd>{formatDate(order.placedAt, reader.locale)}</dd>
        </div>
        <div>
          <dt>{to.payment}</dt>
          <dd>{paymentName(order, words)}</dd>
        </div>
        <div>
          <dt>{to.billing}</dt>
          <dd>
            <AddressText address={order.billingAddress} reader={reader} />
          </dd>
        </div>
        <div>
          <dt>{to.title}</dt>
          <dd>
            <AddressText address={order.shippingAddress} reader={reader} />
          </dd>
        </div>
      </dl>
      <InvoiceLines order={order} reader={reader} words={words} />
      <div className={styles.sum}>
        <QuoteSum
          quote={order.quote}
          locale={reader.locale}
          words={words.sum}
          delivery={words.sum.delivery}
        />
        {order.forgivenMinor > 0 ? (
          <p className={styles.refunded}>
            <span>{words.order.refunds.forgiven}</span>
            <span>−{formatPrice(order.forgivenMinor, order.currency, reader.locale)}</span>
          </p>
        ) : null}
        {order.refundedMinor > 0 ? (
          <p className={styles.refunded}>
            <span>{words.order.refunds.row}</span>
            <span>−{formatPrice(order.refundedMinor, order.currency, reader.locale)}</span>
          </p>
        ) : null}
      </div>
      <InvoiceTaxes order={order} reader={reader} words={words} />
    </article>
  )
}
