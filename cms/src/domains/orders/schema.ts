import { sql } from '@payloadcms/db-postgres/drizzle'
import {
  bigserial,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  serial,
  text,
  unique,
} from '@payloadcms/db-postgres/drizzle/pg-core'
import { instant, minor } from '../../platform/columns.ts'

/** Payload's collection (`orders.collection.ts`), written by our commands alone. */
const orders = pgTable('orders', { id: serial('id').primaryKey() })
const transactions = pgTable('transactions', { id: serial('id').primaryKey() })

const ofOrder = () =>
  integer('order_id')
    .notNull()
    .references(() => orders.id)

/** What was bought, as it was then: it outlives its product. Money in the order's currency. */
export const orderLines = pgTable(
  'order_lines',
  {
    id: serial('id').primaryKey(),
    orderId: ofOrder(),
    position: integer('position').notNull(),
    productId: integer('product_id').notNull(),
    variantId: integer('variant_id').notNull(),
    sku: text('sku').notNull(),
    title: text('title').notNull(),
    variantTitle: text('variant_title'),
    /** `Image` of the contract, as it was. */
    image: jsonb('image'),
    quantity: integer('quantity').notNull(),
    unitMinor: minor('unit_minor').notNull(),
    discountMinor: minor('discount_minor').notNull(),
    totalMinor: minor('total_minor').notNull(),
    taxMinor: minor('tax_minor').notNull(),
    taxRatePpm: integer('tax_rate_ppm').notNull(),
    weightGrams: integer('weight_grams'),
    /** Packed or on its way, sent back, paid back: pieces. */
    fulfilled: integer('fulfilled').notNull().default(0),
    returned: integer('returned').notNull().default(0),
    refunded: integer('refunded').notNull().default(0),
    /** Taken off the order before they were packed, and paid back. A part of `refunded`. */
    cancelledQuantity: integer('cancelled_quantity').notNull().default(0),
  },
  (line) => [
    unique('order_lines_position_key').on(line.orderId, line.position),
    index('order_lines_variant_idx').on(line.variantId),
    index('order_lines_product_idx').on(line.productId),
    check('order_lines_quantity_check', sql`${line.quantity} > 0`),
    check('order_lines_fulfilled_check', sql`${line.fulfilled} BETWEEN 0 AND ${line.quantity}`),
    check('order_lines_returned_check', sql`${line.returned} BETWEEN 0 AND ${line.fulfilled}`),
    check('order_lines_refunded_check', sql`${line.refunded} BETWEEN 0 AND ${line.quantity}`),
    check(
      'order_lines_cancelled_check',
      sql`${line.cancelledQuantity} BETWEEN 0 AND ${line.quantity} - ${line.fulfilled}`,
    ),
    // Nothing is taken off unpaid for, and nothing paid back while it waits to be packed.
    check(
      'order_lines_paid_back_check',
      sql`${line.refunded} - ${line.cancelledQuantity} BETWEEN 0 AND ${line.fulfilled}`,
    ),
  ],
)

/** The timeline. Append-only. */
export const orderEvents = pgTable(
  'order_events',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    orderId: ofOrder(),
    /** `OrderEvent.type` of the contract. */
    type: text('type').notNull(),
    /** `OrderEvent.data` of the contract, and ids. */
    data: jsonb('data')
      .notNull()
      .default(sql`'{}'`),
    /** `customer`, `user:7`, `system`, `provider:stripe`. */
    actor: text('actor').notNull(),
    /** For staff alone. */
    staffNote: text('staff_note'),
    at: instant('at')
      .notNull()
      .default(sql`clock_timestamp()`),
  },
  (event) => [
    index('order_events_order_idx').on(event.orderId, event.id),
    index('order_events_at_idx').on(event.at),
  ],
)

/** One parcel. */
export const fulfillments = pgTable(
  'fulfillments',
  {
    id: serial('id').primaryKey(),
    orderId: ofOrder(),
    status: text('status')
      .$type<'pending' | 'packed' | 'shipped' | 'delivered' | 'cancelled'>()
      .notNull()
      .default('packed'),
    carrier: text('carrier'),
    trackingNumber: text('tracking_number'),
    trackingUrl: text('tracking_url'),
    idempotencyKey: text('idempotency_key').notNull().unique(),
    createdAt: instant('created_at').notNull().defaultNow(),
    shippedAt: instant('shipped_at'),
    deliveredAt: instant('delivered_at'),
  },
  (row) => [
    index('fulfillments_order_idx').on(row.orderId),
    check(
      'fulfillments_status_check',
      sql`${row.status} IN ('pending', 'packed', 'shipped', 'delivered', 'cancelled')`,
    ),
  ],
)

export const fulfillmentLines = pgTable(
  'fulfillment_lines',
  {
    id: serial('id').primaryKey(),
    fulfillmentId: integer('fulfillment_id')
      .notNull()
      .references(() => fulfillments.id),
    orderLineId: integer('order_line_id')
      .notNull()
      .references(() => orderLines.id),
    quantity: integer('quantity').notNull(),
  },
  (row) => [
    unique('fulfillment_lines_line_key').on(row.fulfillmentId, row.orderLineId),
    check('fulfillment_lines_quantity_check', sql`${row.quantity} > 0`),
  ],
)

/** Money on its way back. Its own key makes the provider pay it once. */
export const refunds = pgTable(
  'refunds',
  {
    id: serial('id').primaryKey(),
    orderId: ofOrder(),
    transactionId: integer('transaction_id')
      .notNull()
      .references(() => transactions.id),
    amountMinor: minor('amount_minor').notNull(),
    currency: text('currency').notNull(),
    status: text('status').$type<'pending' | 'succeeded' | 'failed'>().notNull().default('pending'),
    reason: text('reason'),
    /** Pieces that were paid back, by order line; empty for an amount alone. */
    lines: jsonb('lines')
      .notNull()
      .default(sql`'[]'`),
    /** `refund:<transaction>:<n>`, sent to the provider. */
    idempotencyKey: text('idempotency_key').notNull().unique(),
    providerRef: text('provider_ref'),
    attempts: integer('attempts').notNull().default(0),
    error: text('error'),
    actor: text('actor').notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
    updatedAt: instant('updated_at').notNull().defaultNow(),
  },
  (refund) => [
    index('refunds_order_idx').on(refund.orderId),
    index('refunds_pending_idx')
      .on(refund.id)
      .where(sql`${refund.status} = 'pending'`),
    check('refunds_amount_check', sql`${refund.amountMinor} > 0`),
    check('refunds_status_check', sql`${refund.status} IN ('pending', 'succeeded', 'failed')`),
  ],
)

export const returns = pgTable(
  'returns',
  {
    id: serial('id').primaryKey(),
    orderId: ofOrder(),
    status: text('status')
      .$type<'requested' | 'approved' | 'received' | 'closed' | 'rejected'>()
      .notNull()
      .default('requested'),
    reason: text('reason'),
    createdAt: instant('created_at').notNull().defaultNow(),
    updatedAt: instant('updated_at').notNull().defaultNow(),
  },
  (row) => [
    index('returns_order_idx').on(row.orderId),
    check(
      'returns_status_check',
      sql`${row.status} IN ('requested', 'approved', 'received', 'closed', 'rejected')`,
    ),
  ],
)

export const returnLines = pgTable(
  'return_lines',
  {
    id: serial('id').primaryKey(),
    returnId: integer('return_id')
      .notNull()
      .references(() => returns.id),
    orderLineId: integer('order_line_id')
      .notNull()
      .references(() => orderLines.id),
    quantity: integer('quantity').notNull(),
    /** Back on the shelf when it was received. */
    isRestocked: integer('is_restocked').notNull().default(0),
  },
  (row) => [check('return_lines_quantity_check', sql`${row.quantity} > 0`)],
)
