import type { ClientBase } from 'pg'
import { EPOCH_QUERY, toEpoch, type EpochRow } from './revision-of.ts'

/** So many are thrown away at once: a day's sales should not hold locks for long. */
const BATCH = 10_000

/** A replica that was not heard of for so long starts afresh when it comes back. */
const REPLICA_FORGOTTEN_AFTER = `interval '1 hour'`

const PRUNED = `
  WITH readers AS (
    SELECT split_part(revision, '.', 2)::bigint AS seq,
      split_part(revision, '.', 3)::pg_snapshot AS snapshot
    FROM event_replicas
    WHERE seen_at > now() - ${REPLICA_FORGOTTEN_AFTER} AND split_part(revision, '.', 1) = $2
  ), old AS (
    SELECT seq FROM store_events e
    WHERE at < now() - $1 * interval '1 ms' AND NOT EXISTS (
      SELECT FROM readers r
      WHERE e.seq > r.seq OR NOT pg_visible_in_snapshot(e.xid, r.snapshot))
    ORDER BY seq LIMIT ${BATCH}
  ), gone AS (
    DELETE FROM store_events e USING old WHERE e.seq = old.seq RETURNING e.seq, e.xid
  ), horizon AS (
    INSERT INTO event_horizon AS h (id, seq, xid, snapshot)
    SELECT 1, max(seq), max(xid), pg_current_snapshot() FROM gone HAVING count(*) > 0
    ON CONFLICT (id) DO UPDATE
      SET seq = greatest(h.seq, excluded.seq), xid = greatest(h.xid, excluded.xid),
        snapshot = excluded.snapshot
  )
  SELECT count(*)::int AS n FROM gone`

const RECEIPTS = `
  DELETE FROM event_receipts r WHERE at < now() - $1 * interval '1 ms'
    AND NOT EXISTS (SELECT FROM store_events e WHERE e.seq = r.seq)`

const REPLICAS = `
  DELETE FROM event_replicas WHERE seen_at < now() - greatest(
    $1 * interval '1 ms', ${REPLICA_FORGOTTEN_AFTER})`

/**
 * Throws away events older than `keepMs` which every replica of the last hour has seen, and what
 * was said about them. The horizon moves in the same statement, so that a reader from before it
 * knows that it missed something. Answers how many went. One process at a time: see `startPruning`.
 */
export async function pruneEvents(db: ClientBase, { keepMs }: { keepMs: number }): Promise<number> {
  const epoch = await epochOf(db)
  let total = 0
  let last = BATCH
  while (last === BATCH) {
    const { rows } = await db.query<{ n: number }>(PRUNED, [keepMs, epoch])
    last = rows[0]?.n ?? 0
    total += last
  }
  await db.query(RECEIPTS, [keepMs])
  await db.query(REPLICAS, [keepMs])
  return total
}

/** Revisions of another history, say from before a restore, say nothing about these events. */
async function epochOf(db: ClientBase): Promise<string> {
  const { rows } = await db.query<EpochRow>(EPOCH_QUERY.text)
  if (rows[0] === undefined) throw new Error('Postgres did not say which history it has')
  return toEpoch(rows[0])
}
