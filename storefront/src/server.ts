import { env } from './env.ts'
import next from 'next'
import { closeGracefully } from './platform/close-gracefully.ts'
import { logger } from './platform/logger.ts'
import { createShopServer } from './platform/shop-server.ts'

/** A supervisor waits for five seconds before it kills. */
const GRACE_MS = 4000

const app = next({ dev: false, dir: process.cwd(), hostname: env.HOST, port: env.PORT })
await app.prepare()

const server = createShopServer(app.getRequestHandler())
server.on('error', (error: NodeJS.ErrnoException) => {
  const isTaken = error.code === 'EADDRINUSE'
  const msg = isTaken ? `port ${env.PORT} is taken: set PORT to another` : 'the server failed'
  logger.fatal({ msg, err: error })
  process.exit(1)
})
server.listen(env.PORT, env.HOST, () => logger.info({ msg: 'listening', port: env.PORT }))

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    logger.info({ msg: 'closing', signal })
    const closing = closeGracefully(server, { graceMs: GRACE_MS, afterwards: () => app.close() })
    void closing.then(() => process.exit(0))
  })
}
