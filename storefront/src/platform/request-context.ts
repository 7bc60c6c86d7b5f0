import { AsyncLocalStorage } from 'node:async_hooks'
import { processWide } from './process-wide.ts'

export interface RequestContext {
  requestId: string
  /** Set when something that the page cannot do without could not be had from the store. */
  storeUnavailable: boolean
}

/** The request that is being answered. Filled by the production server; empty in development. */
export const requestContext = processWide(
  'request-context',
  () => new AsyncLocalStorage<RequestContext>(),
)
