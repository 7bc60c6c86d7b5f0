import { bigint, timestamp } from '@payloadcms/db-postgres/drizzle/pg-core'

/** A moment, to the millisecond, with its zone. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3 })

/** Money in minor units, or any whole number beyond a Postgres integer. */
export const minor = (name: string) => bigint(name, { mode: 'number' })
