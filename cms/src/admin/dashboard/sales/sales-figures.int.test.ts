import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestPayload, type TestPayload } from '../../../testing/test-payload.ts'
import { drizzleOf } from '../../../platform/transaction.ts'
import { loadSalesFigures, SALES_DAYS } from './sales-figures.ts'
import { loadWaiting } from './waiting.ts'

let world: TestPayload
let payload: Payload
beforeAll(async () => {
  world = await startTestPayload()
  payload = world.payload
})
afterAll(() => world.stop())

let count = 0

async function anOrder(given: {
  amount: number
  status?: string
  paymentStatus?: string
  refunded?: number
  currency?: string
  daysAgo?: number
}): Promise<void> {
  const { amount, status = 'processing', paymentStatus = 'paid', refunded = 0 } = given
  const { currency = 'THB', daysAgo = 0 } = given
  count += 1
  await drizzleOf(payload).execute(sql`
    WITH placed AS (
      INSERT INTO orders (number, status, payment_status, fulfillment_status, currency, subtotal,
        discount, shipping, tax, amount, refunded, cart, purchased_at)
      VALUES (${`V-260101-${1000 + count}`}, ${status}, ${paymentStatus}, 'unfulfilled', ${currency},
        ${amount}, 0, 0, 0, ${amount}, ${refunded}, ${`cart-${count}`},
        now() - make_interval(days => ${daysAgo}))
      RETURNING id)
    INSERT INTO order_lines (order_id, position, product_id, variant_id, sku, title, quantity,
      unit_minor, discount_minor, total_minor, tax_minor, tax_rate_ppm)
    SELECT id, 1, 7, 70, 'CUP', 'Cup', 2, ${amount} / 2, 0, ${amount}, 0, 0 FROM placed`)
}

test('an empty shop has thirty days without sales and nothing that waits', async () => {
  const { currencies, top } = await loadSalesFigures(payload)
  expect(currencies.map(({ days }) => days.length)).toEqual([SALES_DAYS, SALES_DAYS])
  expect(currencies.flatMap(({ days }) => days).every(({ orders }) => orders === 0)).toBe(true)
  expect(top).toEqual([])
  expect(new Set(Object.values(await loadWaiting(payload)))).toEqual(new Set([0]))
})

test('counts what was paid less what was given back, by day and currency', async () => {
  await anOrder({ amount: 10_000 })
  await anOrder({ amount: 5_000, refunded: 1_000, paymentStatus: 'partially_refunded' })
  await anOrder({ amount: 9_900, currency: 'USD', daysAgo: 3 })
  await anOrder({ amount: 77_000, status: 'pending', paymentStatus: 'unpaid' })
  await anOrder({ amount: 88_000, status: 'cancelled' })
  await anOrder({ amount: 99_000, daysAgo: 40 })
  const { currencies, top } = await loadSalesFigures(payload)
  const days = (currency: string) => currencies.find((one) => one.currency === currency)!.days
  expect(days('THB').at(-1)).toMatchObject({ orders: 2, revenueMinor: 14_000 })
  expect(days('USD').at(-4)).toMatchObject({ orders: 1, revenueMinor: 9_900 })
  expect(days('THB').reduce((sum, day) => sum + day.orders, 0)).toBe(2)
  expect(top).toEqual([{ productId: 7, title: 'Cup', pieces: 6, orders: 3 }])
  expect((await loadWaiting(payload)).toSend).toBe(4)
})
