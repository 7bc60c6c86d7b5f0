export {
  type BlendWeights,
  BLEND_WEIGHTS,
  blend,
  explainBlend,
  MOST_BLENDED,
  type Signals,
} from './blend.ts'
export type { TermExplanation, TextExplanation } from './explain.ts'
export type { Matched } from './forms.ts'
export { type Parameters, PARAMETERS } from './parameters.ts'
export type { Found, Limit } from './searcher.ts'
export { createTermIndex, type TermIndex } from './term-index.ts'
