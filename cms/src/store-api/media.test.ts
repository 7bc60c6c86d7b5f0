import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testStoreApi } from '../testing/store-api.ts'

let app: FastifyInstance
let root = ''
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'vitrine-'))
  const mediaDir = path.join(root, 'media')
  await mkdir(path.join(mediaDir, '.hidden'), { recursive: true })
  await writeFile(path.join(root, 'secret.webp'), 'secret')
  await writeFile(path.join(root, 'secret.txt'), 'secret')
  await writeFile(path.join(mediaDir, '.hidden/a.webp'), 'secret')
  await writeFile(path.join(mediaDir, '.env.webp'), 'secret')
  await writeFile(path.join(mediaDir, 'page.html'), '<script>secret</script>')
  await writeFile(path.join(mediaDir, 'drawing.svg'), '<svg>secret</svg>')
  for (const type of ['avif', 'webp', 'jpg', 'png']) {
    await writeFile(path.join(mediaDir, `cup-0a1b2c3d.${type}`), '0123456789')
  }
  await writeFile(path.join(mediaDir, 'ถ้วย-0a1b2c3d.webp'), '0123456789')
  app = await testStoreApi({ mediaDir })
})
afterAll(async () => {
  await app.close()
  await rm(root, { recursive: true })
})

test.each([
  ['avif', 'image/avif'],
  ['webp', 'image/webp'],
  ['jpg', 'image/jpeg'],
  ['png', 'image/png'],
])('serves %s as %s, for ever and to every page', async (extension, type) => {
  const { headers, statusCode, body } = await app.inject({
    url: `/media/cup-0a1b2c3d.${extension}`,
  })
  expect(statusCode).toBe(200)
  expect(body).toBe('0123456789')
  expect(headers['content-type']).toBe(type)
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
  expect(headers['cross-origin-resource-policy']).toBe('cross-origin')
})

test('serves a file whose name is Thai', async () => {
  const url = `/media/${encodeURIComponent('ถ้วย-0a1b2c3d.webp')}`
  expect((await app.inject({ url })).body).toBe('0123456789')
})

test('serves the range that was asked for', async () => {
  const response = await ranged('bytes=2-4')
  expect(response.statusCode).toBe(206)
  expect(response.body).toBe('234')
  expect(response.headers['content-range']).toBe('bytes 2-4/10')
})

test('sends the whole file for a range that it cannot meet', async () => {
  const response = await ranged('bytes=90-99')
  expect(response.statusCode).toBe(200)
  expect(response.body).toBe('0123456789')
  expect(response.headers['content-range']).toBeUndefined()
})

test.each([
  '/media/../secret.webp',
  '/media/..%2fsecret.webp',
  '/media/%2e%2e/secret.webp',
  '/media/%2e%2e%2fsecret.webp',
  '/media/..%5csecret.webp',
  '/media/x/..%2f..%2fsecret.webp',
  '/media//secret.webp',
  '/media/.hidden/a.webp',
  '/media/.env.webp',
  '/media/page.html',
  '/media/drawing.svg',
  '/media/secret.txt',
  '/media/',
  '/media/cup-0a1b2c3d.webp/',
  '/media/cup-0a1b2c3d.webp%00.png',
  `/media/${'x'.repeat(5000)}.webp`,
])('gives nothing away at %s', async (url) => {
  const { statusCode, body } = await app.inject({ url })
  expect([400, 404]).toContain(statusCode)
  expect(body).not.toContain('secret')
})

function ranged(range: string) {
  return app.inject({ url: '/media/cup-0a1b2c3d.webp', headers: { range } })
}
