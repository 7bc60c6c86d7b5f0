import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testStoreApi } from '../testing/store-api.ts'

const TOKEN = 'metrics-0123456789-abcdefghijklmnop'
let app: FastifyInstance
let guarded: FastifyInstance
beforeAll(async () => {
  app = await testStoreApi({})
  guarded = await testStoreApi({ metricsToken: TOKEN })
})
afterAll(() => Promise.all([app.close(), guarded.close()]))

test('names routes, never the addresses that were asked', async () => {
  await app.inject({ url: '/store/v1/products/secret-slug' })
  const { statusCode, body } = await app.inject({ url: '/metrics' })
  expect(statusCode).toBe(200)
  expect(body).toContain('route="/store/v1/products/:slug"')
  expect(body).not.toContain('secret-slug')
  expect(body).toContain('vitrine_index_ready')
})

test.each([
  ['from another machine', { remoteAddress: '203.0.113.7' }],
  ['through a proxy', { headers: { 'x-forwarded-for': '203.0.113.7' } }],
  ['through a proxy of another kind', { headers: { forwarded: 'for=203.0.113.7' } }],
])('is no address to whoever comes %s', async (_from, request) => {
  expect((await app.inject({ url: '/metrics', ...request })).statusCode).toBe(404)
})

test('with a token, only its bearer may read, from anywhere', async () => {
  const ask = async (authorization?: string) =>
    (
      await guarded.inject({
        url: '/metrics',
        remoteAddress: '203.0.113.7',
        headers: authorization === undefined ? {} : { authorization },
      })
    ).statusCode
  expect(await ask()).toBe(404)
  expect(await ask(`Bearer ${TOKEN}x`)).toBe(404)
  expect(await ask(`Bearer ${TOKEN}`)).toBe(200)
})
