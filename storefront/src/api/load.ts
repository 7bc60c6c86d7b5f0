import { notFound } from 'next/navigation'
import type { Problem } from '@vitrine/shared-types/primitives/problem'
import { requestContext } from '../platform/request-context.ts'
import { callStore } from './client.ts'
import type { EndpointId, ResponseOf } from './request.ts'
import { type ApiFailure, type Result, STORE_UNAVAILABLE } from './result.ts'
import { endpoints } from '@vitrine/shared-types/store-api/v1/endpoints'

/** There is no answer from any source. Not "missing": the thing may well exist. */
export class StoreUnavailable extends Error {
  readonly digest = STORE_UNAVAILABLE
  readonly failure: ApiFailure

  constructor(failure: ApiFailure) {
    super(`The store cannot be asked now (${failure.kind})`)
    this.name = 'StoreUnavailable'
    this.failure = failure
    // Next prints every error with its stack; an outage has many and none of them tells anything.
    this.stack = `${this.name}: ${this.message}`
  }
}

/** The store said no for a reason that no page has an answer to. */
export class StoreRefused extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(`The store refused: ${problem.code} (${problem.requestId})`)
    this.name = 'StoreRefused'
    this.problem = problem
  }
}

/**
 * What a page cannot do without: the data, or the page ends here. "Not found" becomes Next's
 * `notFound()`, no answer becomes `StoreUnavailable`, any other refusal `StoreRefused`.
 */
export async function load<Id extends EndpointId>(
  ...request: Parameters<typeof callStore<Id>>
): Promise<ResponseOf<Id>> {
  return unwrap(await callStore<Id>(...request), request[0])
}

/** Turns a result into its data, or ends the page as `load` says. */
export function unwrap<T>(result: Result<T>, endpointId: EndpointId): T {
  if (result.ok) return result.data
  const { failure } = result
  if (failure.kind !== 'refused') {
    const context = requestContext.getStore()
    if (context) context.storeUnavailable = true
    throw new StoreUnavailable(failure)
  }
  if (isMissing(failure.problem, endpointId)) notFound()
  throw new StoreRefused(failure.problem)
}

/** An address that the store calls invalid is not an address of this shop either. */
function isMissing({ code }: Problem, endpointId: EndpointId): boolean {
  if (code === 'invalid_request') return true
  const declared: readonly string[] = endpoints[endpointId].problems
  return code.endsWith('_not_found') && declared.includes(code)
}
