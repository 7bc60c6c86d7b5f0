import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { Tx } from '../platform/transaction.ts'
import { appendEvents } from './append.ts'
import type { EventCause } from './tables.ts'

/**
 * Asks every replica to make anew what these events touched, though nothing changed: the way to
 * try once more what failed. Answers the numbers of the new events; none when the old are gone.
 */
export async function requestRefresh(tx: Tx, seqs: number[]): Promise<number[]> {
  const { rows } = await tx.execute<{
    tags: string[]
    locales: Locale[]
    cause: EventCause | null
  }>(sql`
    SELECT tags, locales, cause FROM store_events
    WHERE seq = ANY(${`{${seqs.join(',')}}`}::bigint[]) ORDER BY seq`)
  return await appendEvents(
    tx,
    rows.map((event) => ({ type: 'refresh.requested', ...event })),
  )
}
