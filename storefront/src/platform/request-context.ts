import { AsyncLocalStorage } from 'node:async_hooks'
import type { Revision } from '@vitrine/shared-types/primitives/revision'
import type { Source } from '../api/result.ts'
import { processWide } from './process-wide.ts'

/** What a render has read from the store. Filled by `callStore`. */
export interface Reads {
  /** The `surrogate-key`s of all answers. */
  tags: Set<string>
  /** The earliest revision of all answers; null before the first, and when an answer had none. */
  revision: Revision | null
  /**
   * Something was missing because the store was silent, came from the snapshot or the demo shop, or
   * is older than a change that is known: not to be kept in place of something better.
   */
  isDegraded: boolean
  /** The least good source of all answers. */
  source: Source
  /** How many answers there were. */
  answers: number
}

export interface RequestContext {
  requestId: string
  /** Set when something that the page cannot do without could not be had from the store. */
  storeUnavailable: boolean
  /** Set when the page in the answer says that there is no such thing. */
  isMissing?: boolean
  /** What a page that Next calls 200 should answer with instead: a preview that is refused. */
  status?: number
  /** Set when the log knows of it: a layout and its page fail of the same outage. */
  isReported?: boolean
  /** Set when a part of the page threw for another reason than an outage. */
  hasFailed?: boolean
  reads: Reads
}

/** The request that is being answered. Filled by the production server; empty in development. */
export const requestContext = processWide(
  'request-context',
  () => new AsyncLocalStorage<RequestContext>(),
)

/** A context for `requestContext.run`: nothing has been read. */
export function newRequestContext(requestId: string): RequestContext {
  const reads = {
    tags: new Set<string>(),
    revision: null,
    isDegraded: false,
    source: { kind: 'live' } as const,
    answers: 0,
  }
  return { requestId, storeUnavailable: false, reads }
}
