import { notFound } from 'next/navigation'
import type { ApiFailure, Result, Source } from './result.ts'

/** The store has no answer, live or remembered: the page cannot be made, which is never a 404. */
export class StoreUnavailableError extends Error {
  readonly failure: ApiFailure
  constructor(failure: ApiFailure) {
    super(`The store gave no answer: ${failure.kind}`)
    this.name = 'StoreUnavailableError'
    this.failure = failure
  }
}

/** An answer with where it came from. */
export interface Answer<T> {
  data: T
  source: Source
}

/** The answer; throws when there is none. */
export function expectAnswer<T>(result: Result<T>): Answer<T> {
  if (result.ok) return { data: result.data, source: result.source }
  throw new StoreUnavailableError(result.failure)
}

/** The answer; shows the 404 page when the store says that there is no such thing. */
export function answerOrNotFound<T>(result: Result<T>): Answer<T> {
  if (isMissing(result)) notFound()
  return expectAnswer(result)
}

/** The answer, or null when the store says that there is no such thing. */
export function findAnswer<T>(result: Result<T>): Answer<T> | null {
  return isMissing(result) ? null : expectAnswer(result)
}

/** An address that breaks the contract's rules, such as a slug in capitals, leads nowhere too. */
function isMissing(result: Result<unknown>): boolean {
  if (result.ok || result.failure.kind !== 'refused') return false
  const { code } = result.failure.problem
  return code.endsWith('_not_found') || code === 'invalid_request'
}
