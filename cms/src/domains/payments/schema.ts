import { sql } from '@payloadcms/db-postgres/drizzle'
import {
  bigserial,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
} from '@payloadcms/db-postgres/drizzle/pg-core'
import { instant, minor } from '../../platform/columns.ts'
import type { UnmatchedOutcome } from './unmatched/take-unmatched.ts'

/** What providers told us, each once, before anything is made of it. */
export const paymentEvents = pgTable(
  'payment_events',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    provider: text('provider').notNull(),
    eventId: text('event_id').notNull(),
    type: text('type').notNull(),
    providerRef: text('provider_ref'),
    transactionId: integer('transaction_id'),
    /** Ids, states and amounts; nothing about the person. */
    facts: jsonb('facts').notNull(),
    receivedAt: instant('received_at').notNull().defaultNow(),
    processedAt: instant('processed_at'),
    attempts: integer('attempts').notNull().default(0),
    nextAttemptAt: instant('next_attempt_at').notNull().defaultNow(),
    error: text('error'),
  },
  (event) => [
    unique('payment_events_provider_event_key').on(event.provider, event.eventId),
    index('payment_events_waiting_idx')
      .on(event.nextAttemptAt)
      .where(sql`${event.processedAt} IS NULL`),
    index('payment_events_transaction_idx').on(event.transactionId),
  ],
)

/** Money that arrived and fits no order: a person looks. It should be empty. */
export const unmatchedPayments = pgTable(
  'unmatched_payments',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    provider: text('provider').notNull(),
    providerRef: text('provider_ref').notNull(),
    transactionId: integer('transaction_id'),
    orderId: integer('order_id'),
    amountMinor: minor('amount_minor').notNull(),
    currency: text('currency').notNull(),
    reason: text('reason').notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
    resolvedAt: instant('resolved_at'),
    resolvedBy: text('resolved_by'),
    resolution: text('resolution'),
    /** What became of the money by a command; null when a person saw to it, as `resolution` says. */
    outcome: text('outcome').$type<UnmatchedOutcome>(),
  },
  (row) => [
    unique('unmatched_payments_ref_key').on(row.provider, row.providerRef, row.reason),
    check(
      'unmatched_payments_outcome_check',
      sql`${row.outcome} IN ('part', 'forgiven', 'surplus', 'refund')`,
    ),
  ],
)

/** The `test` provider's own memory, as a real one has it on its side. Never used in production. */
export const testPayments = pgTable('test_payments', {
  ref: text('ref').primaryKey(),
  idempotencyKey: text('idempotency_key').notNull().unique(),
  amountMinor: minor('amount_minor').notNull(),
  currency: text('currency').notNull(),
  state: text('state').notNull(),
  refundedMinor: minor('refunded_minor').notNull().default(0),
  metadata: jsonb('metadata').notNull(),
  createdAt: instant('created_at').notNull().defaultNow(),
})
