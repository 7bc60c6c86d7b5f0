import { covers, epochOf, type Revision } from '@vitrine/shared-types/primitives/revision'
import { momentOf } from '../../outbox/revision-of.ts'
import { MAX_EVENTS, seenBetween, type EventsRow } from '../../outbox/read-events.ts'
import { DomainError } from '../../platform/errors.ts'
import type { ReadDatabase } from '../../platform/read-database.ts'
import { streamMessage } from './message.ts'

/** The message that brings a reader from one revision to another; null when nothing lies between. */
export type CatchUp = (since: Revision, until: Revision) => Promise<Buffer | null>

/** What Postgres says of a snapshot or number that is none. */
const NOT_A_MOMENT = /^22/u

/** Readers that come back together ask the same: they share one statement and its bytes. */
export function createCatchUp(db: ReadDatabase): CatchUp {
  const underWay = new Map<string, Promise<Buffer | null>>()
  return (since, until) => {
    const key = `${since} ${until}`
    const shared = underWay.get(key)
    if (shared !== undefined) return shared
    const reading = read(db, since, until).finally(() => underWay.delete(key))
    underWay.set(key, reading)
    return reading
  }
}

async function read(db: ReadDatabase, since: Revision, until: Revision): Promise<Buffer | null> {
  if (since === until) return null
  // The reader has seen what this database has not: its history is another one.
  if (epochOf(since) !== epochOf(until) || !covers(until, since)) {
    return streamMessage('reset', { revision: until, reason: 'other_database' })
  }
  const [row] = await rowsBetween(db, since, until)
  const events = row?.events ?? []
  if (row?.is_beyond !== false || events.length > MAX_EVENTS) {
    return streamMessage('reset', { revision: until, reason: 'too_far_behind' })
  }
  return events.length === 0 ? null : streamMessage('changes', { revision: until, events })
}

async function rowsBetween(
  db: ReadDatabase,
  since: Revision,
  until: Revision,
): Promise<EventsRow[]> {
  try {
    return await db.rows<EventsRow>(seenBetween(momentOf(since), momentOf(until)))
  } catch (error) {
    if (!NOT_A_MOMENT.test((error as { code?: string }).code ?? '')) throw error
    throw new DomainError('invalid_request', { message: 'The last event id is not valid' })
  }
}
