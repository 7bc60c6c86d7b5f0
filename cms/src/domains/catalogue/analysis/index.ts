export { analyseProduct } from './product-terms.ts'
export { analyseQuery } from './query.ts'
export { normalise } from './normalise.ts'
export { stem } from './stem.ts'
export {
  isStoredTerms,
  type ProductTerms,
  readTerms,
  scanTerms,
  type TermVisitor,
} from './stored-terms.ts'
export * from './types.ts'
