import type { Order } from '@vitrine/shared-types/store-api/v1/orders'
import type { ReactNode } from 'react'
import { countryName } from '../../../i18n/countries.ts'
import { addressLines } from '../../../ui/address-form-data.ts'
import type { Reader } from '../../../ui/context.ts'
import type { OrderWords } from '../words.ts'
import styles from './order-facts.module.css'

interface OrderFactsProps {
  order: Order
  reader: Reader
  words: OrderWords
}

/** Where it goes, how, and how it is paid. */
export function OrderFacts({ order, reader, words }: OrderFactsProps) {
  const { to } = words.order
  const { shippingAddress, billingAddress, quote, note } = order
  const isSame = JSON.stringify(shippingAddress) === JSON.stringify(billingAddress)
  return (
    <dl className={styles.facts}>
      <Fact title={to.title}>
        <AddressText address={shippingAddress} reader={reader} />
      </Fact>
      {isSame ? null : (
        <Fact title={to.billing}>
          <AddressText address={billingAddress} reader={reader} />
        </Fact>
      )}
      {quote.shipping ? <Fact title={to.method}>{quote.shipping.label}</Fact> : null}
      <Fact title={to.payment}>{paymentName(order, words)}</Fact>
      {note ? <Fact title={to.note}>{note}</Fact> : null}
    </dl>
  )
}

/** An address in lines. */
export function AddressText({
  address,
  reader,
}: {
  address: Order['shippingAddress']
  reader: Reader
}) {
  return (
    <address className={styles.address}>
      {addressLines(address, countryName(address.country, reader.locale)).map((line) => (
        <span key={line}>{line}</span>
      ))}
    </address>
  )
}

/** How an order is paid, in words; a way that this page does not know keeps its own name. */
export function paymentName({ paymentMethod }: Order, { order }: OrderWords): string {
  const names: Partial<Record<string, string>> = order.methods
  return names[paymentMethod] ?? paymentMethod
}

function Fact({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  )
}
