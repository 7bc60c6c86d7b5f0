import type { Database } from '../../platform/commerce-database.ts'
import type { Providers } from '../payments/index.ts'

/** What the commands of commerce need of the process they run in. */
export interface CommerceDeps {
  db: Database
  providers: Providers
  /** Origin of the shop, for the pages that providers send shoppers back to. */
  shopUrl: string
  clock: () => Date
}
