import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { EventType } from '@vitrine/shared-types/events/store-events'
import type { Payload } from 'payload'
import { drizzleOf } from '../../platform/transaction.ts'
import { EPOCH_QUERY, LAST_SEQ, toEpoch, type EpochRow } from '../revision-of.ts'
import type { EventCause } from '../tables.ts'
import type { PublishedChange, ReplicaState, ShownReceipt } from './receipt.rules.ts'

/** A replica speaks every few seconds; one that was silent for this long is gone. */
const SEEN_WITHIN = sql`interval '30 seconds'`
const TAGS_SHOWN = 40
const REPLICAS_SHOWN = 100
/** A save makes a handful of events; this many hold all saves that a page shows. */
const EVENTS_READ = 400

/** The document whose changes are asked for; globals have no id. */
export interface ReceiptSubject {
  collection: string
  id: number | null
}

/** What was published, and which of it. */
export interface ChangeFilter {
  of?: ReceiptSubject
  /** Only events with a greater number. */
  after?: number
  /** Only events with a smaller number: the next page of a list. */
  before?: number
  /** `edits`: what a document caused; `failed`: what a shop could not show. */
  only?: 'edits' | 'failed' | undefined
  limit: number
}

/** What was published, newest first, with what every replica made of it. */
export async function listChanges(
  payload: Payload,
  filter: ChangeFilter,
): Promise<PublishedChange[]> {
  const db = drizzleOf(payload)
  const { rows } = await db.execute<EventRow>(sql`
    SELECT seq::int, xid::text, type, locales, cause, at::text, cardinality(tags) AS tag_count,
      tags[1:${sql.raw(String(TAGS_SHOWN))}] AS tags,
      extract(epoch FROM clock_timestamp() - at) * 1000 AS age_ms
    FROM store_events WHERE ${conditionOf(filter)}
    ORDER BY seq DESC LIMIT ${EVENTS_READ}`)
  const groups = [...Map.groupBy(rows, (row) => `${row.xid} ${JSON.stringify(row.cause)}`).values()]
  const shown = groups.slice(0, filter.limit)
  const receipts = await receiptsOf(
    payload,
    shown.flat().map((row) => row.seq),
  )
  return shown.map((events) => changeOf(events, receipts))
}

/** The replicas that were heard of lately, and how far behind each is. */
export async function listReplicas(payload: Payload): Promise<ReplicaState[]> {
  const db = drizzleOf(payload)
  const here = await db.execute<EpochRow & Record<string, unknown>>(sql.raw(EPOCH_QUERY.text))
  const epoch = here.rows[0] ? toEpoch(here.rows[0]) : ''
  const { rows } = await db.execute<ReplicaRow>(sql`
    WITH known AS (
      SELECT *, split_part(revision, '.', 2)::bigint AS last_seq,
        CASE WHEN split_part(revision, '.', 1) = ${epoch}
          AND pg_input_is_valid(split_part(revision, '.', 3), 'pg_snapshot')
        THEN split_part(revision, '.', 3)::pg_snapshot END AS snapshot
      FROM event_replicas)
    SELECT replica, revision, first_seen_at::text, seen_at::text,
      seen_at > now() - ${SEEN_WITHIN} AS is_seen,
      CASE WHEN snapshot IS NOT NULL THEN (
        SELECT count(*)::int FROM store_events e WHERE e.seq > last_seq
          OR (e.xid >= pg_snapshot_xmin(snapshot) AND NOT pg_visible_in_snapshot(e.xid, snapshot))
      ) END AS behind
    FROM known ORDER BY is_seen DESC, replica LIMIT ${REPLICAS_SHOWN}`)
  return rows.map((row) => ({
    replica: row.replica,
    revision: row.revision,
    firstSeenAt: new Date(row.first_seen_at).toISOString(),
    seenAt: new Date(row.seen_at).toISOString(),
    isSeen: row.is_seen,
    behind: row.behind,
  }))
}

/** The number of the newest event. */
export async function newestSeq(payload: Payload): Promise<number> {
  const { rows } = await drizzleOf(payload).execute<{ seq: number }>(
    sql`SELECT ${sql.raw(LAST_SEQ)} AS seq`,
  )
  return rows[0]?.seq ?? 0
}

function conditionOf({ of, after, before, only }: ChangeFilter): SQL {
  const conditions = [sql`true`]
  if (of) conditions.push(sql`cause->>'collection' = ${of.collection}`)
  if (of) {
    conditions.push(
      of.id === null ? sql`cause->>'id' IS NULL` : sql`cause->>'id' = ${String(of.id)}`,
    )
  }
  if (after !== undefined) conditions.push(sql`seq > ${after}`)
  if (before !== undefined) conditions.push(sql`seq < ${before}`)
  if (only === 'edits') conditions.push(sql`cause IS NOT NULL`)
  if (only === 'failed') {
    conditions.push(sql`seq IN (SELECT seq FROM event_receipts WHERE failed <> '[]'::jsonb)`)
  }
  return sql.join(conditions, sql` AND `)
}

async function receiptsOf(payload: Payload, seqs: number[]): Promise<Map<number, ShownReceipt[]>> {
  if (seqs.length === 0) return new Map()
  const { rows } = await drizzleOf(payload).execute<ShownReceipt & Record<string, unknown>>(sql`
    SELECT seq::int, replica, pages, browsers, duration_ms AS "durationMs", failed
    FROM event_receipts WHERE seq = ANY(${sql.param(seqs)}::bigint[]) ORDER BY replica`)
  return Map.groupBy(rows, (row) => row.seq)
}

function changeOf(rows: EventRow[], receipts: Map<number, ShownReceipt[]>): PublishedChange {
  const oldest = rows.at(-1)
  return {
    cause: oldest?.cause ?? null,
    xid: Number(oldest?.xid ?? 0),
    at: new Date(oldest?.at ?? 0).toISOString(),
    ageMs: Math.round(Number(oldest?.age_ms ?? 0)),
    events: rows.toReversed().map(({ seq, type, locales, tags, tag_count: tagCount }) => ({
      seq,
      type,
      locales,
      tags,
      tagCount,
    })),
    receipts: rows.flatMap((row) => receipts.get(row.seq) ?? []),
  }
}

interface EventRow extends Record<string, unknown> {
  seq: number
  xid: string
  type: EventType
  locales: string[]
  cause: EventCause | null
  at: string
  tags: string[]
  tag_count: number
  age_ms: string | number
}

interface ReplicaRow extends Record<string, unknown> {
  replica: string
  revision: string
  first_seen_at: string
  seen_at: string
  is_seen: boolean
  behind: number | null
}
