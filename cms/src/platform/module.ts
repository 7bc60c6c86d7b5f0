import type { PgTableWithColumns } from '@payloadcms/db-postgres/drizzle/pg-core'
import type { CollectionConfig, GlobalConfig, Plugin } from 'payload'

// Payload's own type for a table of any shape: columns differ, and nothing here reads one.
// oxlint-disable-next-line typescript/no-explicit-any
export type OwnTables = Record<string, PgTableWithColumns<any>>

/** What a domain registers. Read by `payload.config.ts` alone. */
export interface DomainModule {
  collections?: CollectionConfig[]
  globals?: GlobalConfig[]
  /** Tables that Payload does not manage; migrations include them. */
  tables?: OwnTables
  /** Changes to what other domains registered, such as a hook on their collection. */
  plugins?: Plugin[]
}
