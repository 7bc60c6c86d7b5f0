'use client'

import type { AddressInput } from '@vitrine/shared-types/store-api/v1/addresses'
import { Link } from '@payloadcms/ui'
import { addressLines } from '../../../../admin/ui/address-lines.ts'
import { CopyText } from '../../../../admin/ui/copy-text.tsx'
import { useSay } from '../../../../admin/ui/use-say.ts'
import { useDeskContext } from '../desk-context.tsx'
import { deskWords, languageWords } from '../desk-words.ts'
import styles from './desk.module.css'

/** Who bought it, and where it goes. */
export function PeopleCard() {
  const say = useSay()
  const { desk, admin } = useDeskContext()
  const { order, customer, customerName } = desk
  const isSame = isSameAddress(order.shippingAddress, order.billingAddress)
  return (
    <section className={styles.card}>
      <h2>{say(deskWords.customer)}</h2>
      <p className={styles.person}>
        {customer === null ? (
          <strong>{customerName ?? order.shippingAddress.name}</strong>
        ) : (
          <Link prefetch={false} href={`${admin}/collections/customers/${customer.id}`}>
            {customer.name || customerName}
          </Link>
        )}
        <span>{customer === null ? say(deskWords.guest) : say(ordersWords(customer.orders))}</span>
        <CopyText text={order.email} isShown />
        {order.shippingAddress.phone === null ? null : (
          <a href={`tel:${order.shippingAddress.phone.replaceAll(/[^+\d]/gu, '')}`}>
            {order.shippingAddress.phone}
          </a>
        )}
        <span>
          {say(deskWords.writes)} {say(languageWords[order.locale])}
        </span>
        {customer === null && desk.acceptsMarketing ? (
          <span>{say(deskWords.wantsNews)}</span>
        ) : null}
      </p>
      {order.note === null ? null : (
        <>
          <h3>{say(deskWords.customerNote)}</h3>
          <blockquote>{order.note}</blockquote>
        </>
      )}
      <AddressPart label={say(deskWords.shipTo)} address={order.shippingAddress} />
      {isSame ? (
        <>
          <h3>{say(deskWords.billTo)}</h3>
          <p className={styles.faint}>{say(deskWords.sameAddress)}</p>
        </>
      ) : (
        <AddressPart label={say(deskWords.billTo)} address={order.billingAddress} />
      )}
    </section>
  )
}

function AddressPart({ label, address }: { label: string; address: AddressInput }) {
  const { order } = useDeskContext().desk
  const lines = addressLines(address, order.locale)
  return (
    <>
      <h3>
        {label}
        <CopyText text={lines.join('\n')} />
      </h3>
      <address className={styles.address}>
        {lines.map((line, place) => (
          <span key={`${place}-${line}`}>{line}</span>
        ))}
      </address>
    </>
  )
}

function isSameAddress(one: AddressInput, other: AddressInput): boolean {
  return addressLines(one, 'en').join('\n') === addressLines(other, 'en').join('\n')
}

function ordersWords(count: number) {
  return {
    en: count === 1 ? 'First order' : `${count} orders`,
    th: count === 1 ? 'คำสั่งซื้อแรก' : `${count} คำสั่งซื้อ`,
  }
}
