import { Problem } from '@vitrine/shared-types/primitives/problem'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { emptyDatabase, testStoreApi } from '../testing/store-api.ts'

let app: FastifyInstance
beforeAll(async () => {
  app = await testStoreApi()
})
afterAll(() => app.close())

const tooLong = String(1_048_577)
const REFUSALS: [string, InjectOptions, number, string][] = [
  ['an unknown address', { url: '/nope' }, 404, 'route_not_found'],
  ['a slash too much', { url: '/store/v1/products/' }, 400, 'invalid_request'],
  [
    'a method it does not take',
    { method: 'POST', url: '/store/v1/products', payload: {} },
    405,
    'method_not_allowed',
  ],
  [
    'an unknown kind of body',
    { method: 'PUT', url: '/store/v1/brands', payload: 'x' },
    405,
    'method_not_allowed',
  ],
  ['deleting a file', { method: 'DELETE', url: '/media/a.webp' }, 405, 'method_not_allowed'],
  [
    'more than a megabyte',
    { method: 'POST', url: '/store/v1/products', headers: { 'content-length': tooLong } },
    413,
    'payload_too_large',
  ],
  [
    'more than a megabyte with a read',
    { url: '/store/v1/products', headers: { 'content-length': tooLong } },
    413,
    'payload_too_large',
  ],
  [
    'a read with an endless body',
    { url: '/store/v1/products', headers: { 'transfer-encoding': 'chunked' } },
    400,
    'invalid_request',
  ],
  ['a path that is not encoded', { url: '/store/v1/products/%E0%A4%A' }, 400, 'invalid_request'],
  ['a NUL in the path', { url: '/store/v1/products/a%00' }, 400, 'invalid_request'],
  ['a NUL in the query', { url: '/store/v1/products?q=a%00b' }, 400, 'invalid_request'],
  ['an unknown parameter', { url: '/store/v1/products?colour=red' }, 400, 'invalid_request'],
  ['a parameter twice', { url: '/store/v1/products?locale=en&locale=th' }, 400, 'invalid_request'],
  ['a page that is too long', { url: '/store/v1/products?limit=101' }, 400, 'invalid_request'],
  ['half a page', { url: '/store/v1/products?page=0.5' }, 400, 'invalid_request'],
  ['a forged cursor', { url: '/store/v1/products?cursor=e30' }, 400, 'invalid_request'],
  ['a missing file', { url: '/media/none-01234567.webp' }, 404, 'media_not_found'],
  ['a page that was never made', { url: '/store/v1/pages/home' }, 404, 'page_not_found'],
  ['settings before there are any', { url: '/store/v1/settings' }, 503, 'unavailable'],
]

describe('refuses', () => {
  test.each(REFUSALS)('%s', async (_, request, status, code) => {
    const response = await app.inject(request)
    expect(response.statusCode).toBe(status)
    expect(response.headers['content-type']).toBe('application/problem+json; charset=utf-8')
    expect(response.headers['cache-control']).toBe('no-store')
    const problem = Problem.parse(response.json())
    expect(problem).toMatchObject({ status, code, requestId: response.headers['x-request-id'] })
  })
})

test('names the methods that it takes', async () => {
  const response = await app.inject({ method: 'PATCH', url: '/store/v1/products/cup' })
  expect(response.headers.allow).toBe('GET, HEAD, OPTIONS')
})

test('names each field that was wrong', async () => {
  const response = await app.inject({ url: '/store/v1/products?limit=0&sort=cheapest&brand=A%20B' })
  const paths = Problem.parse(response.json()).issues?.map((issue) => issue.path)
  expect(paths).toEqual(['query.brand', 'query.sort', 'query.limit'])
})

test('repeats a sane request id and replaces any other', async () => {
  const ask = (id: string) => app.inject({ url: '/health/live', headers: { 'x-request-id': id } })
  expect((await ask('shop-42:7')).headers['x-request-id']).toBe('shop-42:7')
  for (const id of ['', 'a b', '<script>', 'x'.repeat(129)]) {
    expect((await ask(id)).headers['x-request-id']).toMatch(/^[\da-f-]{36}$/u)
  }
})

test('says nothing of an unexpected failure, and logs it once without the address', async () => {
  const lines: string[] = []
  const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) })
  const rows = () => Promise.reject(new Error('column "secret" is on fire'))
  const broken = await testStoreApi({ db: { ...emptyDatabase, rows }, logger: log })
  const response = await broken.inject({ url: '/store/v1/products?q=my.name@example.com' })
  expect(response.statusCode).toBe(500)
  expect(Problem.parse(response.json()).code).toBe('internal_error')
  expect(response.body).not.toContain('secret')
  expect(lines).toHaveLength(1)
  expect(JSON.parse(lines[0]!)).toMatchObject({
    msg: 'request failed',
    route: '/store/v1/products',
    requestId: response.headers['x-request-id'],
  })
  expect(lines[0]).not.toContain('example.com')
  await broken.close()
})

test('limits each address, says when to come back, and never limits the health checks', async () => {
  const limited = await testStoreApi({ rateLimitPerMinute: 2 })
  const ask = (url: string, from = '203.0.113.1') =>
    limited.inject({ url, headers: { 'x-forwarded-for': from } })
  const statuses = [await ask('/store/v1/products'), await ask('/nope'), await ask('/media/x.webp')]
  expect(statuses.map((response) => response.statusCode)).toEqual([200, 404, 429])
  const refused = statuses[2]!
  expect(Problem.parse(refused.json()).code).toBe('rate_limited')
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
  expect((await ask('/health/live')).statusCode).toBe(200)
  expect((await ask('/store/v1/products', '203.0.113.2')).statusCode).toBe(200)
  await limited.close()
})
