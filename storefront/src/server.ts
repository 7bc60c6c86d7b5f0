import { join } from 'node:path'
import { env } from './env.ts'
import next from 'next'
import {
  answerLiveStream,
  browsersShowing,
  endLiveStreams,
  isLiveStream,
} from './live/browsers/answer-live-stream.ts'
import { shopLive } from './live/shop-live.ts'
import { shopPages, startShopPages } from './page-cache/page-cache.ts'
import { closeGracefully } from './platform/close-gracefully.ts'
import { reportInHealth } from './platform/health.ts'
import { logger } from './platform/logger.ts'
import { readPressedFiles, sendPressedFile } from './platform/pressed-files.ts'
import { createShopServer } from './platform/shop-server.ts'

/** A supervisor waits for five seconds before it kills. */
const GRACE_MS = 4000
/** Longer than a reverse proxy keeps an idle connection, so that it never picks a closed one. */
const KEEP_ALIVE_MS = 65_000

const isDevelopment = env.NODE_ENV === 'development'

reportInHealth('pages', () => shopPages().stats())
const pressed = await readPressedFiles(join(import.meta.dirname, '../.next/static'))
const server = createShopServer((...exchange) => handle(...exchange), {
  // In development files keep their names and change.
  sendFile: (...exchange) => !isDevelopment && sendPressedFile(...exchange, pressed),
  servePage: (...exchange) => shopPages().serve(...exchange),
  notePage: (...made) => shopPages().note(...made),
  isLiveStream,
  answerLiveStream,
})
const app = next({
  dev: isDevelopment,
  dir: join(import.meta.dirname, '..'),
  port: env.PORT,
  // Here Next listens for the web socket of hot reloading.
  httpServer: server,
})
const handle = app.getRequestHandler()
await app.prepare()
startShopPages({ handle, browsersShowing })

server.keepAliveTimeout = KEEP_ALIVE_MS
server.on('error', (error: NodeJS.ErrnoException) => {
  const isTaken = error.code === 'EADDRINUSE'
  const msg = isTaken ? `port ${env.PORT} is taken: set PORT to another` : 'the server failed'
  logger.fatal({ msg, err: error })
  process.exit(1)
})
server.listen({ port: env.PORT, host: env.HOST }, () => {
  logger.info({ msg: 'listening', port: env.PORT })
})

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    logger.info({ msg: 'closing', signal })
    // First of all: the server cannot close while a stream is open.
    endLiveStreams()
    shopPages().stop()
    const tidy = () => Promise.all([shopLive().stop(), app.close()]).then(() => {})
    const closing = closeGracefully(server, { graceMs: GRACE_MS, afterwards: tidy })
    void closing.then(() => process.exit(0))
  })
}
