import type { Revision } from '@vitrine/shared-types/primitives/revision'
import type { ReadQuery } from '../platform/read-database.ts'

/** The moment at which a statement read, as Postgres says it. */
export interface Moment {
  /** The last change in the database at that moment. */
  seq: number
  /** Which transactions had ended: `pg_current_snapshot()`. */
  snapshot: string
}

/**
 * The last change's number, for a statement on the moment it reads at. Events that were thrown
 * away count: the number never goes down while the history is the same.
 */
export const LAST_SEQ = `greatest(
  (SELECT max(seq) FROM store_events), (SELECT max(seq) FROM event_horizon), 0)::float8`

/** Names the history: server, its timeline (another after a restore), database and table. */
export const EPOCH_QUERY: ReadQuery = {
  text: `SELECT system_identifier::text AS system,
      left(pg_walfile_name(pg_current_wal_lsn()), 8) AS timeline,
      (SELECT oid::text FROM pg_database WHERE datname = current_database()) AS database,
      'store_events'::regclass::oid::text AS events
    FROM pg_control_system()`,
  values: [],
}

export interface EpochRow {
  system: string
  timeline: string
  database: string
  events: string
}

export function toEpoch({ system, timeline, database, events }: EpochRow): string {
  const ids = [BigInt(system), BigInt(`0x${timeline}`), BigInt(database), BigInt(events)]
  return ids.map((id) => id.toString(36)).join('-')
}

export const MOMENT_QUERY: ReadQuery = {
  text: `SELECT pg_current_snapshot()::text AS snapshot, ${LAST_SEQ} AS seq`,
  values: [],
}

export function toRevision(epoch: string, { seq, snapshot }: Moment): Revision {
  return `${epoch}.${seq}.${snapshot}`
}

/** The revision of this very moment, by two statements of the caller's own. */
export async function readRevision(
  rows: <Row extends object>(query: ReadQuery) => Promise<Row[]>,
): Promise<Revision> {
  const [epoch] = await rows<EpochRow>(EPOCH_QUERY)
  const [moment] = await rows<Moment>(MOMENT_QUERY)
  if (epoch === undefined || moment === undefined) throw new Error('Postgres answered no row')
  return toRevision(toEpoch(epoch), moment)
}

/** The moment of a revision, to be handed to Postgres. */
export function momentOf(revision: Revision): Moment {
  const [, seq, snapshot = ''] = revision.split('.')
  return { seq: Number(seq), snapshot }
}
