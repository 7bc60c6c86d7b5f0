import { cache } from 'react'
import { shopLive, type StoreState } from '../live/shop-live.ts'
import { requestContext } from '../platform/request-context.ts'
import type { Answer } from './chain.ts'
import { type Source, worstSource } from './result.ts'

/** What is known about the calls of one render. */
export interface RenderState {
  /** Calls by key, so that one render makes each once. */
  calls: Map<string, Promise<Answer>>
  sources: Source[]
  /** How the store stood when the render began. */
  atStart: Source
  /** Set when a call of this render met silence: the next ones do not wait as long. */
  metSilence: boolean
}

/** The state of the render under way. Outside a render every call gets a new one. */
export const renderState: () => RenderState = cache(() => ({
  calls: new Map(),
  sources: [],
  atStart: sourceNow(),
  metSilence: false,
}))

/** Notes where the answer to a call of a render comes from. */
export async function track(state: RenderState, call: Promise<Answer>): Promise<Answer> {
  const answer = await call
  const { result } = answer
  if (result.ok) state.sources.push(result.source)
  const isLive = result.ok && result.source.kind === 'live'
  if (!isLive && (result.ok || result.failure.kind !== 'refused')) state.metSilence = true
  return answer
}

/**
 * The least good source known so far, for the notice on the page. Nothing waits for calls that are
 * still under way: an open page hears of the store's state from its stream.
 */
export function pageSource({ sources, atStart }: RenderState = renderState()): Source {
  const source = sources.length === 0 ? atStart : worstSource(sources)
  const reads = requestContext.getStore()?.reads
  // What follows may be live after all, and the words on the page are not.
  if (reads && source.kind !== 'live') reads.isDegraded = true
  return source
}

/** Where an answer would come from now, without asking for one. */
export function sourceNow(state: StoreState = shopLive().state()): Source {
  if (state.kind === 'off') return { kind: 'mock' }
  return state.kind === 'away' ? { kind: 'snapshot', since: state.since } : { kind: 'live' }
}
