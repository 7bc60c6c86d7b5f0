import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { Condition } from '../../catalogue/projection/index.ts'

/** One thing that a rule does. */
export type RuleStep =
  | { kind: 'pin'; productId: number; place: number }
  | { kind: 'bury'; productIds: number[] }
  /** In percent, from −100 to 500. */
  | { kind: 'boost'; percent: number; all: boolean; conditions: Condition[] }

/** What a rule does and where, as it is stored beside its dates. */
export interface Rule {
  name: string
  queries: { text: string; how: 'exact' | 'contains' }[]
  categoryId: number | null
  /** Null: in every language. */
  locale: Locale | null
  steps: RuleStep[]
}

/** A rule that is known by its document. */
export interface KnownRule extends Rule {
  id: number
}
