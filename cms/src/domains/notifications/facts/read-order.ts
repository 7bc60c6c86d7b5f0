import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { AddressInput } from '@vitrine/shared-types/store-api/v1/addresses'
import type { PaymentStep } from '@vitrine/shared-types/store-api/v1/payment-step'
import type { Quote } from '@vitrine/shared-types/store-api/v1/quote'
import type { Tx } from '../../../platform/transaction.ts'
import type { OrderInLetter } from '../letters/letter.ts'

/** An order as it stands, and whom letters about it go to. */
export interface ToldOrder {
  order: OrderInLetter
  to: { locale: Locale; recipient: string; customerId: number | null }
  status: string
  paymentStatus: string
  /** Of the newest payment; null while it has not begun. */
  step: PaymentStep | null
  /** The newest payment. */
  transactionId: number | null
  /** Whether its time to pay ran out. */
  hasExpired: boolean
}

interface Row extends Record<string, unknown> {
  found: Omit<OrderInLetter, 'shippingLabel' | 'includedTaxMinor' | 'address'> & {
    locale: Locale
    email: string
    customerId: number | null
    status: string
    paymentStatus: string
    quote: Quote | null
    shippingAddress: AddressInput | null
    step: PaymentStep | null
    transactionId: number | null
    hasExpired: boolean
  }
}

/** Reads an order for a letter; null when there is none, or nobody to write to. */
export async function readOrder(tx: Pick<Tx, 'execute'>, orderId: number) {
  const { rows } = await tx.execute<Row>(sql`
    SELECT jsonb_build_object('id', o.id, 'number', o.number, 'currency', o.currency,
      'name', o.customer_name, 'paymentMethod', o.payment_method, 'lines', (
        SELECT coalesce(jsonb_agg(jsonb_build_object('title', l.title,
          'variantTitle', l.variant_title, 'quantity', l.quantity,
          'subtotalMinor', l.unit_minor * l.quantity) ORDER BY l.position), '[]')
        FROM order_lines l WHERE l.order_id = o.id),
      'subtotalMinor', o.subtotal, 'discountMinor', o.discount, 'shippingMinor', o.shipping,
      'taxMinor', o.tax, 'totalMinor', o.amount, 'locale', o.locale, 'email', o.customer_email,
      'customerId', o.customer_id, 'status', o.status, 'paymentStatus', o.payment_status,
      'quote', o.quote, 'shippingAddress', o.shipping_address, 'step', (
        SELECT t.step FROM transactions t WHERE t.order_id = o.id ORDER BY t.id DESC LIMIT 1),
      'transactionId', (SELECT max(t.id) FROM transactions t WHERE t.order_id = o.id),
      'hasExpired', EXISTS (SELECT FROM order_events e
        WHERE e.order_id = o.id AND e.type = 'payment_expired')) AS found
    FROM orders o WHERE o.id = ${orderId}`)
  const found = rows[0]?.found
  return found === undefined || !isReachable(found.email) ? null : toldOf(found)
}

function toldOf(found: Row['found']): ToldOrder {
  const { locale, email, customerId, status, paymentStatus, ...rest } = found
  const { step, transactionId, hasExpired, quote, shippingAddress, ...order } = rest
  return {
    order: {
      ...order,
      shippingLabel: quote?.shipping?.label ?? null,
      includedTaxMinor: quote?.includedTaxMinor ?? 0,
      address: quote?.shipping?.isPickup === true ? [] : addressLines(shippingAddress),
    },
    to: { locale, recipient: email, customerId },
    status,
    paymentStatus,
    step,
    transactionId,
    hasExpired,
  }
}

/** Whoever was erased has an address that leads nowhere. */
export function isReachable(email: string | null): email is string {
  return email !== null && /^[^\s@]+@[^\s@]+$/u.test(email) && !email.endsWith('.invalid')
}

/** An address as it is written on a parcel. */
export function addressLines(address: AddressInput | null): string[] {
  if (address === null) return []
  const { name, company, line1, line2, subdistrict, district, province, postcode, country } =
    address
  const together = (...parts: (string | null)[]) =>
    parts.filter((part) => part !== null && part !== '').join(' ')
  return [
    name,
    company,
    line1,
    line2,
    together(subdistrict, district),
    together(province, postcode),
    country === 'TH' ? null : country,
  ].filter((line): line is string => line !== null && line !== '')
}
