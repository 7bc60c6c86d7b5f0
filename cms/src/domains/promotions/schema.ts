import { sql } from '@payloadcms/db-postgres/drizzle'
import {
  bigserial,
  boolean,
  check,
  index,
  integer,
  pgTable,
  serial,
  text,
  unique,
} from '@payloadcms/db-postgres/drizzle/pg-core'
import { instant, minor } from '../../platform/columns.ts'

const promotions = pgTable('promotions', { id: serial('id').primaryKey() })
const coupons = pgTable('coupons', { id: serial('id').primaryKey() })
const orders = pgTable('orders', { id: serial('id').primaryKey() })

/** How often a promotion was used: apart from the document that editors save. */
export const promotionUses = pgTable(
  'promotion_uses',
  {
    promotionId: integer('promotion_id')
      .primaryKey()
      .references(() => promotions.id, { onDelete: 'cascade' }),
    used: integer('used').notNull().default(0),
  },
  (row) => [check('promotion_uses_check', sql`${row.used} >= 0`)],
)

/** How often a coupon was used: apart from the document that editors save. */
export const couponUses = pgTable(
  'coupon_uses',
  {
    couponId: integer('coupon_id')
      .primaryKey()
      .references(() => coupons.id, { onDelete: 'cascade' }),
    used: integer('used').notNull().default(0),
  },
  (row) => [check('coupon_uses_check', sql`${row.used} >= 0`)],
)

/** One row for each promotion that an order used; released when the order is cancelled. */
export const promotionRedemptions = pgTable(
  'promotion_redemptions',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    orderId: integer('order_id')
      .notNull()
      .references(() => orders.id),
    promotionId: integer('promotion_id').notNull(),
    couponId: integer('coupon_id'),
    /** Who used it: `customer:7`, or `email:` and SHA-256 of a guest's address. */
    buyer: text('buyer').notNull(),
    /** 1, 2, …: unique with the buyer, so that a limit per buyer holds in the database. */
    ordinal: integer('ordinal').notNull(),
    amountMinor: minor('amount_minor').notNull(),
    currency: text('currency').notNull(),
    /** Honoured although a limit was reached: for money that came late. Counted like any other. */
    isBeyondLimit: boolean('is_beyond_limit').notNull().default(false),
    createdAt: instant('created_at').notNull().defaultNow(),
    releasedAt: instant('released_at'),
  },
  (row) => [
    unique('promotion_redemptions_order_key').on(row.orderId, row.promotionId),
    index('promotion_redemptions_buyer_idx').on(row.promotionId, row.buyer),
  ],
)
