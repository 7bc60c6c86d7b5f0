/**
 * What other domains, imports and commands may call. The rows themselves are read by SQL: their
 * shapes are in `shapes.ts`.
 */
export { readConditions, type Condition, type ConditionDoc } from './conditions.ts'
export type { Selection, StoredCollection } from './shapes.ts'
export { FORM_OF_ROWS, hasNoRows, PROJECTION_FORM, recordForm } from './form.ts'
export { SKIP_PROJECTION } from './plugin.ts'
export {
  projectChangedContents as projectContents,
  projectChangedProducts as projectProducts,
} from './project-change.ts'
export { refreshListedRating } from './rating.ts'
export { rebuildCatalogue, type RebuildReport } from './rebuild.ts'
export { refreshListedStock } from './stock.ts'
export { listedStock } from './stock.rules.ts'
