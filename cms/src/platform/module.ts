import type { PgTable } from '@payloadcms/db-postgres/drizzle/pg-core'
import type { CollectionConfig, GlobalConfig, Plugin } from 'payload'

/** What a domain registers. Read by `payload.config.ts` alone. */
export interface DomainModule {
  collections?: CollectionConfig[]
  globals?: GlobalConfig[]
  /** Tables that Payload does not manage; migrations include them. */
  tables?: Record<string, PgTable>
  /** Changes to what other domains registered, such as a hook on their collection. */
  plugins?: Plugin[]
}
