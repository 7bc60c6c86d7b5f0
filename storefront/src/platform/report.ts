import type { Instrumentation } from 'next'
import { env } from '../env.ts'
import { logger } from './logger.ts'
import { requestContext } from './request-context.ts'

/** Says what the shop runs on. */
export function reportStart(): void {
  logger.info({ msg: 'shop', storeApi: env.STORE_API_URL, mock: env.STORE_API_MOCK })
}

/** Logs what a render threw: an outage in one line, a fault with its stack. */
export function reportRequestError(
  ...[error, request, context]: Parameters<Instrumentation.onRequestError>
): void {
  const visit = requestContext.getStore()
  const about = {
    requestId: visit?.requestId,
    // Without the query: what people search for is theirs.
    path: request.path.split('?')[0],
    route: context.routePath,
  }
  const isOutage = error instanceof Error && error.name === 'StoreUnavailable'
  if (visit && !isOutage) visit.hasFailed = true
  if (!isOutage) return logger.error({ msg: 'page failed', ...about, err: error })
  if (visit?.isReported) return
  if (visit) visit.isReported = true
  logger.warn({ msg: 'page not available', ...about })
}
