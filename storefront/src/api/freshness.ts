import { cache } from 'react'
import { type Result, type Source, worstSource } from './result.ts'

/** What is known about the calls of one render. */
export interface RenderState {
  /** Calls by key, so that one render makes each once. */
  calls: Map<string, Promise<Result<unknown>>>
  sources: Source[]
  pending: number
  /** Set when a call of this render met silence: the next ones do not wait as long. */
  metSilence: boolean
}

/** The state of the render under way. Outside a render every call gets a new one. */
export const renderState: () => RenderState = cache(() => ({
  calls: new Map(),
  sources: [],
  pending: 0,
  metSilence: false,
}))

/** Notes a call of a render: how many are under way, and where their answers come from. */
export async function track(
  state: RenderState,
  call: Promise<Result<unknown>>,
): Promise<Result<unknown>> {
  state.pending += 1
  try {
    const result = await call
    if (result.ok) state.sources.push(result.source)
    const isLive = result.ok && result.source.kind === 'live'
    if (!isLive && !isRefusal(result)) state.metSilence = true
    return result
  } finally {
    state.pending -= 1
  }
}

/** How long no call may be under way before the page counts as complete. */
const QUIET_MS = 15
const LONGEST_WAIT_MS = 4000

/**
 * The least good source that this render has used, once its calls are done. For the notice on the
 * page: await it below a Suspense boundary, so that nothing else waits for it.
 */
export async function pageSource(state: RenderState = renderState()): Promise<Source> {
  const end = Date.now() + LONGEST_WAIT_MS
  for (let quiet = 0; quiet < 2 && Date.now() < end;) {
    await new Promise((resolve) => setTimeout(resolve, QUIET_MS))
    quiet = state.pending === 0 ? quiet + 1 : 0
  }
  return worstSource(state.sources)
}

function isRefusal(result: Result<unknown>): boolean {
  return !result.ok && result.failure.kind === 'refused'
}
