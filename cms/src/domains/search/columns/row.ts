import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { Currency } from '@vitrine/shared-types/primitives/money'

/** What the index holds of a published product, beside its words. */
export interface IndexedProduct {
  id: number
  rank: number
  /** Milliseconds since 1970. */
  publishedAt: number
  prices: Record<Currency, number | null>
  inStock: boolean
  /** Stars on average; null while there is no review. */
  rating: number | null
  /** Pieces sold in the last 90 days. */
  sold: number
  titles: Record<Locale, string>
  /** As `Marks` takes them. */
  marks: string[]
}

/** The kinds of marks, by the letter they begin with. */
export const mark = {
  brand: (slug: string) => `b:${slug}`,
  category: (slug: string) => `c:${slug}`,
  tag: (tag: string) => `t:${tag}`,
  /** Of a facet as it is asked for: `colour:blue`. */
  facet: (facet: string) => `f:${facet}`,
  /** So many whole stars: 0 to 5. */
  stars: (stars: number) => `s:${Math.floor(stars)}`,
} as const
