/**
 * What other domains, imports and commands may call. The rows themselves are read by SQL: their
 * shapes are in `shapes.ts`.
 */
export { SKIP_PROJECTION } from './plugin.ts'
export { projectContents } from './project-contents.ts'
export { projectProducts } from './project-products.ts'
export { rebuildCatalogue } from './rebuild.ts'
export { refreshListedStock } from './stock.ts'
