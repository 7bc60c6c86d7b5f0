import type { StoreEvent, StreamReset } from '@vitrine/shared-types/events/store-events'
import { epochOf, type Revision } from '@vitrine/shared-types/primitives/revision'
import pg from 'pg'
import { EVENTS_CHANNEL } from './channel.ts'
import { MAX_EVENTS, unseenSince, type EventsRow } from './read-events.ts'
import {
  EPOCH_QUERY,
  MOMENT_QUERY,
  momentOf,
  toEpoch,
  toRevision,
  type EpochRow,
  type Moment,
} from './revision-of.ts'

/** What a look at the database found since the revision it was asked for. */
export interface Look {
  revision: Revision
  events: StoreEvent[]
  /** Why what came since cannot be told. */
  reset?: StreamReset['reason']
}

/** A connection of its own that hears of events and reads them. */
export interface FollowedDatabase {
  look(since: Revision | null): Promise<Look>
  close(): Promise<void>
}

const CONNECT_TIMEOUT_MS = 1000
const QUERY_TIMEOUT_MS = 2000

/** Connects and listens; `onEvents` is called at each announcement and when the line is cut. */
export async function connectFollower(options: {
  url: string
  onEvents: () => void
}): Promise<FollowedDatabase> {
  const client = new pg.Client({
    connectionString: options.url,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    query_timeout: QUERY_TIMEOUT_MS,
    statement_timeout: QUERY_TIMEOUT_MS,
    keepAlive: true,
    application_name: 'vitrine-events',
  })
  client.on('notification', options.onEvents)
  // A line that is cut while nothing is asked: the next look fails and says why.
  client.on('error', options.onEvents)
  const close = (): Promise<void> => client.end().catch(() => undefined)
  try {
    await client.connect()
    await client.query(`LISTEN ${EVENTS_CHANNEL}`)
    const { rows } = await client.query<EpochRow>(EPOCH_QUERY)
    const epoch = toEpoch(onlyRow(rows))
    return { look: (since) => look(client, epoch, since), close }
  } catch (error) {
    await close()
    throw error
  }
}

async function look(client: pg.Client, epoch: string, since: Revision | null): Promise<Look> {
  if (since === null || epochOf(since) !== epoch) {
    const { rows } = await client.query<Moment>(MOMENT_QUERY)
    const revision = toRevision(epoch, onlyRow(rows))
    return { revision, events: [], ...(since !== null && { reset: 'other_database' }) }
  }
  const before = momentOf(since)
  const { rows } = await client.query<EventsRow>(unseenSince(before))
  const row = onlyRow(rows)
  const events = row.events ?? []
  const revision = toRevision(epoch, row)
  // The last number never goes down, unless somebody has put an older history in its place.
  if (row.seq < before.seq) return { revision, events: [], reset: 'other_database' }
  if (row.is_beyond || events.length > MAX_EVENTS) {
    return { revision, events: [], reset: 'too_far_behind' }
  }
  return { revision, events }
}

function onlyRow<Row>(rows: Row[]): Row {
  const [row] = rows
  if (row === undefined) throw new Error('Postgres answered no row')
  return row
}
