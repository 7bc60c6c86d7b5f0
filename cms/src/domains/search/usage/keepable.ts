import { plainQuery } from '../merchandising/matching-rules.ts'

/** Longer ones are hardly searches, and may be anything. */
export const MAX_QUERY_LENGTH = 60
/** As telephone, card and order numbers: six digits of any script, however they are grouped. */
const MANY_DIGITS = /(?:\p{Nd}[\s().+/_-]*){6}/u

/**
 * A search as it may be counted; null when it is not counted: too long, or like a mail address, a
 * telephone number or another number that could be somebody's.
 */
export function keepableQuery(q: string): string | null {
  const query = plainQuery(q)
  if (query === '' || query.length > MAX_QUERY_LENGTH) return null
  if (query.includes('@') || /\b(?:https?:|www\.)/u.test(query)) return null
  if (/(?:\(at\)|\[at\])/u.test(query)) return null
  return MANY_DIGITS.test(query) ? null : query
}
