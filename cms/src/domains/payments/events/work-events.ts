import { sql } from '@payloadcms/db-postgres/drizzle'
import { thisInstant } from '../../../platform/columns.ts'
import type { Database } from '../../../platform/commerce-database.ts'
import { logger } from '../../../platform/logger.ts'
import type { Providers } from '../provider.ts'

const BATCH = 20
/** Nobody else takes an event that is being worked on, unless its worker dies. */
const LEASE_S = 60
const FIRST_WAIT_S = 2
const LONGEST_WAIT_S = 900

/** What brings an order up to date with its provider; calling it often changes nothing more. */
export type Settle = (transactionId: number) => Promise<unknown>

export interface EventDeps {
  db: Database
  providers: Providers
  settle: Settle
}

interface ClaimedEvent {
  id: number
  transactionId: number | null
  providerRef: string | null
  attempts: number
}

/** Works off what providers told and is due; answers how many events it tried. */
export async function workEvents(deps: EventDeps): Promise<number> {
  const events = await claim(deps.db)
  for (const event of events) await work(deps, event)
  return events.length
}

/** The claim is a lease in the row: settling talks to providers, so no transaction can hold it. */
async function claim(db: Database): Promise<ClaimedEvent[]> {
  const { rows } = await db.execute(sql`
    UPDATE payment_events
       SET attempts = attempts + 1, next_attempt_at = now() + make_interval(secs => ${LEASE_S})
     WHERE id IN (SELECT id FROM payment_events
                   WHERE processed_at IS NULL AND next_attempt_at <= ${thisInstant}
                   ORDER BY next_attempt_at LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)
    RETURNING id::float8 AS id, transaction_id AS "transactionId",
              provider_ref AS "providerRef", attempts`)
  return (rows as unknown as ClaimedEvent[]).toSorted((one, other) => one.id - other.id)
}

async function work({ db, settle }: EventDeps, event: ClaimedEvent): Promise<void> {
  try {
    if (event.transactionId !== null) {
      await learnReference(db, event)
      await settle(event.transactionId)
    }
    await db.execute(sql`
      UPDATE payment_events SET processed_at = now(), error = NULL WHERE id = ${event.id}`)
  } catch (err) {
    logger.warn({ msg: 'a payment event could not be worked off', eventId: event.id, err })
    await postpone(db, event, err)
  }
}

/** We may have died before we could note what the provider calls the payment; now it says so. */
async function learnReference(db: Database, event: ClaimedEvent): Promise<void> {
  if (event.providerRef === null) return
  await db.execute(sql`
    UPDATE transactions SET provider_ref = ${event.providerRef}
     WHERE id = ${event.transactionId} AND provider_ref IS NULL`)
}

async function postpone(db: Database, { id, attempts }: ClaimedEvent, err: unknown): Promise<void> {
  const waitS = Math.min(FIRST_WAIT_S * 2 ** (attempts - 1), LONGEST_WAIT_S)
  const error = err instanceof Error ? err.name : 'Error'
  await db.execute(sql`
    UPDATE payment_events
       SET next_attempt_at = now() + make_interval(secs => ${waitS}), error = ${error}
     WHERE id = ${id} AND processed_at IS NULL`)
}
