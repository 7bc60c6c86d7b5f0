import { tmpdir } from 'node:os'
import type { FastifyInstance } from 'fastify'
import { followEvents, type Follower } from '../outbox/follow.ts'
import { logger } from '../platform/logger.ts'
import { openReadDatabase, type ReadDatabase } from '../platform/read-database.ts'
import { buildStoreApi, type StoreApiOptions } from '../store-api/server.ts'
import { insertShop } from './store-world.ts'
import { createTestDatabase, type TestDatabase } from './test-database.ts'

export const SHOP_ORIGIN = 'http://localhost:3000'

/** For tests that write by hand, without the events that make kept answers old. */
export const KEEPS_NOTHING = { maxBytes: 0, maxCardBytes: 0, cdnMaxAgeSeconds: 0 }

/** A database in which nothing is published. */
export const emptyDatabase: ReadDatabase = {
  rows: () => Promise.resolve([]),
  snapshot: (work) => work(() => Promise.resolve([])),
  close: () => Promise.resolve(),
}

/** A store API that listens nowhere; silent, unless a test hands it a logger. */
export function testStoreApi(options: Partial<StoreApiOptions> = {}): Promise<FastifyInstance> {
  return buildStoreApi({
    db: emptyDatabase,
    logger: logger.child({}, { level: 'silent' }),
    mediaDir: tmpdir(),
    corsOrigins: [SHOP_ORIGIN],
    rateLimitPerMinute: 0,
    trustProxy: 'loopback',
    ...options,
  })
}

export interface TestShop {
  app: FastifyInstance
  db: ReadDatabase
  follower: Follower
  database: TestDatabase
  close(): Promise<void>
}

/** The store API before a real database with the small shop of `store-world.ts`. */
export async function testShop(options: Partial<StoreApiOptions> = {}): Promise<TestShop> {
  const database = await createTestDatabase()
  await insertShop(database.client)
  const db = openReadDatabase({ url: database.url, poolSize: 4 })
  const follower = followEvents({ url: database.url })
  await follower.freshRevision()
  const app = await testStoreApi({ db, follower, ...options })
  return {
    app,
    db,
    follower,
    database,
    async close() {
      await app.close()
      await follower.stop()
      await db.close()
      await database.drop()
    },
  }
}
