/** What else is known of a product, each from 0 to 1. */
export interface Signals {
  inStock: number
  popularity: number
  recency: number
  /** The editors' own order: 1 first. */
  rank: number
}

export type BlendWeights = Signals

/** Small beside the words: between products that fit equally well. */
export const BLEND_WEIGHTS: BlendWeights = {
  inStock: 0.1,
  popularity: 0.08,
  recency: 0.03,
  rank: 0.04,
}

/** The score that sorts: the words' own, raised by what else is known. */
export function blend(
  text: number,
  signals: Signals,
  weights: BlendWeights = BLEND_WEIGHTS,
): number {
  return (
    text *
    (1 +
      weights.inStock * signals.inStock +
      weights.popularity * signals.popularity +
      weights.recency * signals.recency +
      weights.rank * signals.rank)
  )
}

/** The same in its parts: what each signal added to the score. */
export function explainBlend(
  text: number,
  signals: Signals,
  weights: BlendWeights = BLEND_WEIGHTS,
): { text: number; parts: Record<keyof Signals, number>; score: number } {
  return {
    text,
    parts: {
      inStock: text * weights.inStock * signals.inStock,
      popularity: text * weights.popularity * signals.popularity,
      recency: text * weights.recency * signals.recency,
      rank: text * weights.rank * signals.rank,
    },
    score: blend(text, signals, weights),
  }
}
