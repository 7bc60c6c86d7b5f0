import type { DomainModule } from '../../../platform/module.ts'
import { catalogueProjection } from './form-table.ts'
import { projectionPlugin } from './plugin.ts'
import { catalogueEntries, catalogueTerms, contentEntries, slugRedirects } from './tables.ts'

/** What the public reads: rows made from the documents, in the transaction that changes them. */
export const projection: DomainModule = {
  tables: {
    catalogue_projection: catalogueProjection,
    catalogue_entries: catalogueEntries,
    catalogue_terms: catalogueTerms,
    content_entries: contentEntries,
    slug_redirects: slugRedirects,
  },
  plugins: [projectionPlugin],
}
