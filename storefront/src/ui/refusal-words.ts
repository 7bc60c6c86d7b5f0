import { fill } from '../i18n/fill.ts'

/** What a call to the store that did not succeed looks like, as far as words need it. */
export type Refusal =
  | { problem: { code: string; requestId: string; issues?: { path: string }[] | undefined } }
  | { unreachable: true }

/** Of the messages `form`. */
interface RefusalWords {
  away: string
  limited: string
  failed: string
  notTaken: string
}

/**
 * Why something did not happen, in one sentence. `own` holds the words for the refusals that this
 * form expects; what nobody expects is said with the number of the request.
 */
export function refusalWords(
  refusal: Refusal,
  words: RefusalWords,
  own: Record<string, string> = {},
): string {
  if ('unreachable' in refusal) return words.away
  const { code, requestId } = refusal.problem
  const expected = own[code]
  if (expected !== undefined) return expected
  if (code === 'rate_limited') return words.limited
  if (code === 'unavailable') return words.away
  if (code === 'invalid_request') return words.notTaken
  return fill(words.failed, { id: requestId })
}
