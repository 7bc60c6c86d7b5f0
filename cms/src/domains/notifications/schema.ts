import { sql } from '@payloadcms/db-postgres/drizzle'
import {
  bigserial,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  serial,
  text,
  uniqueIndex,
} from '@payloadcms/db-postgres/drizzle/pg-core'
import { instant } from '../../platform/columns.ts'

const customers = pgTable('customers', { id: serial('id').primaryKey() })
const variants = pgTable('variants', { id: serial('id').primaryKey() })

/** Letters, written first and sent after; in development they are only kept. */
export const letters = pgTable(
  'letters',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    /** One fact makes one letter, however often it is handled. */
    key: text('key').notNull().unique(),
    template: text('template').notNull(),
    locale: text('locale').notNull(),
    recipient: text('recipient').notNull(),
    customerId: integer('customer_id').references(() => customers.id, { onDelete: 'set null' }),
    /** What the template is filled with; emptied when the letter has gone out. */
    data: jsonb('data').notNull(),
    status: text('status')
      .$type<'queued' | 'sent' | 'kept' | 'failed'>()
      .notNull()
      .default('queued'),
    subject: text('subject'),
    html: text('html'),
    text: text('text'),
    attempts: integer('attempts').notNull().default(0),
    nextAttemptAt: instant('next_attempt_at').notNull().defaultNow(),
    error: text('error'),
    createdAt: instant('created_at').notNull().defaultNow(),
    sentAt: instant('sent_at'),
  },
  (letter) => [
    index('letters_queue_idx')
      .on(letter.nextAttemptAt)
      .where(sql`${letter.status} = 'queued'`),
    index('letters_recipient_idx').on(letter.recipient, letter.id),
  ],
)

/** Notices for a customer, in the shop. */
export const notices = pgTable(
  'notices',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    key: text('key').notNull().unique(),
    customerId: integer('customer_id')
      .notNull()
      .references(() => customers.id, { onDelete: 'cascade' }),
    type: text('type').notNull(),
    data: jsonb('data').notNull(),
    path: text('path'),
    readAt: instant('read_at'),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (notice) => [index('notices_customer_idx').on(notice.customerId, notice.id)],
)

/** What staff should look at; `key` keeps one thing from being told twice. */
export const staffAlerts = pgTable(
  'staff_alerts',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    key: text('key').notNull().unique(),
    type: text('type').notNull(),
    data: jsonb('data').notNull(),
    isUrgent: boolean('is_urgent').notNull().default(false),
    createdAt: instant('created_at').notNull().defaultNow(),
    resolvedAt: instant('resolved_at'),
    resolvedBy: text('resolved_by'),
  },
  (alert) => [
    index('staff_alerts_open_idx')
      .on(alert.id)
      .where(sql`${alert.resolvedAt} IS NULL`),
  ],
)

/** Who wants to know when a variant is back. What undoes it is a secret derived from the id. */
export const stockAlerts = pgTable(
  'stock_alerts',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    variantId: integer('variant_id')
      .notNull()
      .references(() => variants.id, { onDelete: 'cascade' }),
    email: text('email').notNull(),
    locale: text('locale').notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
    sentAt: instant('sent_at'),
    removedAt: instant('removed_at'),
  },
  (alert) => [
    uniqueIndex('stock_alerts_open_idx')
      .on(alert.variantId, alert.email)
      .where(sql`${alert.sentAt} IS NULL AND ${alert.removedAt} IS NULL`),
  ],
)
