import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { PlaceOrderBody } from '@vitrine/shared-types/store-api/v1/checkout'
import type { OrderEvent } from '@vitrine/shared-types/store-api/v1/order-events'
import type { Quote } from '@vitrine/shared-types/store-api/v1/quote'
import { fingerprint } from '../../../../platform/secrets.ts'
import type { Tx } from '../../../../platform/transaction.ts'
import type { Good } from '../../../carts/index.ts'
import type { InitiatedPayment, ProviderName } from '../../../payments/index.ts'
import type { PaymentRow } from '../../order-row.ts'
import { newOrderNumber } from '../../rules.ts'

/** Everything an order is made of. Nothing of it comes from the caller but words and addresses. */
export interface NewOrder {
  orderId: number
  transactionId: number
  cartId: string
  customerId: number | null
  locale: Locale
  body: PlaceOrderBody
  quote: Quote
  goods: Map<string, Good>
  provider: ProviderName
  expiresAt: Date
  now: Date
  /** Begins the payment without asking anybody; null: that is done after the transaction. */
  begin: (payment: PaymentRow) => Promise<InitiatedPayment | null>
}

/** The rows that were made. */
export interface WrittenOrder {
  orderId: number
  payment: PaymentRow
  /** What the shopper does next; null when a provider has to be asked first. */
  begun: InitiatedPayment | null
  /** As they are stored, the oldest first. */
  events: { id: number; type: OrderEvent['type']; at: string; data: OrderEvent['data'] }[]
  lines: { orderLineId: number; variantId: number; quantity: number; title: string }[]
}

const NUMBER_ATTEMPTS = 5

/** Writes order, lines, payment, the first events and the fact of it, in one statement. */
export async function writeOrder(tx: Tx, order: NewOrder): Promise<WrittenOrder> {
  for (let attempt = 0; attempt < NUMBER_ATTEMPTS; attempt += 1) {
    const payment = paymentOf(order, newOrderNumber(order.now))
    const begun = await order.begin(payment)
    const { rows } = await tx.execute<Written>(statement(order, payment, begun))
    const { lines, events } = rows[0] ?? {}
    if (lines && events) return { orderId: order.orderId, payment, begun, lines, events }
  }
  throw new Error('No order number was free')
}

/** Nulls when the number was taken. */
type Written = { [Part in 'lines' | 'events']: WrittenOrder[Part] | null }

/** The payment as it is about to be written, if nobody begins it here. */
function paymentOf(order: NewOrder, orderNumber: string): PaymentRow {
  const { body, quote, provider, locale, expiresAt } = order
  return {
    id: order.transactionId,
    orderId: order.orderId,
    orderNumber,
    provider,
    method: body.paymentMethod,
    providerRef: null,
    amountMinor: quote.totalMinor,
    currency: quote.currency,
    expiresAt,
    status: 'pending',
    orderStatus: 'pending',
    locale,
    email: body.email,
  }
}

/** One statement: a number that is taken writes nothing at all. */
function statement(order: NewOrder, payment: PaymentRow, begun: InitiatedPayment | null) {
  return sql`
    WITH placed AS (${insertOrder(order, payment.orderNumber)}), bought AS (
      INSERT INTO order_lines (order_id, position, product_id, variant_id, sku, title,
        variant_title, image, quantity, unit_minor, discount_minor, total_minor, tax_minor,
        tax_rate_ppm, weight_grams)
      SELECT placed.id, l.* FROM placed, jsonb_to_recordset(${JSON.stringify(linesOf(order))}::jsonb)
        AS l(position int, product_id int, variant_id int, sku text, title text,
          variant_title text, image jsonb, quantity int, unit_minor bigint, discount_minor bigint,
          total_minor bigint, tax_minor bigint, tax_rate_ppm int, weight_grams int)
      RETURNING id, position, variant_id, quantity, title
    ), payment AS (
      INSERT INTO transactions (id, order_id, provider, method, amount, currency, expires_at,
        status, provider_ref, step)
      SELECT ${payment.id}, id, ${payment.provider}, ${payment.method}, ${payment.amountMinor},
        ${payment.currency}, ${order.expiresAt.toISOString()}::timestamptz,
        ${begun?.status ?? 'pending'}, ${begun?.providerRef ?? null},
        ${begun && JSON.stringify(begun.step)}::jsonb FROM placed
    ), event AS (
      INSERT INTO order_events (order_id, type, data, actor)
      SELECT placed.id, e.* FROM placed,
        jsonb_to_recordset(${JSON.stringify(eventsOf(payment, begun))}::jsonb)
          AS e(type text, data jsonb, actor text)
      RETURNING id, type, at, data
    ), fact AS (
      INSERT INTO commerce_facts (type, data)
      SELECT 'order.placed', jsonb_build_object('orderId', id) FROM placed
    )
    SELECT jsonb_agg(jsonb_build_object('orderLineId', id, 'variantId', variant_id,
      'quantity', quantity, 'title', title) ORDER BY position) AS lines,
      (SELECT jsonb_agg(event ORDER BY id) FROM event) AS events
    FROM bought`
}

function eventsOf({ id, amountMinor }: PaymentRow, begun: InitiatedPayment | null): object[] {
  const placed = { type: 'placed', data: { amountMinor }, actor: 'customer' }
  if (begun === null) return [placed]
  const data = { amountMinor, transactionId: id }
  return [placed, { type: 'payment_started', data, actor: 'system' }]
}

function insertOrder(order: NewOrder, number: string) {
  const { body, quote, customerId } = order
  const address = JSON.stringify(body.shippingAddress)
  return sql`
    INSERT INTO orders (id, number, status, payment_status, fulfillment_status, on_hold, customer_id,
      customer_email, customer_name, locale, currency, subtotal, discount, shipping, tax, amount,
      refunded, forgiven, payment_method, shipping_method, purchased_at, expires_at, note, accepts_marketing, cart, buyer,
      quote, shipping_address, billing_address, version, created_at, updated_at)
    VALUES (${order.orderId}, ${number}, 'pending', 'unpaid', 'unfulfilled', false, ${customerId},
      ${body.email}, ${body.shippingAddress.name}, ${order.locale}, ${quote.currency},
      ${quote.subtotalMinor}, ${quote.discountMinor}, ${quote.shipping?.totalMinor ?? 0},
      ${quote.taxMinor}, ${quote.totalMinor}, 0, 0, ${body.paymentMethod},
      ${quote.shipping?.label ?? null}, ${order.now.toISOString()}::timestamptz,
      ${order.expiresAt.toISOString()}::timestamptz, ${body.note},
      ${customerId === null && body.acceptsMarketing}, ${order.cartId},
      ${buyerOf(customerId, body.email)}, ${JSON.stringify(quote)}::jsonb, ${address}::jsonb,
      ${body.billingAddress === null ? address : JSON.stringify(body.billingAddress)}::jsonb, 1,
      now(), now())
    ON CONFLICT (number) DO NOTHING RETURNING id`
}

/** A guest is known again by the address for mail, without the address being readable. */
function buyerOf(customerId: number | null, email: string): string {
  return customerId === null ? `email:${fingerprint(email)}` : `customer:${customerId}`
}

function linesOf({ quote, goods }: NewOrder): object[] {
  return quote.lines.map((line, position) => {
    const good = goods.get(line.lineId)
    if (good === undefined) throw new Error('The quote has a line without goods')
    return {
      position,
      product_id: good.productId,
      variant_id: good.variantId,
      sku: good.sku,
      title: good.title,
      variant_title: good.variantTitle,
      image: good.image,
      quantity: line.quantity,
      unit_minor: line.unitMinor,
      discount_minor: line.discountMinor,
      total_minor: line.totalMinor,
      tax_minor: line.taxMinor,
      tax_rate_ppm: line.taxRatePpm,
      weight_grams: good.weightGrams,
    }
  })
}
