import { gunzipSync, brotliDecompressSync } from 'node:zlib'
import { endpoints } from '@vitrine/shared-types/store-api/v1/endpoints'
import { Problem } from '@vitrine/shared-types/primitives/problem'
import { Revision } from '@vitrine/shared-types/primitives/revision'
import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { insertEvent } from '../../testing/event-rows.ts'
import { SHOP_ORIGIN, testShop, type TestShop } from '../../testing/store-api.ts'

let shop: TestShop
let port: number
beforeAll(async () => {
  shop = await testShop({
    rateLimitPerMinute: 2000,
    cache: { maxBytes: 10_000_000, maxCardBytes: 10_000_000, cdnMaxAgeSeconds: 600 },
  })
  await shop.app.listen({ port: 0, host: '127.0.0.1' })
  port = (shop.app.server.address() as { port: number }).port
})
afterAll(() => shop.close())

interface Answer {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: Buffer
}

function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      )
    })
    sent.on('error', reject).end()
  })
}

const SLUGS: Record<string, string> = {
  products: 'cup-1',
  categories: 'tableware',
  brands: 'baan-din',
  pages: 'home',
  collections: 'under-500',
}
/** What a read cannot do without. */
const NEEDED: Record<string, string> = { suggestSearches: '?q=cup' }
const reads = Object.values(endpoints)
  .filter((endpoint) => endpoint.query !== undefined)
  .map(({ id, path }) => ({
    id,
    path: path.replace('{slug}', SLUGS[path.split('/')[3]!] ?? '') + (NEEDED[id] ?? ''),
  }))

const LIST = '/store/v1/products?locale=th&limit=12'
const DIFFERS = new Set(['x-request-id', 'date', 'vitrine-revision'])
const steady = (answer: Answer) =>
  Object.fromEntries(Object.entries(answer.headers).filter(([name]) => !DIFFERS.has(name)))

describe.each(reads)('$id', ({ path }) => {
  test('says what it shows and how new it is, and says the same from memory', async () => {
    const first = await ask(path, { origin: SHOP_ORIGIN })
    const second = await ask(path, { origin: SHOP_ORIGIN })
    expect(first.status).toBe(200)
    expect(first.headers['surrogate-key']).toMatch(/^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/u)
    expect(first.headers['surrogate-control']).toBe('max-age=600')
    Revision.parse(first.headers['vitrine-revision'])
    expect(second.body.equals(first.body)).toBe(true)
    expect(steady(second)).toEqual(steady(first))
    expect(second.headers['x-request-id']).not.toBe(first.headers['x-request-id'])
  })
})

describe('a kept answer', () => {
  test('is what the database said until an event names one of its tags', async () => {
    const { client } = shop.database
    const before = await ask('/store/v1/products/cup-3')
    await client.query(
      `UPDATE catalogue_entries SET card = jsonb_set(card, '{title}', '"Renamed"')
       WHERE product_id = 3 AND locale = 'en'`,
    )
    expect((await ask('/store/v1/products/cup-3')).body.equals(before.body)).toBe(true)
    await insertEvent(client, { tags: ['product:3'], locales: ['en'] })
    await shop.follower.freshRevision()
    const after = await ask('/store/v1/products/cup-3')
    expect(JSON.parse(after.body.toString()).title).toBe('Renamed')
  })

  test('is not used for a caller that has seen the event already', async () => {
    const { client } = shop.database
    await ask('/store/v1/products/cup-4')
    await client.query(
      `UPDATE catalogue_entries SET card = jsonb_set(card, '{title}', '"At once"')
       WHERE product_id = 4 AND locale = 'en'`,
    )
    await insertEvent(client, { tags: ['product:4'], locales: ['en'] })
    const { rows } = await client.query<{ moment: string }>(
      `SELECT (SELECT max(seq) FROM store_events) || '.' || pg_current_snapshot() AS moment`,
    )
    const epoch = shop.follower.revision()!.split('.')[0]!
    const minimum = { 'vitrine-min-revision': `${epoch}.${rows[0]!.moment}` }
    const answer = await ask('/store/v1/products/cup-4', minimum)
    expect(JSON.parse(answer.body.toString()).title).toBe('At once')
  })

  test('comes packed once that is done, under the same ETag', async () => {
    const plain = await ask(LIST)
    const unpack = { br: brotliDecompressSync, gzip: gunzipSync }
    for (const [encoding, open] of Object.entries(unpack)) {
      const wants = { 'accept-encoding': encoding }
      await vi.waitUntil(async () => (await ask(LIST, wants)).headers['content-encoding'])
      const packed = await ask(LIST, wants)
      expect(packed.headers['content-encoding']).toBe(encoding)
      expect(packed.headers.vary).toBe('Origin, Accept-Encoding')
      expect(packed.headers.etag).toBe(plain.headers.etag)
      expect(packed.body.length).toBeLessThan(plain.body.length / 2)
      expect(open(packed.body).equals(plain.body)).toBe(true)
    }
    const refused = await ask(LIST, { 'accept-encoding': 'gzip;q=0, br;q=0' })
    expect(refused.headers['content-encoding']).toBeUndefined()
  })

  test('answers a HEAD and 304 like one that is read', async () => {
    const { headers, body } = await ask(LIST)
    const head = await ask(LIST, {}, 'HEAD')
    expect(head.body).toHaveLength(0)
    expect(head.headers['content-length']).toBe(String(body.length))
    const known = await ask(LIST, { 'if-none-match': String(headers.etag) })
    expect(known.status).toBe(304)
    expect(known.headers['content-type']).toBeUndefined()
    expect(known.headers['surrogate-key']).toBe(headers['surrogate-key'])
  })

  test('lets the listed origin read and shows it the revision, and no other', async () => {
    await ask(LIST)
    const ours = await ask(LIST, { origin: SHOP_ORIGIN })
    expect(ours.headers['access-control-allow-origin']).toBe(SHOP_ORIGIN)
    expect(ours.headers['access-control-expose-headers']).toContain('vitrine-revision')
    const other = await ask(LIST, { origin: 'https://evil.test' })
    expect(other.headers['access-control-allow-origin']).toBeUndefined()
  })

  test('counts towards the limit of its address', async () => {
    await ask(LIST)
    const from = { 'x-forwarded-for': '203.0.113.7' }
    const answers: Answer[] = []
    for (let n = 0; n < 2001; n += 1) answers.push(await ask(LIST, from))
    expect(answers.at(-2)?.status).toBe(200)
    expect(answers.at(-1)?.status).toBe(429)
    expect((await ask(LIST)).status).toBe(200)
  })
})

test('a refusal is never kept', async () => {
  for (const path of ['/store/v1/products/none', '/store/v1/products?category=none']) {
    for (const { status, headers } of [await ask(path), await ask(path)]) {
      expect(status).toBe(404)
      expect(headers['cache-control']).toBe('no-store')
      expect(headers['surrogate-key']).toBeUndefined()
    }
  }
})

test('a demand that is no revision is refused', async () => {
  const { status, body } = await ask(LIST, { 'vitrine-min-revision': 'yesterday' })
  expect(status).toBe(400)
  expect(Problem.parse(JSON.parse(body.toString())).code).toBe('invalid_request')
})

test('addresses that ask the same share one answer', async () => {
  const one = await ask('/store/v1/products?locale=en&sort=featured&limit=24')
  const other = await ask('/store/v1/products?limit=24')
  expect(other.headers.etag).toBe(one.headers.etag)
})
