import type { Locale } from '@vitrine/shared-types/primitives/locale'
import { normalise } from '../../catalogue/analysis/index.ts'
import type { KnownRule } from './rule.ts'

/** The list that somebody looks at. */
export interface Place {
  q: string | undefined
  categoryId: number | null
  locale: Locale
}

const THAI = /\p{Script=Thai}/u

/** The rules that hold for a list, in their own order. */
export function rulesFor<Known extends Pick<KnownRule, 'queries' | 'categoryId' | 'locale'>>(
  rules: readonly Known[],
  { q, categoryId, locale }: Place,
): Known[] {
  if (rules.length === 0) return []
  const asked = q === undefined ? null : plainQuery(q)
  return rules.filter((rule) => {
    if (rule.locale !== null && rule.locale !== locale) return false
    if (rule.categoryId !== null && rule.categoryId !== categoryId) return false
    // A rule for a category alone is about its own order: a search within has another.
    if (rule.queries.length === 0) return asked === null && rule.categoryId !== null
    return asked !== null && rule.queries.some((one) => isMeant(asked, one))
  })
}

/** What was searched, as it is compared and counted. */
export function plainQuery(q: string): string {
  return normalise(q).trim().replaceAll(/\s+/gu, ' ')
}

function isMeant(asked: string, { text, how }: KnownRule['queries'][number]): boolean {
  if (how === 'exact') return asked === text
  // Thai has no spaces: there the words can stand anywhere.
  return THAI.test(text) ? asked.includes(text) : ` ${asked} `.includes(` ${text} `)
}
