import { EventSourceParserStream } from 'eventsource-parser/stream'
import {
  EVENTS_PATH,
  HEARTBEAT_MS,
  STREAM_MESSAGES,
  type StoreEvent,
  type StreamReset,
} from '../src/events/store-events.ts'
import type { Revision } from '../src/primitives/revision.ts'

export interface FollowOptions {
  /** Where the store API is, such as `http://localhost:4000`. */
  storeApiUrl: string
  /** Where to go on from; leave it out to begin with what happens next. */
  since?: Revision
  /** Events that may have been told before: apply each `seq` once, then keep the revision. */
  onChanges: (events: StoreEvent[], revision: Revision) => void
  /** All that was fetched before is old. */
  onReset: (reset: StreamReset) => void
  /** The stream was lost; it comes back by itself. */
  onLost?: (error: unknown) => void
  signal: AbortSignal
}

const RETRY_MS = 1000
/** A stream that misses three heartbeats is dead. */
const SILENCE_MS = 3 * HEARTBEAT_MS

/**
 * Follows what changes in the store until the signal aborts. Comes back after every loss and goes
 * on from the last message, so that nothing is missed.
 */
export async function followEvents(options: FollowOptions): Promise<void> {
  const { signal } = options
  let revision = options.since
  while (!signal.aborted) {
    try {
      for await (const { name, data } of messages(options.storeApiUrl, revision, signal)) {
        if (name === 'changes') options.onChanges(data.events, data.revision)
        if (name === 'reset') options.onReset(data)
        revision = data.revision
      }
    } catch (error) {
      if (!signal.aborted) options.onLost?.(error)
    }
    if (!signal.aborted) await new Promise((resolve) => setTimeout(resolve, RETRY_MS))
  }
}

async function* messages(storeApiUrl: string, since: Revision | undefined, signal: AbortSignal) {
  const silence = new AbortController()
  const cut = (): void => silence.abort(new Error('It says nothing'))
  let timer = setTimeout(cut, SILENCE_MS)
  try {
    const response = await fetch(new URL(EVENTS_PATH, storeApiUrl), {
      headers: since === undefined ? {} : { 'last-event-id': since },
      signal: AbortSignal.any([signal, silence.signal]),
    })
    if (!response.ok || response.body === null) throw new Error(`It answers ${response.status}`)
    const parsed = response.body
      .pipeThrough(new TextDecoderStream())
      .pipeThrough(new EventSourceParserStream())
    for await (const { event = '', data } of parsed) {
      clearTimeout(timer)
      timer = setTimeout(cut, SILENCE_MS)
      const message = read(event, data)
      if (message !== undefined) yield message
    }
  } finally {
    clearTimeout(timer)
  }
}

/** A message as the contract has it; one of a later version is passed over. */
function read(name: string, text: string) {
  const data: unknown = JSON.parse(text)
  if (name === 'changes') return { name, data: STREAM_MESSAGES.changes.parse(data) } as const
  if (name === 'reset') return { name, data: STREAM_MESSAGES.reset.parse(data) } as const
  if (name !== 'hello' && name !== 'heartbeat') return undefined
  return { name, data: STREAM_MESSAGES[name].parse(data) } as const
}
