import { sql } from '@payloadcms/db-postgres/drizzle'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import {
  aCustomer,
  anInput,
  anOrder,
  aSignUp,
  CUSTOMER_PASSWORD,
  type CustomerWorld,
  startCustomerWorld,
} from '../../../testing/customer-world.ts'
import {
  aStockAlert,
  GOES_WITH_ITS_OWNER,
  leaveTraces,
  STAYS,
  tablesOfPeople,
  tablesSaying,
  TRACES,
} from '../../../testing/customer-traces.ts'
import { fingerprint } from '../../../platform/secrets.ts'
import { insertShop } from '../../../testing/store-world.ts'
import { findSession, readCustomer } from '../queries.ts'

let world: CustomerWorld
beforeAll(async () => {
  world = await startCustomerWorld()
  await insertShop(world.client)
  await world.client.query('INSERT INTO products (id) SELECT generate_series(1, 30)')
  await world.client.query(`INSERT INTO variants (id, product_id, sku) VALUES (1, 1, 'CUP')`)
})
afterAll(() => world.stop())

type Someone = Awaited<ReturnType<typeof aCustomer>>
const erase = ({ caller }: Someone, currentPassword = CUSTOMER_PASSWORD) =>
  world.routes.eraseCustomer(anInput<'eraseCustomer'>({ caller, body: { currentPassword } }))
const exported = ({ caller }: Someone) =>
  world.routes.exportCustomer(anInput<'exportCustomer'>({ caller })) as Promise<{
    records: Record<string, Record<string, unknown>[]>
  }>

const aLife = (customer: Someone) => leaveTraces(world, customer)

test('closing the account leaves nothing personal in any table, and the order without a name', async () => {
  const customer = await aCustomer(world, 'to-be-forgotten@example.test')
  const order = await aLife(customer)
  await erase(customer)
  expect(await tablesSaying(world.client, [customer.email, ...TRACES])).toEqual([])
  // Limits forget whom they have counted within days.
  const knowing = await tablesSaying(world.client, [fingerprint(customer.email)])
  expect(knowing).toEqual(['attempt_counters'])
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

test('every table that hangs on a customer or an order is emptied, or known to say nothing of them', async () => {
  const customer = await aCustomer(world)
  await aLife(customer)
  const { email } = customer
  const filled = await tablesSaying(world.client, [email, fingerprint(email), ...TRACES])
  const hanging = await tablesOfPeople(world.client)
  const explained = { ...GOES_WITH_ITS_OWNER, ...STAYS }
  const known = new Set([...filled, ...Object.keys(explained)])
  expect(hanging.filter((table) => !known.has(table))).toEqual([])
  await erase(customer)
  for (const [table, owner] of Object.entries(GOES_WITH_ITS_OWNER)) {
    const left = await world.client.query(`SELECT 1 FROM ${owner} WHERE customer_id = $1 LIMIT 1`, [
      customer.id,
    ])
    expect(left.rows, table).toEqual([])
  }
})

test('what was kept under a former address, and what was bought as a guest, goes as well', async () => {
  const customer = await aCustomer(world)
  const { email: former } = customer
  const { client } = world
  await anOrder(client, { email: former })
  await aStockAlert(client, former)
  await client.query(
    `INSERT INTO letters (key, template, locale, recipient, data)
     VALUES ('guest', 'order_placed', 'th', $1, '{}')`,
    [former],
  )
  const email = 'a-later-address@example.test'
  await world.routes.changeEmail(
    anInput<'changeEmail'>({
      caller: customer.caller,
      body: { currentPassword: CUSTOMER_PASSWORD, email },
    }),
  )
  const { token } = (await world.facts('customer.email_change_asked')).at(-1)!
  await world.routes.confirmEmail(anInput<'confirmEmail'>({ body: { token } }))
  const alerts = await client.query('SELECT 1 FROM stock_alerts WHERE email = $1', [email])
  expect(alerts.rowCount).toBe(1)
  await anOrder(client, { email })
  await erase(customer)
  expect(await tablesSaying(client, [former, email])).toEqual([])
  const { rows } = await client.query(
    'SELECT customer_name AS name FROM orders WHERE customer_id = $1',
    [customer.id],
  )
  expect(rows).toEqual([{ name: '—' }, { name: '—' }])
})

test('a letter that is being written while the account closes is found by it', async () => {
  const customer = await aCustomer(world)
  let erasing: Promise<unknown> | undefined
  await world.db.inTransaction(async (tx) => {
    const known = await readCustomer(tx, customer.id)
    erasing = erase(customer)
    let isOver = false
    const over = () => {
      isOver = true
    }
    erasing.then(over, over)
    await vi.waitUntil(async () => isOver || (await someoneWaits()), { timeout: 10_000 })
    await tx.execute(sql`
      INSERT INTO letters (key, template, locale, recipient, customer_id, data)
      VALUES ('late', 'reset-password', 'th', ${known?.email}, ${customer.id}, '{}')`)
  })
  await erasing
  expect(await tablesSaying(world.client, [customer.email])).toEqual([])
})

async function someoneWaits(): Promise<boolean> {
  const { rows } = await world.client.query(
    `SELECT 1 FROM pg_stat_activity
      WHERE datname = current_database() AND wait_event_type = 'Lock'`,
  )
  return rows.length > 0
}

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
  expect(await tablesSaying(world.client, [customer.email])).toContain('orders')
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
