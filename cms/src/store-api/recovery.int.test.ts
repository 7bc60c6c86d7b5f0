import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { KEEPS_NOTHING, testShop, type TestShop } from '../testing/store-api.ts'

let shop: TestShop
beforeAll(async () => {
  shop = await testShop({ cache: KEEPS_NOTHING })
})
afterAll(() => shop.close())

const read = () => shop.app.inject({ url: '/store/v1/products' })

test('reads on as soon as Postgres takes connections again', async () => {
  expect((await read()).statusCode).toBe(200)
  const { pathname } = new URL(shop.database.url)
  const name = pathname.slice(1)
  const server = new pg.Client({ connectionString: process.env.TEST_DATABASE_URL })
  await server.connect()
  await server.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`)
  await server.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = $1 AND application_name = 'vitrine-store-api'`,
    [name],
  )
  const during = await Promise.all(Array.from({ length: 20 }, read))
  await server.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`)
  await server.end()
  expect(during.map((response) => response.statusCode)).toEqual(during.map(() => 503))
  expect(during[0]?.json().code).toBe('unavailable')
  expect((await read()).statusCode).toBe(200)
})

test('refuses a read that waits for a lock, in time for its caller', async () => {
  const { client } = shop.database
  await client.query('BEGIN; LOCK TABLE catalogue_entries')
  const startedAt = performance.now()
  const blocked = await read()
  await client.query('ROLLBACK')
  expect(blocked.statusCode).toBe(503)
  expect(performance.now() - startedAt).toBeLessThan(3000)
  expect((await read()).statusCode).toBe(200)
})
