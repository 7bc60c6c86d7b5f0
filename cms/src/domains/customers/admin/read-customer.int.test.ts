import { sql } from '@payloadcms/db-postgres/drizzle'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startCommerceShop, type CommerceShop } from '../../../testing/commerce-shop.ts'
import { aCustomer, must, placeFrom, THAI_ADDRESS } from '../../../testing/shoppers.ts'
import { readCustomerSeen } from './read-customer.ts'

let shop: CommerceShop

beforeAll(async () => {
  shop = await startCommerceShop()
}, 60_000)
afterAll(() => shop.close())

async function idOf(email: string): Promise<number> {
  const { rows } = await shop.db.execute<{ id: number }>(
    sql`SELECT id FROM customers WHERE email = ${email}`,
  )
  return rows[0]!.id
}

test('staff see what a customer did, and nothing that opens the account', async () => {
  const { email, name, papers } = await aCustomer(shop)
  must(await shop.call('addAddress', { papers, body: THAI_ADDRESS }))
  const { variantId } = await shop.stock(5)
  const body = { currency: 'THB', locale: 'th', lines: [{ variantId, quantity: 2 }] }
  must(await shop.call('createCart', { papers, body }))
  const { placed } = await placeFrom(shop, papers, { email })
  const group = await shop.payload.create({
    collection: 'customerGroups',
    overrideAccess: true,
    data: { label: 'Wholesale', key: 'wholesale' },
  })
  const id = await idOf(email)
  await shop.db.execute(sql`
    INSERT INTO customer_group_members (customer_id, group_id) VALUES (${id}, ${group.id})`)
  const seen = await readCustomerSeen(shop.db, id, 'th')
  expect(seen).toMatchObject({
    name,
    email,
    erasedAt: null,
    counts: { orders: 1, wishes: 0, sessions: 1, reviews: 0 },
    spent: [],
    orders: [{ number: placed.order.number, status: 'pending', amountMinor: 25_000 }],
    addresses: [{ isDefault: true, address: { province: 'เชียงใหม่' } }],
    groups: [{ id: group.id, label: 'Wholesale', isMember: true }],
  })
  expect(JSON.stringify(seen)).not.toMatch(/hash|secret|token|argon/iu)
})

test('what was spent is what was paid and not paid back, and nobody sees another’s', async () => {
  const { email } = await aCustomer(shop)
  const other = await aCustomer(shop)
  const [id, otherId] = [await idOf(email), await idOf(other.email)]
  await shop.db.execute(sql`
    INSERT INTO orders (number, status, payment_status, fulfillment_status, customer_id,
      customer_email, currency, amount, refunded)
    VALUES ('V-000001-AAAAA', 'completed', 'paid', 'delivered', ${id}, 'x', 'THB', 5000, 0),
      ('V-000001-AAAAB', 'completed', 'partially_refunded', 'delivered', ${id}, 'x', 'THB', 900, 400),
      ('V-000001-AAAAC', 'pending', 'unpaid', 'unfulfilled', ${id}, 'x', 'THB', 7000, 0)`)
  const seen = await readCustomerSeen(shop.db, id, 'en')
  expect(seen?.spent).toEqual([{ currency: 'THB', amountMinor: 5_500 }])
  expect((await readCustomerSeen(shop.db, otherId, 'en'))?.orders).toEqual([])
  expect(await readCustomerSeen(shop.db, 999_999, 'en')).toBeNull()
})
