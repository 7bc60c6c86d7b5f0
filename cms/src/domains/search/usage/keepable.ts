import { plainQuery } from '../merchandising/matching-rules.ts'

/** Longer ones are hardly searches, and may be anything. */
export const MAX_QUERY_LENGTH = 60
/** As many digits one after the other as a telephone, card or order number has. */
const MANY_DIGITS = 6

/**
 * A search as it may be counted; null when it is not counted: too long, or like a mail address, a
 * telephone number or another number that could be somebody's.
 */
export function keepableQuery(q: string): string | null {
  const query = plainQuery(q)
  if (query === '' || query.length > MAX_QUERY_LENGTH) return null
  if (query.includes('@') || /\b(?:https?:|www\.)/u.test(query)) return null
  if (/(?:\(at\)|\[at\])/u.test(query)) return null
  // Digits of any script, however they are grouped: 081-234 5678 is ten in a row.
  const runs = query.replaceAll(/(?<=\p{Nd})[\s().+/_-]+(?=\p{Nd})/gu, '').match(/\p{Nd}+/gu) ?? []
  return runs.some((run) => [...run].length >= MANY_DIGITS) ? null : query
}
