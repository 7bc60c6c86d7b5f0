import type { Instrumentation } from 'next'

/** Says once, at the start, what the shop runs on. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const [{ env }, { logger }] = await Promise.all([
    import('./env.ts'),
    import('./platform/logger.ts'),
  ])
  logger.info({ msg: 'shop', storeApi: env.STORE_API_URL, mock: env.STORE_API_MOCK })
}

/** Logs what a render threw: an outage in one line, a fault with its stack. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  const { logger } = await import('./platform/logger.ts')
  const about = { path: request.path.split('?')[0], route: context.routePath }
  const isOutage = error instanceof Error && error.name === 'StoreUnavailable'
  if (isOutage) logger.warn({ msg: 'page not available', ...about })
  else logger.error({ msg: 'page failed', ...about, err: error })
}
