import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Problem } from '@vitrine/shared-types/primitives/problem'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SHOP_ORIGIN, testStoreApi } from '../testing/store-api.ts'

let app: FastifyInstance
let mediaDir = ''
beforeAll(async () => {
  mediaDir = await mkdtemp(path.join(tmpdir(), 'vitrine-media-'))
  await writeFile(path.join(mediaDir, 'cup-0a1b2c3d.webp'), 'RIFF')
  app = await testStoreApi({ mediaDir, rateLimitPerMinute: 1000 })
})
afterAll(async () => {
  await app.close()
  await rm(mediaDir, { recursive: true })
})

const preflightBy = (origin: string): InjectOptions => ({
  method: 'OPTIONS',
  url: '/store/v1/products',
  headers: { origin, 'access-control-request-method': 'GET' },
})
const ANSWERS: [string, InjectOptions, number][] = [
  ['a read', { url: '/store/v1/products' }, 200],
  ['a HEAD', { method: 'HEAD', url: '/store/v1/products' }, 200],
  ['a file', { url: '/media/cup-0a1b2c3d.webp' }, 200],
  ['a part of a file', { url: '/media/cup-0a1b2c3d.webp', headers: { range: 'bytes=0-1' } }, 206],
  ['a missing file', { url: '/media/none.webp' }, 404],
  ['an unknown address', { url: '/nope' }, 404],
  ['a bad query', { url: '/store/v1/products?limit=x' }, 400],
  ['a malformed path', { url: '/%' }, 400],
  ['a wrong method', { method: 'POST', url: '/store/v1/products' }, 405],
  ['an allowed preflight', preflightBy(SHOP_ORIGIN), 204],
  ['a refused preflight', preflightBy('https://evil.test'), 403],
  ['an outage', { url: '/store/v1/settings' }, 503],
  ['health', { url: '/health/live' }, 200],
  ['the OpenAPI document', { url: '/openapi.json' }, 200],
  ['the reference', { url: '/reference' }, 200],
  ['an asset of the reference', { url: '/reference/static/swagger-ui.css' }, 200],
]

describe('puts the security headers on', () => {
  test.each(ANSWERS)('%s', async (_, request, status) => {
    const { headers, statusCode } = await app.inject(request)
    expect(statusCode).toBe(status)
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['strict-transport-security']).toContain('max-age=31536000')
    expect(headers['x-frame-options']).toBe('DENY')
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers['cross-origin-resource-policy']).toMatch(/^(?:same|cross)-origin$/u)
    expect(headers['x-request-id']).toBeDefined()
    expect(headers['x-powered-by']).toBeUndefined()
    expect(headers.server).toBeUndefined()
  })
})

test('puts them on the answer to what is no HTTP at all', async () => {
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as { port: number }
  const answer = await new Promise<string>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('NONSENSE\r\n\r\n'))
    let text = ''
    socket.on('data', (bytes) => (text += String(bytes)))
    socket.on('close', () => resolve(text))
  })
  const [head, body] = answer.split('\r\n\r\n')
  expect(head).toMatch(/^HTTP\/1\.1 400 /u)
  expect(head).toContain('x-content-type-options: nosniff')
  expect(Problem.parse(JSON.parse(body ?? '')).code).toBe('invalid_request')
})

test('answers a HEAD like a GET without its body', async () => {
  const get = await app.inject({ url: '/store/v1/products' })
  const head = await app.inject({ method: 'HEAD', url: '/store/v1/products' })
  expect(head.body).toBe('')
  expect(head.headers['content-length']).toBe(String(get.rawPayload.length))
  expect(head.headers.etag).toBe(get.headers.etag)
})

test('answers 304 to who has the present answer already', async () => {
  const { headers } = await app.inject({ url: '/store/v1/products' })
  expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate')
  const known = { 'if-none-match': `"other", ${String(headers.etag)}` }
  const again = await app.inject({ url: '/store/v1/products', headers: known })
  expect(again.statusCode).toBe(304)
  expect(again.body).toBe('')
  expect(again.headers.etag).toBe(headers.etag)
  const other = await app.inject({ url: '/store/v1/brands', headers: known })
  expect(other.statusCode).toBe(200)
})
