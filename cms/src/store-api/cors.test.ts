import { Problem } from '@vitrine/shared-types/primitives/problem'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SHOP_ORIGIN, testStoreApi } from '../testing/store-api.ts'

let app: FastifyInstance
beforeAll(async () => {
  app = await testStoreApi()
})
afterAll(() => app.close())

const URL = '/store/v1/products'
const OTHERS = ['https://evil.test', 'null', `${SHOP_ORIGIN}.evil.test`, 'http://localhost:30001']

test('lets a listed origin read, without credentials, and shows it the request id', async () => {
  const { headers, statusCode } = await app.inject({ url: URL, headers: { origin: SHOP_ORIGIN } })
  expect(statusCode).toBe(200)
  expect(headers['access-control-allow-origin']).toBe(SHOP_ORIGIN)
  expect(headers['access-control-allow-credentials']).toBeUndefined()
  expect(headers['access-control-expose-headers']).toContain('x-request-id')
  expect(headers.vary).toContain('Origin')
})

test.each(OTHERS)('gives %s no allow header', async (origin) => {
  const { headers } = await app.inject({ url: URL, headers: { origin } })
  expect(headers['access-control-allow-origin']).toBeUndefined()
  expect(headers.vary).toContain('Origin')
})

test('serves a caller that is no browser page', async () => {
  const { headers, statusCode } = await app.inject({ url: URL })
  expect(statusCode).toBe(200)
  expect(headers['access-control-allow-origin']).toBeUndefined()
})

test('answers the preflight of a listed origin', async () => {
  const { headers, statusCode } = await preflight(SHOP_ORIGIN)
  expect(statusCode).toBe(204)
  expect(headers['access-control-allow-origin']).toBe(SHOP_ORIGIN)
  expect(headers['access-control-allow-methods']).toBe('GET,HEAD,POST,PUT,PATCH,DELETE')
  expect(headers['access-control-max-age']).toBe('600')
})

test.each(OTHERS)('refuses the preflight of %s', async (origin) => {
  const response = await preflight(origin)
  expect(response.statusCode).toBe(403)
  expect(Problem.parse(response.json()).code).toBe('origin_not_allowed')
  expect(response.headers['access-control-allow-origin']).toBeUndefined()
})

test('lets the browser of a listed origin read a refusal too', async () => {
  const { headers, statusCode } = await app.inject({
    url: '/nope',
    headers: { origin: SHOP_ORIGIN },
  })
  expect(statusCode).toBe(404)
  expect(headers['access-control-allow-origin']).toBe(SHOP_ORIGIN)
})

function preflight(origin: string) {
  return app.inject({
    method: 'OPTIONS',
    url: URL,
    headers: { origin, 'access-control-request-method': 'GET' },
  })
}
