import type { Database } from '../../platform/commerce-database.ts'

/** What commands and queries about customers need. */
export interface CustomerDeps {
  db: Database
  clock: () => Date
}

/** Where and from what somebody calls; it names limits and sessions and is never logged. */
export interface Origin {
  address: string
  userAgent: string | null
}
