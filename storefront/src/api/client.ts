import { CircuitState } from 'cockatiel'
import { env } from '../env.ts'
import { shopLive } from '../live/shop-live.ts'
import { logger } from '../platform/logger.ts'
import { processWide } from '../platform/process-wide.ts'
import { requestContext } from '../platform/request-context.ts'
import { type Ask, createChain } from './chain.ts'
import { renderState, track } from './freshness.ts'
import { noteRead } from './note-read.ts'
import { type EndpointId, normaliseRequest, type RequestOf, type ResponseOf } from './request.ts'
import type { Result } from './result.ts'
import { createCurrentSource } from './sources/current.ts'
import { createKeptAnswers } from './sources/kept-answers.ts'
import { createLiveSource } from './sources/live.ts'
import { closeCircuit } from './sources/patience.ts'
import { createSnapshots } from './sources/snapshot.ts'

/** Once a render has met silence, its further calls get this long: the page must come. */
const IMPATIENT_MS = 250

type Arguments<Id extends EndpointId> =
  Partial<RequestOf<Id>> extends RequestOf<Id>
    ? [endpointId: Id, request?: RequestOf<Id>]
    : [endpointId: Id, request: RequestOf<Id>]

/**
 * Asks the store, with the contract's types, through the chain live → snapshot → mock. Never
 * throws for what the store or the network do: the `Result` says. Identical calls of one render
 * are made once.
 */
export async function callStore<Id extends EndpointId>(
  ...[endpointId, input]: Arguments<Id>
): Promise<Result<ResponseOf<Id>>> {
  const normalised = normaliseRequest(endpointId, input ?? {})
  if (!normalised.ok) {
    return { ok: false, failure: { kind: 'refused', problem: normalised.problem } }
  }
  const { request } = normalised
  const state = renderState()
  const underWay = state.calls.get(request.key)
  const call = underWay ?? track(state, ask(request, askOptions(state.metSilence)))
  state.calls.set(request.key, call)
  const answer = await call
  const reads = requestContext.getStore()?.reads
  if (reads && !underWay) noteRead(reads, answer)
  // Every source has parsed its answer with this endpoint's schema.
  return answer.result as Result<ResponseOf<Id>>
}

function askOptions(isImpatient: boolean) {
  const requestId = requestContext.getStore()?.requestId ?? crypto.randomUUID()
  return isImpatient ? { requestId, budgetMs: IMPATIENT_MS } : { requestId }
}

/** One chain in the process: the breaker has to be the same for every bundle of the app. */
const ask: Ask = (request, options) => processWide('store-chain', buildChain)(request, options)

function buildChain(): Ask {
  const live = createLiveSource(env.STORE_API_URL)
  live.breaker.onStateChange((state) => {
    // Passed through on the way to closed.
    if (state === CircuitState.Isolated) return
    logger.warn({ msg: 'circuit to the store API', state: CircuitState[state] })
  })
  // The stream meets a store that returns before the breaker would probe.
  shopLive().onState(({ kind }) => {
    if (kind === 'following') closeCircuit(live.breaker)
  })
  return createChain({
    mode: env.STORE_API_MOCK,
    live: createKeptAnswers(createCurrentSource(live, shopLive()), shopLive()),
    snapshots: createSnapshots({ dir: env.SNAPSHOT_DIR }),
    // Loaded when first needed: a production shop without mocks never reads the demo data.
    mock: async (request) => (await import('./sources/mock.ts')).readMock(request),
  })
}
