import { AddressInput } from '@vitrine/shared-types/store-api/v1/addresses'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  aCustomer,
  anInput,
  anOrder,
  aSignUp,
  CUSTOMER_PASSWORD,
  type CustomerWorld,
  startCustomerWorld,
} from '../../../testing/customer-world.ts'
import { insertShop } from '../../../testing/store-world.ts'
import { findSession } from '../queries.ts'

let world: CustomerWorld
beforeAll(async () => {
  world = await startCustomerWorld()
  await insertShop(world.client)
  await world.client.query('INSERT INTO products (id) SELECT generate_series(1, 30)')
})
afterAll(() => world.stop())

type Someone = Awaited<ReturnType<typeof aCustomer>>
const erase = ({ caller }: Someone, currentPassword = CUSTOMER_PASSWORD) =>
  world.routes.eraseCustomer(anInput<'eraseCustomer'>({ caller, body: { currentPassword } }))
const exported = ({ caller }: Someone) =>
  world.routes.exportCustomer(anInput<'exportCustomer'>({ caller })) as Promise<{
    records: Record<string, Record<string, unknown>[]>
  }>

/** Everything that a customer can leave behind. */
async function aLife(customer: Someone) {
  const { id, email, caller } = customer
  const { client, routes } = world
  await routes.addAddress(
    anInput<'addAddress'>({
      caller,
      body: {
        ...AddressInput.parse({ name: 'Nok Srisuk', line1: '1 Soi Ari', country: 'TH' }),
        isDefault: true,
      },
    }),
  )
  await routes.addWishes(anInput<'addWishes'>({ caller, body: { productIds: ['1', '2'] } }))
  const order = await anOrder(client, { customerId: id, email })
  await client.query(
    `INSERT INTO reviews (status, product_id, order_id, customer_id, stars, author, text, locale)
     VALUES ('published', 1, $1, $2, 5, 'Nok', 'Lovely', 'th')`,
    [order.id, id],
  )
  for (const status of ['sent', 'queued']) {
    await client.query(
      `INSERT INTO letters (key, template, locale, recipient, customer_id, data, status, subject, text)
       VALUES ($1, 'order_placed', 'th', $2, $3, '{"name":"Nok Srisuk"}', $4, 'Thanks', 'Dear Nok Srisuk')`,
      [`${order.number}-${status}`, email, id, status],
    )
  }
  await client.query(
    `INSERT INTO notices (key, customer_id, type, data) VALUES ($1, $2, 'shipped', '{}')`,
    [order.number, id],
  )
  await client.query(
    `INSERT INTO carts (customer_id, currency, locale, expires_at) VALUES ($1, 'THB', 'th', now())`,
    [id],
  )
  await client.query(
    `INSERT INTO idempotency_keys (key, request_hash, status, body, resource_id)
     VALUES ($1, 'x', 201, '{"email":"' || $2 || '"}', $3)`,
    [order.number, email, order.id],
  )
  return order
}

/** Every table that says this text somewhere. */
async function tablesSaying(text: string): Promise<string[]> {
  const { rows } = await world.client.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables
      WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
  )
  const said: string[] = []
  for (const { name } of rows) {
    const found = await world.client.query(
      `SELECT 1 FROM "${name}" t WHERE to_jsonb(t)::text ILIKE '%' || $1 || '%' LIMIT 1`,
      [text],
    )
    if (found.rows.length > 0) said.push(name)
  }
  return said
}

test('closing the account leaves nothing personal in any table, and the order without a name', async () => {
  const customer = await aCustomer(world, 'to-be-forgotten@example.test')
  const order = await aLife(customer)
  expect((await tablesSaying(customer.email)).length).toBeGreaterThan(2)
  await erase(customer)
  expect(await tablesSaying(customer.email)).toEqual([])
  expect(await tablesSaying('Nok Srisuk')).toEqual([])
  expect(await tablesSaying('Soi Ari')).toEqual([])
  const { rows } = await world.client.query(
    `SELECT amount, customer_name, shipping_address ->> 'country' AS country, version
       FROM orders WHERE id = $1`,
    [order.id],
  )
  expect(rows).toEqual([{ amount: '100', customer_name: '—', country: 'TH', version: '2' }])
  expect(await findSession(world.db, customer.session.accessToken, world.now())).toBeNull()
  const audited = await world.client.query(
    `SELECT actor FROM audit_log WHERE action = 'erase' AND subject_id = $1`,
    [String(customer.id)],
  )
  expect(audited.rows).toEqual([{ actor: `customer:${customer.id}` }])
})

test('a review that is gone counts no more in what the product came to', async () => {
  const customer = await aCustomer(world)
  await aLife(customer)
  await world.client.query(
    `UPDATE catalogue_entries SET rating = '{"count": 1, "average": 5}' WHERE product_id = 1`,
  )
  await erase(customer)
  const { rows } = await world.client.query(
    'SELECT DISTINCT rating FROM catalogue_entries WHERE product_id = 1',
  )
  expect(rows).toEqual([{ rating: null }])
})

test('the address may be used again, for another account', async () => {
  const customer = await aCustomer(world)
  await erase(customer)
  const again = await aCustomer(world, customer.email)
  expect(again.id).not.toBe(customer.id)
})

test('nothing is lost while an order is under way, or with a wrong password', async () => {
  const customer = await aCustomer(world)
  await expect(erase(customer, 'not this one')).rejects.toMatchObject({ code: 'credentials_wrong' })
  const order = await anOrder(world.client, {
    customerId: customer.id,
    email: customer.email,
    status: 'processing',
  })
  const refused = { code: 'orders_under_way' }
  await expect(erase(customer)).rejects.toMatchObject(refused)
  await world.client.query(`UPDATE orders SET status = 'completed' WHERE id = $1`, [order.id])
  await world.client.query(`INSERT INTO returns (order_id, status) VALUES ($1, 'approved')`, [
    order.id,
  ])
  await expect(erase(customer)).rejects.toMatchObject(refused)
  expect(await tablesSaying(customer.email)).toContain('orders')
  await world.client.query(`UPDATE returns SET status = 'closed' WHERE order_id = $1`, [order.id])
  await expect(erase(customer)).resolves.toBeUndefined()
})

test('of two who close it at once one does, and the other is nobody any more', async () => {
  const customer = await aCustomer(world)
  const results = await Promise.allSettled([erase(customer), erase(customer)])
  const reasons = results.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : []))
  expect(reasons).toEqual(['session_over'])
})

test('the export has every kind of record, and no secret', async () => {
  const customer = await aCustomer(world)
  const other = await aCustomer(world)
  await aLife(customer)
  await aLife(other)
  await world.routes.signUp(anInput<'signUp'>({ body: aSignUp(customer.email) }))
  const { records } = await exported(customer)
  const counts = Object.fromEntries(
    Object.entries(records).map(([kind, rows]) => [kind, rows.length]),
  )
  expect(counts).toMatchObject({
    profile: 1,
    addresses: 1,
    sessions: 1,
    wishlist: 2,
    carts: 1,
    orders: 1,
    reviews: 1,
    letters: 2,
    notices: 1,
  })
  expect(records['orders']?.[0]).toMatchObject({ customerEmail: customer.email, amount: 100 })
  const text = JSON.stringify(records)
  expect(text).not.toMatch(/hash|argon2|secret/iu)
  expect(text).not.toContain(other.email)
  const { rows } = await world.client.query(
    `SELECT 1 FROM audit_log WHERE action = 'export' AND subject_id = $1`,
    [String(customer.id)],
  )
  expect(rows).toHaveLength(1)
})
