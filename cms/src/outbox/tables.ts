import { sql } from '@payloadcms/db-postgres/drizzle'
import {
  bigint,
  bigserial,
  check,
  customType,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
} from '@payloadcms/db-postgres/drizzle/pg-core'
import type { FailedPage } from '@vitrine/shared-types/events/acknowledgement'
import type { EventType } from '@vitrine/shared-types/events/store-events'
import type { Locale } from '@vitrine/shared-types/primitives/locale'
import { instant } from '../platform/columns.ts'

/** A transaction's number that never wraps around. */
const xid8 = customType<{ data: string }>({ dataType: () => 'xid8' })

/** Which transactions had ended at a moment: `pg_current_snapshot()`. */
const snapshot = customType<{ data: string }>({ dataType: () => 'pg_snapshot' })

/** The document whose change made an event: for the panel alone, never streamed. */
export interface EventCause {
  collection: string
  /** Null for globals. */
  id: number | null
  title: string | null
}

/**
 * What the public sees changed: one row per fact, written in the transaction that changes it. `xid`
 * is that transaction: readers know by it which rows they have seen, in whatever order they commit.
 */
export const storeEvents = pgTable(
  'store_events',
  {
    seq: bigserial('seq', { mode: 'number' }).primaryKey(),
    xid: xid8('xid')
      .notNull()
      .default(sql`pg_current_xact_id()`),
    type: text('type').$type<EventType>().notNull(),
    tags: text('tags').array().notNull(),
    locales: text('locales').array().$type<Locale[]>().notNull(),
    cause: jsonb('cause').$type<EventCause>(),
    at: instant('at')
      .notNull()
      .default(sql`clock_timestamp()`),
  },
  (event) => [
    index('store_events_xid_idx').on(event.xid),
    index('store_events_at_idx').on(event.at),
    index('store_events_cause_idx').on(
      sql`(${event.cause}->>'collection')`,
      sql`(${event.cause}->>'id')`,
      event.seq,
    ),
  ],
)

/**
 * One row: the highest numbers among the events thrown away, and what the last who threw some away
 * had seen. A reader that has not seen all of them must start afresh: see `read-events.ts`.
 */
export const eventHorizon = pgTable(
  'event_horizon',
  {
    id: integer('id').primaryKey().default(1),
    seq: bigint('seq', { mode: 'number' }).notNull(),
    xid: xid8('xid').notNull(),
    snapshot: snapshot('snapshot').notNull(),
  },
  (horizon) => [check('event_horizon_one_row_check', sql`${horizon.id} = 1`)],
)

/** The replicas that follow the events, and how far each has come. */
export const eventReplicas = pgTable('event_replicas', {
  replica: text('replica').primaryKey(),
  revision: text('revision').notNull(),
  firstSeenAt: instant('first_seen_at').notNull().defaultNow(),
  seenAt: instant('seen_at').notNull().defaultNow(),
})

/** What each replica did about each event. */
export const eventReceipts = pgTable(
  'event_receipts',
  {
    seq: bigint('seq', { mode: 'number' }).notNull(),
    replica: text('replica').notNull(),
    pages: integer('pages').notNull(),
    browsers: integer('browsers').notNull(),
    durationMs: integer('duration_ms').notNull(),
    failed: jsonb('failed').$type<FailedPage[]>().notNull(),
    at: instant('at').notNull().defaultNow(),
  },
  (receipt) => [primaryKey({ columns: [receipt.seq, receipt.replica] })],
)
