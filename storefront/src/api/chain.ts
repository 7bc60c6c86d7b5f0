import { logger } from '../platform/logger.ts'
import type { StoreRequest } from './request.ts'
import type { ApiFailure, Result } from './result.ts'
import { type AnswerMark, UNMARKED } from './sources/answer-mark.ts'
import type { CurrentSource } from './sources/current.ts'
import type { Snapshots } from './sources/snapshot.ts'

export type MockMode = 'off' | 'fallback' | 'only'

export interface ChainParts {
  mode: MockMode
  live: CurrentSource
  snapshots: Snapshots
  mock: (
    request: StoreRequest,
  ) => Promise<{ ok: true; data: unknown } | { ok: false; failure: ApiFailure }>
}

export interface AskOptions {
  requestId: string
  budgetMs?: number
}

/** A result, and what is known of it. */
export interface Answer extends AnswerMark {
  result: Result<unknown>
  /** Not what the store would say now: from elsewhere, missing, or older than a known change. */
  isDegraded: boolean
}

/** Answers a request from the best source that has an answer. */
export type Ask = (request: StoreRequest, options: AskOptions) => Promise<Answer>

/**
 * live → snapshot → mock. A refusal is an answer and ends the chain; silence and nonsense move on.
 * The mock stands in only when the environment says so.
 */
export function createChain(parts: ChainParts): Ask {
  const { mode, live, snapshots, mock } = parts
  return async (request, options) => {
    if (mode === 'only') return degraded(fromMock(await mock(request)))

    const answer = await live.read(request, options)
    const { mark, isOld } = answer
    if (answer.ok) {
      reportDrift(request, answer.dropped)
      // What is known to be old must not take the place of something newer.
      const isNews = !isOld && !answer.isKept && !isHalfTyped(request)
      if (isNews) keep(snapshots.write(request, answer.text, mark.revision), request)
      const result: Result<unknown> = { ok: true, data: answer.data, source: { kind: 'live' } }
      return { ...mark, result, isDegraded: isOld }
    }
    const { failure } = answer
    if (failure.kind === 'refused') {
      if (failure.problem.status === 404 && !isOld) keep(snapshots.forget(request), request)
      return { ...mark, result: { ok: false, failure }, isDegraded: isOld }
    }
    report(request, failure, options.requestId)
    return degraded(await standIn(parts, request, failure))
  }
}

/** What is shown while the store is silent. */
async function standIn(
  { mode, snapshots, mock }: ChainParts,
  request: StoreRequest,
  failure: ApiFailure,
): Promise<Result<unknown>> {
  const known = await snapshots.read(request)
  if (known) {
    return { ok: true, data: known.data, source: { kind: 'snapshot', since: known.since } }
  }
  const stand = mode === 'off' ? null : fromMock(await mock(request))
  // What the demo shop does not have may well exist: that stays "down", never "missing".
  return stand?.ok ? stand : { ok: false, failure }
}

/** Every letter that somebody types would be a file, and none is worth it. */
function isHalfTyped({ endpointId }: StoreRequest): boolean {
  return endpointId === 'suggestSearches'
}

function degraded(result: Result<unknown>): Answer {
  return { ...UNMARKED, result, isDegraded: true }
}

function fromMock(answer: Awaited<ReturnType<ChainParts['mock']>>): Result<unknown> {
  return answer.ok ? { ...answer, source: { kind: 'mock' } } : answer
}

/** The shopper does not wait for the disk, and a full one does not stop the shop. */
function keep(work: Promise<void>, request: StoreRequest): void {
  work.catch((error: unknown) => {
    logger.warn({ msg: 'snapshot not kept', key: request.key, err: error })
  })
}

function report(request: StoreRequest, failure: ApiFailure, requestId: string): void {
  // The breaker says once that it opened; each call that it stops is not news.
  if (failure.kind === 'unreachable' && failure.reason === 'circuit_open') return
  logger.warn({ msg: 'store API did not answer', key: request.key, requestId, failure })
}

const driftSeen = new Set<string>()

function reportDrift(request: StoreRequest, dropped: string[]): void {
  if (dropped.length === 0 || driftSeen.has(request.endpointId)) return
  driftSeen.add(request.endpointId)
  logger.info({ msg: 'store API is newer than the shop', key: request.key, dropped })
}
