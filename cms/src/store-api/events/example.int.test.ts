import type { StoreEvent } from '@vitrine/shared-types/events/store-events'
import { followEvents } from '@vitrine/shared-types/examples/follow-events'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { insertEvent } from '../../testing/event-rows.ts'
import { testShop, testStoreApi, type TestShop } from '../../testing/store-api.ts'

let shop: TestShop
beforeAll(async () => {
  shop = await testShop()
})
afterAll(() => shop.close())

test('the example client follows the API through a restart and misses nothing', async () => {
  await shop.app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = shop.app.server.address() as { port: number }
  const aborting = new AbortController()
  const seen: StoreEvent[] = []
  const following = followEvents({
    storeApiUrl: `http://127.0.0.1:${port}`,
    since: shop.follower.revision()!,
    onChanges: (events) => seen.push(...events),
    onReset: () => expect.unreachable(),
    signal: aborting.signal,
  })
  const expected = [await insertEvent(shop.database.client)]
  await vi.waitUntil(() => seen.length === 1, { timeout: 5000 })
  await shop.app.close()
  expected.push(await insertEvent(shop.database.client))
  const again = await testStoreApi({ db: shop.db, follower: shop.follower })
  await again.listen({ port, host: '127.0.0.1' })
  await vi.waitUntil(() => seen.length === 2, { timeout: 8000 })
  expect(seen.map((event) => event.seq)).toEqual(expected)
  aborting.abort()
  await following
  await again.close()
})
