import { createServer, type Server, type Socket } from 'node:net'
import { Problem } from '@vitrine/shared-types/primitives/problem'
import { afterEach, expect, test } from 'vitest'
import { openReadDatabase, type ReadDatabase } from '../platform/read-database.ts'
import { testStoreApi } from '../testing/store-api.ts'

const sockets = new Set<Socket>()
let server: Server | undefined
let db: ReadDatabase | undefined

afterEach(async () => {
  for (const socket of sockets) socket.destroy()
  sockets.clear()
  await db?.close()
  await new Promise<void>((resolve) =>
    server === undefined ? resolve() : server.close(() => resolve()),
  )
})

test.each(['refuses', 'says nothing', 'hangs up'] as const)(
  'answers 503 within three seconds when Postgres %s',
  async (manner) => {
    db = openReadDatabase({ url: `postgres://u:p@127.0.0.1:${await portThat(manner)}/x` })
    const app = await testStoreApi({ db })
    const startedAt = performance.now()
    const responses = await Promise.all(
      Array.from({ length: 30 }, () => app.inject({ url: '/store/v1/products' })),
    )
    expect(performance.now() - startedAt).toBeLessThan(3000)
    for (const response of responses) {
      expect(response.statusCode).toBe(503)
      expect(Problem.parse(response.json()).code).toBe('unavailable')
      expect(Number(response.headers['retry-after'])).toBeGreaterThan(0)
    }
    const ready = await app.inject({ url: '/health/ready' })
    expect(ready.statusCode).toBe(503)
    expect(ready.json().checks.database).toMatchObject({ status: 'failing' })
    expect((await app.inject({ url: '/health/live' })).statusCode).toBe(200)
    await app.close()
  },
)

async function portThat(manner: 'refuses' | 'says nothing' | 'hangs up'): Promise<number> {
  server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    if (manner === 'hangs up') socket.destroy()
  })
  await new Promise<void>((resolve) => void server?.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  if (manner === 'refuses') {
    await new Promise<void>((resolve) => void server?.close(() => resolve()))
  }
  return port
}
