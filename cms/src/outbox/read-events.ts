import type { StoreEvent } from '@vitrine/shared-types/events/store-events'
import type { ReadQuery } from '../platform/read-database.ts'
import { LAST_SEQ, type Moment } from './revision-of.ts'

/** More events than these are not caught up with: starting afresh is less work for everyone. */
export const MAX_EVENTS = 10_000

/** What one look at the events finds. */
export interface EventsRow extends Moment {
  /** Events that the asker has not seen were thrown away. */
  is_beyond: boolean
  /** In the order of their numbers; one more than `MAX_EVENTS` when there are too many. */
  events: StoreEvent[] | null
}

const EVENT_JSON = `json_build_object('seq', e.seq, 'xid', e.xid::text::bigint, 'type', e.type,
  'tags', e.tags, 'locales', e.locales,
  'at', to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))`

/** A number that came later was not there yet: after a crash Postgres may use an xid again. */
const UNSEEN = `(e.seq > $1::bigint OR (e.xid >= pg_snapshot_xmin($2::pg_snapshot)
  AND NOT pg_visible_in_snapshot(e.xid, $2::pg_snapshot)))`

const SEEN_UNTIL = `e.seq <= $3::bigint AND pg_visible_in_snapshot(e.xid, $4::pg_snapshot)`

/**
 * Some event thrown away was unseen: one with a later number, one of a transaction yet to begin, or
 * of one that was open then and had ended when events were last thrown away. What is open at a
 * moment after that had not ended by then, so nobody is told to start afresh twice. See ADR 4.
 */
const IS_BEYOND = `EXISTS (SELECT FROM event_horizon h
  WHERE h.seq > $1::bigint OR NOT pg_visible_in_snapshot(h.xid, $2::pg_snapshot)
    OR EXISTS (SELECT FROM pg_snapshot_xip($2::pg_snapshot) AS open (xid)
      WHERE open.xid < h.xid AND pg_visible_in_snapshot(open.xid, h.snapshot)))`

function eventsText(condition: string): string {
  return `SELECT pg_current_snapshot()::text AS snapshot, ${LAST_SEQ} AS seq,
    ${IS_BEYOND} AS is_beyond,
    (SELECT json_agg(u.event ORDER BY u.seq) FROM (
      SELECT e.seq, ${EVENT_JSON} AS event FROM store_events e
      WHERE ${condition} ORDER BY e.seq LIMIT ${MAX_EVENTS + 1}) u) AS events`
}

const UNSEEN_TEXT = eventsText(UNSEEN)
const BETWEEN_TEXT = eventsText(`${UNSEEN} AND ${SEEN_UNTIL}`)

/** All that became visible since a moment, and the moment of this look, from one snapshot. */
export function unseenSince(since: Moment): ReadQuery {
  return { name: 'events-unseen', text: UNSEEN_TEXT, values: [since.seq, since.snapshot] }
}

/** All that became visible after one moment and up to another: the same whenever it is asked. */
export function seenBetween(since: Moment, until: Moment): ReadQuery {
  return {
    name: 'events-between',
    text: BETWEEN_TEXT,
    values: [since.seq, since.snapshot, until.seq, until.snapshot],
  }
}
