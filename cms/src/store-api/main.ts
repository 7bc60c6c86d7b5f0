import { mkdir } from 'node:fs/promises'
import { env } from '../env.ts'
import { logger } from '../platform/logger.ts'
import { followEvents } from '../outbox/follow.ts'
import { startPruning } from '../outbox/prune-schedule.ts'
import { openDatabase } from '../platform/commerce-database.ts'
import { startSweeps } from '../platform/sweeps.ts'
import { openReadDatabase } from '../platform/read-database.ts'
import { composeCommerce } from './commerce/compose.ts'
import { keepProjection } from './projection/keep-projection.ts'
import { buildStoreApi } from './server.ts'

/** Whoever stops us waits five seconds; a slow answer must not use them up. */
const SHUTDOWN_LIMIT_MS = 4000

await mkdir(env.MEDIA_DIR, { recursive: true })
const db = openReadDatabase({ url: env.DATABASE_URL })
const follower = followEvents({ url: env.DATABASE_URL })
const pruning = startPruning({ url: env.DATABASE_URL })
const commerceDb = openDatabase({ url: env.DATABASE_URL })
const commerce = composeCommerce({ db: commerceDb, shopUrl: env.SHOP_URL })
const sweeps = startSweeps(commerce.sweeps)
const projection = keepProjection({ url: env.DATABASE_URL })
const app = await buildStoreApi({
  db,
  logger,
  mediaDir: env.MEDIA_DIR,
  corsOrigins: env.CORS_ORIGINS,
  rateLimitPerMinute: env.RATE_LIMIT_PER_MINUTE,
  trustProxy: env.TRUST_PROXY,
  follower,
  rebuilding: () => projection.progress(),
  cache: {
    maxBytes: env.RESPONSE_CACHE_MB * 1_048_576,
    maxCardBytes: env.CARD_CACHE_MB * 1_048_576,
    cdnMaxAgeSeconds: env.CDN_MAX_AGE_SECONDS,
  },
  commerce: commerce.routing,
  metricsToken: env.METRICS_TOKEN,
  events: { perAddress: env.EVENTS_PER_ADDRESS, secret: env.SHOP_SECRET },
})

let isStopping = false
async function stop(signal: string): Promise<void> {
  if (isStopping) return
  isStopping = true
  logger.info({ msg: 'store API stopping', signal })
  const deadline = setTimeout(() => {
    logger.warn({ msg: 'store API stopped with requests still open' })
    process.exit(0)
  }, SHUTDOWN_LIMIT_MS)
  await app.close()
  await Promise.all([pruning.stop(), sweeps.stop(), projection.stop()])
  await commerce.finish()
  await follower.stop()
  await Promise.all([db.close(), commerceDb.close()])
  clearTimeout(deadline)
  logger.info({ msg: 'store API stopped' })
  process.exit(0)
}

process.on('SIGTERM', (signal) => void stop(signal))
process.on('SIGINT', (signal) => void stop(signal))

try {
  const address = await app.listen({ port: env.STORE_API_PORT, host: env.STORE_API_HOST })
  logger.info({ msg: 'store API listening', address })
} catch (err) {
  const isTaken = (err as NodeJS.ErrnoException).code === 'EADDRINUSE'
  const msg = isTaken
    ? `port ${env.STORE_API_PORT} is in use: stop the other process or set STORE_API_PORT`
    : 'store API did not start'
  logger.fatal({ msg, err })
  process.exit(1)
}
