import { logger } from '../platform/logger.ts'
import type { StoreRequest } from './request.ts'
import type { ApiFailure, Result } from './result.ts'
import type { LiveSource } from './sources/live.ts'
import type { Snapshots } from './sources/snapshot.ts'

export type MockMode = 'off' | 'fallback' | 'only'

export interface ChainParts {
  mode: MockMode
  live: Pick<LiveSource, 'read'>
  snapshots: Snapshots
  mock: (
    request: StoreRequest,
  ) => Promise<{ ok: true; data: unknown } | { ok: false; failure: ApiFailure }>
}

export interface AskOptions {
  requestId: string
  budgetMs?: number
}

/** Answers a request from the best source that has an answer. */
export type Ask = (request: StoreRequest, options: AskOptions) => Promise<Result<unknown>>

/**
 * live → snapshot → mock. A refusal is an answer and ends the chain; silence and nonsense move on.
 * The mock stands in only when the environment says so.
 */
export function createChain({ mode, live, snapshots, mock }: ChainParts): Ask {
  return async (request, options) => {
    if (mode === 'only') return fromMock(await mock(request))

    const answer = await live.read(request, options)
    if (answer.ok) {
      reportDrift(request, answer.dropped)
      keep(snapshots.write(request, answer.text), request)
      return { ok: true, data: answer.data, source: { kind: 'live' } }
    }
    if (answer.failure.kind === 'refused') {
      if (answer.failure.problem.status === 404) keep(snapshots.forget(request), request)
      return answer
    }
    report(request, answer.failure, options.requestId)

    const known = await snapshots.read(request)
    if (known) {
      return { ok: true, data: known.data, source: { kind: 'snapshot', since: known.since } }
    }
    if (mode === 'off') return answer
    const stand = fromMock(await mock(request))
    // What the demo shop does not have may well exist: that stays "down", never "missing".
    return stand.ok ? stand : answer
  }
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
