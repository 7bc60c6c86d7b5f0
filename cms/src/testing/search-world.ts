import type { FastifyInstance } from 'fastify'
import type { Payload } from 'payload'
import type { Follower } from '../outbox/follow.ts'
import type { OpenDatabase } from '../platform/commerce-database.ts'
import { aProduct, aVariant } from './factories.ts'
import { startTestPayload } from './test-payload.ts'

/** Payload and a store API that follows its events, in one process. */
export interface SearchWorld {
  payload: Payload
  db: OpenDatabase
  databaseUrl: string
  app: FastifyInstance
  follower: Follower
  /** A published product that can be bought, found by its title. */
  product(title: string, given?: { categories?: number[]; amount?: number }): Promise<number>
  category(title: string): Promise<{ id: number; slug: string }>
  /** The ids of a list as the store API answers it, once it knows all that is committed. */
  list(
    query: Record<string, string>,
  ): Promise<{ ids: number[]; total: number; next: string | null }>
  stop(): Promise<void>
}

export async function startSearchWorld(): Promise<SearchWorld> {
  const world = await startTestPayload()
  const { payload, databaseUrl } = world
  // Only now: these read the settings at their first import.
  const { openDatabase } = await import('../platform/commerce-database.ts')
  const { openReadDatabase } = await import('../platform/read-database.ts')
  const { followEvents } = await import('../outbox/follow.ts')
  const { testStoreApi } = await import('./store-api.ts')
  const db = openDatabase({ url: databaseUrl, poolSize: 4 })
  const reads = openReadDatabase({ url: databaseUrl, poolSize: 4 })
  const follower = followEvents({ url: databaseUrl })
  await follower.freshRevision()
  const app = await testStoreApi({ db: reads, follower })
  return {
    payload,
    db,
    databaseUrl,
    app,
    follower,
    async product(title, { categories, amount = 10_000 } = {}) {
      const { id } = await aProduct(payload, { title, ...(categories && { categories }) })
      await aVariant(payload, id, { prices: { THB: { amount } } })
      return id
    },
    async category(title) {
      const data = { title, slug: '' }
      const { id, slug } = await payload.create({
        collection: 'categories',
        data,
        overrideAccess: true,
        depth: 0,
      })
      return { id, slug }
    },
    async list(query) {
      const revision = await follower.freshRevision()
      const response = await app.inject({
        url: `/store/v1/products?${new URLSearchParams(query).toString()}`,
        headers: { 'vitrine-min-revision': revision },
      })
      if (response.statusCode !== 200) throw new Error(response.body)
      const { items, pageInfo } = response.json<{
        items: { id: string }[]
        pageInfo: { total: number; nextCursor: string | null }
      }>()
      const ids = items.map(({ id }) => Number(id))
      return { ids, total: pageInfo.total, next: pageInfo.nextCursor }
    },
    async stop() {
      await app.close()
      await follower.stop()
      await Promise.all([reads.close(), db.close()])
      await world.stop()
    },
  }
}
