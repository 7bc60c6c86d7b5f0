import { Problem } from '@vitrine/shared-types/primitives/problem'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { insertEvent } from '../../testing/event-rows.ts'
import { testShop, testStoreApi, type TestShop } from '../../testing/store-api.ts'

const SECRET = 'a-secret-of-the-shop-0123456789-abcdef'
const REVISION = 'db-1.3.10:12:11'

let shop: TestShop
beforeAll(async () => {
  shop = await testShop({ events: { secret: SECRET } })
})
afterAll(() => shop.close())

const receipt = (seq: number, pages = 3) => ({
  seq,
  pages,
  browsers: 1,
  durationMs: 120,
  failed: [{ path: '/en/cups', reason: 'It took too long' }],
})

function post(payload: object, authorization: string | null = `Bearer ${SECRET}`) {
  return shop.app.inject({
    method: 'POST',
    url: '/store/v1/events/acknowledgements',
    headers: authorization === null ? {} : { authorization },
    payload,
  })
}

const body = (seqs: number[], pages?: number) => ({
  replica: 'shop-1',
  revision: REVISION,
  receipts: seqs.map((seq) => receipt(seq, pages)),
})

async function stored(table: 'event_receipts' | 'event_replicas') {
  return (await shop.database.client.query(`SELECT * FROM ${table} ORDER BY 1`)).rows
}

test('keeps how far a replica is and what it did, however often it says so', async () => {
  const seqs = [await insertEvent(shop.database.client), await insertEvent(shop.database.client)]
  expect((await post(body(seqs))).statusCode).toBe(204)
  expect((await post(body(seqs, 5))).statusCode).toBe(204)
  expect(await stored('event_receipts')).toMatchObject(
    seqs.map((seq) => ({ seq: String(seq), replica: 'shop-1', pages: 5, duration_ms: 120 })),
  )
  expect(await stored('event_replicas')).toMatchObject([{ replica: 'shop-1', revision: REVISION }])
})

test('passes over events that nobody knows, and takes the last of two receipts', async () => {
  const seq = await insertEvent(shop.database.client)
  const twice = { ...body([]), receipts: [receipt(seq, 1), receipt(seq, 2), receipt(999_999)] }
  expect((await post(twice)).statusCode).toBe(204)
  const found = (await stored('event_receipts')).filter((row) => Number(row.seq) >= seq)
  expect(found).toMatchObject([{ seq: String(seq), pages: 2 }])
})

test.each([null, 'Bearer', 'Bearer wrong', SECRET, `Bearer ${SECRET}x`])(
  'refuses who shows %s',
  async (authorization) => {
    const response = await post(body([]), authorization)
    expect(response.statusCode).toBe(401)
    expect(response.headers['www-authenticate']).toBe('Bearer')
    expect(Problem.parse(response.json()).code).toBe('not_authorised')
  },
)

test('refuses everyone when the shop has no secret', async () => {
  const app = await testStoreApi({ db: shop.db })
  const response = await app.inject({
    method: 'POST',
    url: '/store/v1/events/acknowledgements',
    headers: { authorization: 'Bearer undefined' },
    payload: body([]),
  })
  expect(response.statusCode).toBe(401)
  await app.close()
})

test.each([
  { ...body([]), more: true },
  { ...body([]), revision: 'yesterday' },
  { ...body([]), replica: 'a\0b' },
  { replica: 'shop-1' },
])('refuses a body that the contract does not know', async (payload) => {
  const response = await post(payload)
  expect(response.statusCode).toBe(400)
  expect(Problem.parse(response.json()).code).toBe('invalid_request')
})
