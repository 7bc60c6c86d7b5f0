/** What the store API and the merchants' tools may call. */
export { createCatalogueIndex, type CatalogueIndex } from './catalogue-index.ts'
export { searchRoutes, type SearchDependencies } from './routes.ts'
export { NO_SEAMS, type SearchSeams } from './seams.ts'
