import type { Locale } from '@vitrine/shared-types/primitives/locale'
import { Locale as LocaleSchema } from '@vitrine/shared-types/primitives/locale'
import { Currency } from '@vitrine/shared-types/primitives/money'
import { Slug } from '@vitrine/shared-types/primitives/slug'
import type { ProductCard } from '@vitrine/shared-types/store-api/v1/products'
import { z } from 'zod'
import type { Signals, TermExplanation, TextExplanation } from '../engine/index.ts'
import type { KnownRule } from '../merchandising/rule.ts'
import type { WordRow } from '../merchandising/merchandise.ts'

/** Where the store API explains a search to staff; not a part of its contract. */
export const EXPLANATION_PATH = '/internal/search/explanation'

/** Rules and words as drafts have them: they stand in for what is published. */
export interface Drafts {
  rules: KnownRule[]
  words: WordRow[]
}

/** The panel's own: its drafts are taken as they come, once the token was checked. */
export const ExplanationRequest = z.object({
  q: z.string().trim().min(1).max(200),
  locale: LocaleSchema,
  currency: Currency,
  category: Slug.optional(),
  limit: z.int().min(1).max(60).default(24),
  drafts: z
    .object({
      rules: z.array(z.custom<KnownRule>((value) => typeof value === 'object')),
      words: z.array(z.custom<WordRow>((value) => typeof value === 'object')),
    })
    .nullable(),
})
export type ExplanationRequest = z.output<typeof ExplanationRequest>

export interface RuleName {
  id: number
  name: string
}

/** Why a product stands where it does. */
export interface ExplainedProduct {
  productId: number
  card: ProductCard | null
  /** From 1. */
  place: number
  /** Without rules; null when it is far behind. */
  ownPlace: number | null
  words: TermExplanation[]
  /** What the words add up to, times each of these, … */
  wording: Omit<TextExplanation, 'words' | 'score'>
  /** … is what they come to. How much each of the rest adds, and all of it times the boosts. */
  text: number
  parts: Signals
  score: number
  boosts: (RuleName & { percent: number })[]
  pinnedBy: RuleName | null
  buriedBy: RuleName | null
}

export interface SearchExplanation {
  q: string
  locale: Locale
  total: number
  corrected: string | null
  isRelaxed: boolean
  /** Those that hold for this search. */
  rules: RuleName[]
  products: ExplainedProduct[]
}
