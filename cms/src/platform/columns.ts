import { sql } from '@payloadcms/db-postgres/drizzle'
import { bigint, timestamp } from '@payloadcms/db-postgres/drizzle/pg-core'

/** A moment, to the millisecond, with its zone. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3 })

/**
 * The present as an `instant` keeps it. Postgres rounds, also up: what was written as due now is
 * up to half a millisecond ahead of `now()`, so ask with this whether something is due.
 */
export const thisInstant = sql`now()::timestamptz(3)`

/** Money in minor units, or any whole number beyond a Postgres integer. */
export const minor = (name: string) => bigint(name, { mode: 'number' })
