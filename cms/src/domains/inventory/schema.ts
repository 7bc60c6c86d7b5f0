import { sql } from '@payloadcms/db-postgres/drizzle'
import {
  bigserial,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  serial,
  text,
  timestamp,
  unique,
} from '@payloadcms/db-postgres/drizzle/pg-core'
import { REASONS, type Reason, type ReservationStatus } from './rules.ts'

/** Payload owns this table; here it only gives the foreign key something to name. */
const variants = pgTable('variants', { id: serial('id').primaryKey() })

/**
 * How many there are and how many are promised, per variant and place. Never on a document that an
 * editor saves: a save rewrites its row and would lose the sales made meanwhile.
 */
export const stockLevels = pgTable(
  'stock_levels',
  {
    id: serial('id').primaryKey(),
    variantId: integer('variant_id')
      .notNull()
      .references(() => variants.id, { onDelete: 'cascade' }),
    location: text('location').notNull().default('main'),
    onHand: integer('on_hand').notNull().default(0),
    reserved: integer('reserved').notNull().default(0),
    backorder: boolean('backorder').notNull().default(false),
    updatedAt: timestamp('updated_at', { withTimezone: true, precision: 3 }).notNull().defaultNow(),
  },
  (level) => [
    unique('stock_levels_variant_location_key').on(level.variantId, level.location),
    check('stock_levels_on_hand_check', sql`${level.onHand} >= 0`),
    check('stock_levels_reserved_check', sql`${level.reserved} >= 0`),
    check(
      'stock_levels_promise_check',
      sql`${level.backorder} OR ${level.reserved} <= ${level.onHand}`,
    ),
  ],
)

/** Promises to buyers. `reserved` of a level is Σ of its `held` and `committed` rows. */
export const reservations = pgTable(
  'reservations',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    orderId: integer('order_id').notNull(),
    orderLineId: integer('order_line_id').notNull(),
    stockLevelId: integer('stock_level_id')
      .notNull()
      // Only what is over can go with its variant: open promises keep it.
      .references(() => stockLevels.id, { onDelete: 'cascade' }),
    quantity: integer('quantity').notNull(),
    /** `held` until paid, `committed` until sent, `consumed` when it left; else given back. */
    status: text('status').$type<ReservationStatus>().notNull().default('held'),
    expiresAt: timestamp('expires_at', { withTimezone: true, precision: 3 }),
    createdAt: timestamp('created_at', { withTimezone: true, precision: 3 }).notNull().defaultNow(),
    updatedAt: timestamp('updated_at', { withTimezone: true, precision: 3 }).notNull().defaultNow(),
  },
  (row) => [
    index('reservations_order_idx').on(row.orderId),
    index('reservations_open_idx')
      .on(row.stockLevelId)
      .where(sql`${row.status} IN ('held', 'committed')`),
    index('reservations_expiry_idx')
      .on(row.expiresAt)
      .where(sql`${row.status} = 'held'`),
    check('reservations_quantity_check', sql`${row.quantity} > 0`),
    check(
      'reservations_status_check',
      sql`${row.status} IN ('held', 'committed', 'consumed', 'expired', 'released')`,
    ),
  ],
)

/**
 * Variants whose stock has changed and is not listed yet: written with a sale, listed and taken out
 * right after it, many at once. No key to the variant: it may be gone by then.
 */
export const stockToList = pgTable('stock_to_list', {
  id: bigserial('id', { mode: 'number' }).primaryKey(),
  variantId: integer('variant_id').notNull(),
})

/** What the nightly audit found; empty `differences` is good news. */
export const stockAudits = pgTable('stock_audits', {
  id: bigserial('id', { mode: 'number' }).primaryKey(),
  checked: integer('checked').notNull(),
  differences: jsonb('differences').notNull(),
  at: timestamp('at', { withTimezone: true, precision: 3 }).notNull().defaultNow(),
})

const reasonList = sql.raw(REASONS.map((reason) => `'${reason}'`).join(', '))

/**
 * Every change of `on_hand`, for ever: a trigger refuses UPDATE and DELETE. It outlives its variant,
 * so it holds ids and the SKU, not foreign keys.
 */
export const inventoryMovements = pgTable(
  'inventory_movements',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    stockLevelId: integer('stock_level_id').notNull(),
    variantId: integer('variant_id').notNull(),
    sku: text('sku').notNull(),
    delta: integer('delta').notNull(),
    onHandAfter: integer('on_hand_after').notNull(),
    reason: text('reason').$type<Reason>().notNull(),
    requested: text('requested').notNull(),
    note: text('note'),
    actor: text('actor').notNull(),
    idempotencyKey: text('idempotency_key').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true, precision: 3 }).notNull().defaultNow(),
  },
  (movement) => [
    unique('inventory_movements_idempotency_key').on(movement.idempotencyKey),
    index('inventory_movements_level_idx').on(movement.stockLevelId, movement.id),
    index('inventory_movements_variant_idx').on(movement.variantId, movement.id),
    check('inventory_movements_reason_check', sql`${movement.reason} IN (${reasonList})`),
  ],
)
