import { setTimeout as pause } from 'node:timers/promises'
import {
  EVENTS_PATH,
  HEARTBEAT_MS,
  REVISION_HEADER,
} from '@vitrine/shared-types/events/store-events'
import type { Revision } from '@vitrine/shared-types/primitives/revision'
import { createParser } from 'eventsource-parser'
import { MalformedMessage, readMessage, type StreamMessage } from './read-message.ts'

/** Why the stream is not there, and what that says about the store. */
export interface Loss {
  reason: 'ended' | 'silent' | 'malformed' | 'refused' | 'unreachable'
  /** Whether the store answers at all; null when this does not tell. */
  isAnswering: boolean | null
  /** The store does not take the place to go on from. */
  isResumeRefused: boolean
  detail?: string
}

export interface FollowOptions {
  storeUrl: string
  /** Asked before each connection: where to go on from; null for "from now". */
  resumeFrom: () => Revision | null
  /** `isCaughtUp`: with this message everything is known that had happened when it was sent. */
  receive: (message: StreamMessage, isCaughtUp: boolean) => void
  lost: (loss: Loss) => void
  heartbeatMs?: number
  connectMs?: number
}

/** A stream that lives shorter than this does not count as a success. */
const SHORT_LIFE_MS = 2000
const FIRST_PAUSE_MS = 100
/** A store that returns is met within this: pages are wrong for as long, and a knock costs little. */
const LONGEST_PAUSE_MS = 300
/** A store that says no to the stream itself is asked less often. */
const REFUSED_PAUSE_MS = 5000
/** One message with all that was missed; characters. */
const MAX_MESSAGE = 64 * 1024 * 1024

/** Follows the store's changes until it is stopped, connecting again whenever the stream is lost. */
export function followStore(options: FollowOptions): { stop: () => Promise<void> } {
  const aborter = new AbortController()
  const following = follow(options, aborter.signal)
  return {
    async stop() {
      aborter.abort()
      await following
    },
  }
}

async function follow(options: FollowOptions, signal: AbortSignal): Promise<void> {
  for (let failures = 0; !signal.aborted;) {
    const startedAt = Date.now()
    const loss = await followOnce(options, signal)
    if (signal.aborted) return
    options.lost(loss)
    failures = Date.now() - startedAt > SHORT_LIFE_MS ? 0 : failures + 1
    await pause(pauseMs(failures, loss), undefined, { signal, ref: false }).catch(() => {})
  }
}

/** With jitter, so that replicas do not all knock at once. */
function pauseMs(failures: number, { reason, isAnswering, isResumeRefused }: Loss): number {
  const isNo = reason === 'refused' && isAnswering && !isResumeRefused
  const longest = isNo
    ? REFUSED_PAUSE_MS
    : Math.min(FIRST_PAUSE_MS * 2 ** failures, LONGEST_PAUSE_MS)
  return longest * (0.5 + Math.random() / 2)
}

async function followOnce(options: FollowOptions, signal: AbortSignal): Promise<Loss> {
  const { heartbeatMs = HEARTBEAT_MS, connectMs = 3000 } = options
  const silence = new AbortController()
  // The first message comes with the answer, so it has the same time.
  let watchdog = setTimeout(() => silence.abort(), connectMs)
  const either = AbortSignal.any([signal, silence.signal])
  let isOpen = false
  try {
    const response = await connect(options, either)
    const { body } = response
    if (body === null || !isStream(response)) return await refusal(response)
    isOpen = true
    const read = createReader(options.receive, response.headers.get(REVISION_HEADER))
    for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
      clearTimeout(watchdog)
      watchdog = setTimeout(() => silence.abort(), heartbeatMs * 3)
      read(chunk)
    }
    return lossOf('ended', null)
  } catch (error) {
    if (error instanceof MalformedMessage) {
      return { ...lossOf('malformed', true), detail: error.message }
    }
    const detail = error instanceof Error ? error.message : String(error)
    const isSilent = silence.signal.aborted
    if (isOpen) return { ...lossOf(isSilent ? 'silent' : 'ended', null), detail }
    return { ...lossOf('unreachable', isSilent ? null : false), detail }
  } finally {
    clearTimeout(watchdog)
    // Whatever ended it: the connection is not used any more.
    silence.abort()
  }
}

function connect({ storeUrl, resumeFrom }: FollowOptions, signal: AbortSignal): Promise<Response> {
  const resume = resumeFrom()
  return fetch(`${storeUrl}${EVENTS_PATH}`, {
    headers: {
      accept: 'text/event-stream',
      ...(resume === null ? {} : { 'last-event-id': resume }),
    },
    signal,
    redirect: 'manual',
    cache: 'no-store',
  })
}

function isStream(response: Response): boolean {
  const type = response.headers.get('content-type') ?? ''
  return response.status === 200 && type.startsWith('text/event-stream')
}

/** Somebody answered, but not with the stream. A gateway may do that for a store that is away. */
async function refusal(response: Response): Promise<Loss> {
  const { status } = response
  await response.body?.cancel()
  const loss = lossOf('refused', status < 500 ? true : null)
  return { ...loss, isResumeRefused: status === 400, detail: `status ${status}` }
}

/**
 * Takes pieces of the stream as they come; throws `MalformedMessage`. The stream opens at the place
 * that was asked for, and what was missed between that and `goal` follows.
 */
function createReader(
  receive: FollowOptions['receive'],
  goal: string | null,
): (chunk: string) => void {
  let failure: Error | null = null
  const parser = createParser({
    maxBufferSize: MAX_MESSAGE,
    onEvent(event) {
      if (failure) return
      try {
        const message = readMessage(event)
        if (message === null) return
        const isThere = goal === null || message.revision === goal
        receive(message, message.name !== 'hello' || isThere)
      } catch (error) {
        failure = error as Error
      }
    },
    onError(error) {
      if (error.type === 'max-buffer-size-exceeded') failure = new MalformedMessage(error.message)
    },
  })
  return (chunk) => {
    parser.feed(chunk)
    if (failure) throw failure
  }
}

function lossOf(reason: Loss['reason'], isAnsweringNow: boolean | null): Loss {
  return { reason, isAnswering: isAnsweringNow, isResumeRefused: false }
}
