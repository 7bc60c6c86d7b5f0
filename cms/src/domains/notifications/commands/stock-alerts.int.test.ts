import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { appendFact } from '../../../outbox/facts.ts'
import { openDatabase, type OpenDatabase } from '../../../platform/commerce-database.ts'
import { insertProduct } from '../../../testing/store-rows.ts'
import { createTestDatabase, type TestDatabase } from '../../../testing/test-database.ts'
import { handleFacts } from '../facts/handle-facts.ts'
import { stockAlertToken } from '../letters/links.ts'
import { notificationRoutes } from '../routes.ts'

let database: TestDatabase
let db: OpenDatabase
let routes: ReturnType<typeof notificationRoutes>
beforeAll(async () => {
  database = await createTestDatabase()
  db = openDatabase({ url: database.url, poolSize: 8 })
  routes = notificationRoutes({ db, clock: () => new Date() })
  for (const id of [1, 2]) {
    await insertProduct(database.client, { id, title: { en: `Mug ${id}`, th: `แก้ว ${id}` } })
    await database.client.query(
      `INSERT INTO products (id, slug, _status) VALUES ($1, $2, 'published')`,
      [id, `product-${id}`],
    )
    await database.client.query(`INSERT INTO variants (id, product_id, sku) VALUES ($1, $1, $2)`, [
      id,
      `SKU-${id}`,
    ])
  }
})
afterAll(async () => {
  await db?.close()
  await database?.drop()
})
beforeEach(async () => {
  await database.client.query(
    'TRUNCATE letters, notices, staff_alerts, commerce_facts, stock_alerts, attempt_counters',
  )
  await setStock(1, 0)
})

async function setStock(variantId: number, onHand: number): Promise<void> {
  await database.client.query(
    `INSERT INTO stock_levels (variant_id, on_hand) VALUES ($1, $2)
     ON CONFLICT (variant_id, location) DO UPDATE SET on_hand = excluded.on_hand`,
    [variantId, onHand],
  )
}
const base = { params: undefined, query: undefined, version: null, idempotencyKey: null }
const CALLER = { customerId: null, sessionId: null, cart: null, order: null, userAgent: null }
const ask = <Body>(body: Body, address = '192.0.2.1') => ({
  ...base,
  body,
  caller: { ...CALLER, address },
  requestId: 'test',
  signal: new AbortController().signal,
})
const wish = (email: string, variantId = '1') => ({ variantId, email, locale: 'th' as const })
const watch = (email: string, variantId?: string, address?: string) =>
  routes.watchStock(ask(wish(email, variantId), address))
async function alerts() {
  const { rows } = await database.client.query(
    'SELECT id::int AS id, email, sent_at, removed_at FROM stock_alerts ORDER BY id',
  )
  return rows
}
async function recipients(): Promise<string[]> {
  const { rows } = await database.client.query(
    `SELECT recipient FROM letters WHERE template = 'back-in-stock' ORDER BY id`,
  )
  return rows.map(({ recipient }) => recipient)
}
async function comesBack(variantIds = [1], pieces = 3): Promise<void> {
  for (const id of variantIds) await setStock(id, pieces)
  await appendFact(db, 'stock.returned', { variantIds })
  await Promise.all([handleFacts(db), handleFacts(db)])
}

test('asking once, twice or five times at once is answered alike and noted once', async () => {
  const first = await watch('nok@example.test')
  const again = await Promise.all([1, 2, 3, 4].map(() => watch('nok@example.test')))
  for (const answer of again) expect(answer).toEqual(first)
  expect(await alerts()).toHaveLength(1)
})

test('one letter when it is back, and not another the next time', async () => {
  await watch('nok@example.test')
  await watch('ping@example.test')
  await watch('lamp@example.test', '2')
  await comesBack()
  expect(await recipients()).toEqual(['nok@example.test', 'ping@example.test'])
  await comesBack()
  expect(await recipients()).toHaveLength(2)
  const { rows } = await database.client.query('SELECT data, locale FROM letters LIMIT 1')
  expect(rows[0]).toMatchObject({ locale: 'th', data: { title: 'แก้ว 1', slug: 'product-1' } })
})

test('what was sold again before the letter was written is not announced', async () => {
  await watch('nok@example.test')
  await comesBack([1], 0)
  expect(await recipients()).toEqual([])
  expect(await alerts()).toMatchObject([{ sent_at: null }])
})

test('whoever has an account reads it there, too', async () => {
  const { rows } = await database.client.query(
    `INSERT INTO customers (name, email, locale, email_verified_at)
     VALUES ('Nok', 'member@example.test', 'en', now()) RETURNING id`,
  )
  await watch('member@example.test')
  await comesBack()
  const { rows: notices } = await database.client.query('SELECT customer_id, type FROM notices')
  expect(notices).toEqual([{ customer_id: rows[0].id, type: 'back_in_stock' }])
})

test('the token of a letter forgets the address; used twice, or forged, it changes nothing', async () => {
  await watch('nok@example.test')
  await watch('ping@example.test')
  const [mine, other] = await alerts()
  const token = stockAlertToken(mine.id)
  const forged = `${other.id}.${token.split('.')[1]}`
  await routes.unwatchStock(ask({ token: forged }))
  await routes.unwatchStock(ask({ token: 'nothing-like-a-token' }))
  expect((await alerts()).map(({ removed_at }) => removed_at)).toEqual([null, null])
  await Promise.all([1, 2].map(() => routes.unwatchStock(ask({ token }))))
  expect(await alerts()).toMatchObject([
    { email: '', removed_at: expect.any(Date) },
    { email: 'ping@example.test', removed_at: null },
  ])
  await comesBack()
  expect(await recipients()).toEqual(['ping@example.test'])
})

test('what the shop does not show cannot be watched', async () => {
  await expect(watch('nok@example.test', '999')).rejects.toMatchObject({
    code: 'variant_not_found',
  })
})

test('nobody fills the table: neither from one place nor with one address', async () => {
  const from = (n: number) => `198.51.100.${n}`
  for (let n = 0; n < 20; n += 1) await watch('nok@example.test', '1', from(n))
  const refusal = { code: 'rate_limited' }
  await expect(watch('nok@example.test', '1', from(99))).rejects.toMatchObject(refusal)
  for (let n = 0; n < 40; n += 1) await watch(`n${n}@example.test`)
  await expect(watch('n99@example.test')).rejects.toMatchObject(refusal)
})

test('staff hear of low stock once, again after it was dealt with, and not when it is back', async () => {
  const low = async () => {
    await appendFact(db, 'stock.low', { variantIds: [1] })
    await handleFacts(db)
  }
  const open = async () => {
    const { rows } = await database.client.query(
      `SELECT data FROM staff_alerts WHERE resolved_at IS NULL`,
    )
    return rows
  }
  await low()
  await low()
  expect(await open()).toEqual([{ data: { collection: 'variants', id: 1, label: 'SKU-1' } }])
  await comesBack()
  expect(await open()).toEqual([])
  await low()
  expect(await open()).toHaveLength(1)
})
