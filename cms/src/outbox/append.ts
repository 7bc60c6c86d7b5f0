import { sql } from '@payloadcms/db-postgres/drizzle'
import type { EventType } from '@vitrine/shared-types/events/store-events'
import type { Tag } from '@vitrine/shared-types/events/tags'
import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { Tx } from '../platform/transaction.ts'
import { EVENTS_CHANNEL } from './channel.ts'
import type { EventCause } from './tables.ts'

/** More tags than these become several events: a row should stay small enough to be streamed. */
export const MAX_TAGS = 400

/** An event before it has a number. */
export interface EventDraft {
  type: EventType
  tags: Tag[]
  locales: Locale[]
  cause?: EventCause | null
}

/**
 * Writes events in the transaction that makes the change: they are seen when it commits, or never.
 * Answers their numbers. `notify: false` leaves readers to their next look, for frequent writers
 * such as sales: announcing makes commits wait for one another.
 */
export async function appendEvents(
  tx: Tx,
  drafts: EventDraft[],
  { notify = true }: { notify?: boolean } = {},
): Promise<number[]> {
  const rows = drafts.flatMap(inPieces)
  if (rows.length === 0) return []
  const { rows: written } = await tx.execute<{ seq: string }>(sql`
    INSERT INTO store_events (type, tags, locales, cause)
    SELECT d.type, d.tags, d.locales, nullif(d.cause, 'null'::jsonb)
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS d(type text, tags text[], locales text[], cause jsonb)
    RETURNING seq`)
  if (notify) await tx.execute(sql`SELECT pg_notify(${EVENTS_CHANNEL}, '')`)
  return written.map(({ seq }) => Number(seq))
}

function inPieces(draft: EventDraft): EventDraft[] {
  const tags = [...new Set(draft.tags)].sort()
  const pieces: EventDraft[] = []
  for (let start = 0; start < tags.length; start += MAX_TAGS) {
    pieces.push({ ...draft, cause: draft.cause ?? null, tags: tags.slice(start, start + MAX_TAGS) })
  }
  return pieces
}
