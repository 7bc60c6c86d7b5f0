import { AsyncLocalStorage } from 'node:async_hooks'
import { processWide } from './process-wide.ts'

export interface RequestContext {
  requestId: string
  /** Set when something that the page cannot do without could not be had from the store. */
  storeUnavailable: boolean
  /** Set when the page in the answer says that there is no such thing. */
  isMissing?: boolean
  /** Set when the log knows of it: a layout and its page fail of the same outage. */
  isReported?: boolean
}

/** The request that is being answered. Filled by the production server; empty in development. */
export const requestContext = processWide(
  'request-context',
  () => new AsyncLocalStorage<RequestContext>(),
)
