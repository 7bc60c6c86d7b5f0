import { sql } from '@payloadcms/db-postgres/drizzle'
import {
  bigserial,
  bigint,
  check,
  index,
  integer,
  pgTable,
  serial,
  text,
  unique,
  uniqueIndex,
  uuid,
} from '@payloadcms/db-postgres/drizzle/pg-core'
import { instant, minor } from '../../platform/columns.ts'

const customers = pgTable('customers', { id: serial('id').primaryKey() })
const variants = pgTable('variants', { id: serial('id').primaryKey() })

/** A guest's cart has a secret, a customer's has none; a customer has one open cart. */
export const carts = pgTable(
  'carts',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    /** SHA-256 of the guest's secret. */
    secretHash: text('secret_hash'),
    customerId: integer('customer_id').references(() => customers.id, { onDelete: 'cascade' }),
    /** `merged`: its lines went into a customer's cart; `ordered`: it became an order. */
    status: text('status').$type<'open' | 'ordered' | 'merged'>().notNull().default('open'),
    currency: text('currency').notNull(),
    locale: text('locale').notNull(),
    coupons: text('coupons')
      .array()
      .notNull()
      .default(sql`'{}'`),
    /** Raised by every change of the cart or its lines. */
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull().defaultNow(),
    updatedAt: instant('updated_at').notNull().defaultNow(),
    expiresAt: instant('expires_at').notNull(),
  },
  (cart) => [
    check('carts_status_check', sql`${cart.status} IN ('open', 'ordered', 'merged')`),
    check(
      'carts_holder_check',
      sql`${cart.secretHash} IS NOT NULL OR ${cart.customerId} IS NOT NULL`,
    ),
    uniqueIndex('carts_open_of_customer_idx')
      .on(cart.customerId)
      .where(sql`${cart.status} = 'open'`),
    index('carts_expiry_idx').on(cart.expiresAt),
    index('carts_customer_idx').on(cart.customerId, cart.updatedAt),
  ],
)

export const cartLines = pgTable(
  'cart_lines',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    cartId: uuid('cart_id')
      .notNull()
      .references(() => carts.id, { onDelete: 'cascade' }),
    variantId: integer('variant_id')
      .notNull()
      .references(() => variants.id, { onDelete: 'cascade' }),
    quantity: integer('quantity').notNull(),
    /** What the shopper last saw, in the cart's currency; null before the first look. */
    seenUnitMinor: minor('seen_unit_minor'),
    /** What was wrong with the line then, such as `short:3`; null: nothing. */
    seenState: text('seen_state'),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (line) => [
    unique('cart_lines_variant_key').on(line.cartId, line.variantId),
    check('cart_lines_quantity_check', sql`${line.quantity} BETWEEN 1 AND 999`),
  ],
)

/** Which guests' carts have been merged into which: doing it twice adds nothing. */
export const cartMerges = pgTable('cart_merges', {
  guestCartId: uuid('guest_cart_id')
    .primaryKey()
    .references(() => carts.id, { onDelete: 'cascade' }),
  cartId: uuid('cart_id').notNull(),
  at: instant('at').notNull().defaultNow(),
})

/** Answers to requests with an `Idempotency-Key`, for a day. */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    /** SHA-256 of caller, endpoint and key. */
    key: text('key').primaryKey(),
    /** SHA-256 of the body: another body under the same key is refused. */
    requestHash: text('request_hash').notNull(),
    /** Null while the first request is at work. */
    status: integer('status'),
    body: text('body'),
    /** What the request made, in its own transaction: a crash cannot make it twice. */
    resourceId: bigint('resource_id', { mode: 'number' }),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (row) => [index('idempotency_keys_age_idx').on(row.createdAt)],
)
