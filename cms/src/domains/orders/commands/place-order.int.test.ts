import { sql } from '@payloadcms/db-postgres/drizzle'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  codeOf,
  placeIn,
  startOrderWorld,
  THAI_ADDRESS,
  type OrderWorld,
  type Placing,
} from '../../../testing/order-world.ts'

let world: OrderWorld
beforeAll(async () => {
  world = await startOrderWorld()
})
afterAll(() => world.stop())

test('placing makes an order of the cart, with what the shopper saw', async () => {
  const cup = await world.stocked(5, 12_300)
  const shopper = await world.shopperWith([[cup, 2]])
  const { order, orderSecret } = await placeIn(world, shopper)
  expect(order).toMatchObject({
    status: 'pending',
    paymentStatus: 'unpaid',
    payment: { kind: 'bank_transfer', amountMinor: 29_600, reference: order.number },
    quote: { totalMinor: 29_600, lines: [{ lineId: order.lines[0]?.id, totalMinor: 24_600 }] },
    events: [{ type: 'placed', data: { amountMinor: 29_600 } }, { type: 'payment_started' }],
    canCancel: true,
    canReturn: false,
  })
  expect(order.number).toMatch(/^V-\d{6}-[0-9A-HJKMNP-TV-Z]{5}$/u)
  expect(orderSecret.length).toBeGreaterThan(30)
  const [level] = await world.rows(sql`SELECT on_hand, reserved FROM stock_levels
    WHERE variant_id = ${cup}`)
  expect(level).toEqual({ on_hand: 5, reserved: 2 })
})

test.each(['bank_transfer', 'promptpay', 'cash_on_delivery'] as const)(
  'what is answered to placing by %s is what reading the order says',
  async (method) => {
    const [cup, plate] = [await world.stocked(9, 12_300), await world.stocked(9, 7_777)]
    const shopper = await world.shopperWith([
      [plate, 2],
      [cup, 3],
    ])
    const given = { note: 'ฝากไว้กับยาม', billingAddress: { ...THAI_ADDRESS, name: 'The company' } }
    const placed = await placeIn(world, shopper, { method, body: given })
    expect(
      await world.routes.getOrder({
        ...world.holding(placed),
        query: { wait: 0 },
        body: undefined,
      }),
    ).toEqual(placed.order)
  },
)

test('what comes into the cart while placing waits for it is ordered as well', async () => {
  const [cup, plate] = [await world.stocked(5), await world.stocked(5)]
  const shopper = await world.shopperWith([[cup, 1]])
  const placed = await world.db.inTransaction(async (tx) => {
    await tx.execute(sql`
      SELECT 1 FROM carts WHERE id = ${shopper.cart.id} FOR NO KEY UPDATE`)
    const placing = placeIn(world, shopper, { expectedTotalMinor: 25_000 })
    await untilSomebodyWaits()
    await tx.execute(sql`
      INSERT INTO cart_lines (cart_id, variant_id, quantity) VALUES (${shopper.cart.id}, ${plate}, 1)`)
    await tx.execute(sql`UPDATE carts SET version = version + 1 WHERE id = ${shopper.cart.id}`)
    return { placing }
  })
  const { order } = await placed.placing
  expect(order.lines.map(({ variantId }) => variantId)).toEqual([String(cup), String(plate)])
})

async function untilSomebodyWaits(): Promise<void> {
  await expect
    .poll(() =>
      world.rows(sql`SELECT 1 FROM pg_stat_activity
        WHERE datname = current_database() AND wait_event_type = 'Lock'`),
    )
    .not.toEqual([])
}

test('a total that is not the one of now is refused with the quote of now, and nothing happens', async () => {
  const cup = await world.stocked(5)
  const shopper = await world.shopperWith([[cup, 1]])
  await world.payload.update({
    collection: 'variants',
    id: cup,
    data: { prices: { THB: { amount: 10_100 } } },
    overrideAccess: true,
  })
  const refusal = await placeIn(world, shopper).catch((error: unknown) => error)
  expect(refusal).toMatchObject({
    code: 'total_changed',
    detail: { data: { expectedTotalMinor: 15_000, quote: { totalMinor: 15_100 } } },
  })
  const made = await world.rows(sql`SELECT 1 FROM orders WHERE cart = ${shopper.cart.id}`)
  expect(made).toEqual([])
  // The refusal is not remembered: the same key places what the shopper has now agreed to.
  const { order } = await placeIn(world, shopper, { expectedTotalMinor: 15_100 })
  expect(order.quote.totalMinor).toBe(15_100)
})

test('fifty posts with one key make one order and one payment, and all hear the same bytes', async () => {
  const cup = await world.stocked(50)
  const shopper = await world.shopperWith([[cup, 1]])
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => world.placeText(shopper, { key: 'one-key-only' })),
  )
  expect(new Set(answers).size).toBe(1)
  const [counts] = await world.rows(sql`
    SELECT (SELECT count(*)::int FROM orders WHERE cart = ${shopper.cart.id}) AS orders,
      (SELECT count(*)::int FROM transactions t JOIN orders o ON o.id = t.order_id
        WHERE o.cart = ${shopper.cart.id}) AS payments,
      (SELECT count(*)::int FROM reservations r JOIN stock_levels s ON s.id = r.stock_level_id
        WHERE s.variant_id = ${cup}) AS reservations,
      (SELECT reserved FROM stock_levels WHERE variant_id = ${cup}) AS reserved`)
  expect(counts).toEqual({ orders: 1, payments: 1, reservations: 1, reserved: 1 })
  const other = world.placeText(shopper, { key: 'one-key-only', body: { note: 'Another body' } })
  await expect(other.catch(codeOf)).resolves.toBe('idempotency_key_reused')
})

test('a second order of the same cart finds no cart', async () => {
  const cup = await world.stocked(5)
  const shopper = await world.shopperWith([[cup, 1]])
  const results = await Promise.all(
    ['first-key', 'second-key'].map((key) =>
      placeIn(world, shopper, { key }).then(() => 'placed', codeOf),
    ),
  )
  expect(results.toSorted()).toEqual(['cart_not_found', 'placed'])
})

test('what is not there is refused with what is, and the cart stays', async () => {
  const cup = await world.stocked(1)
  const [one, other] = [await world.shopperWith([[cup, 1]]), await world.shopperWith([[cup, 1]])]
  await placeIn(world, one)
  const refusal = await placeIn(world, other).catch((error: unknown) => error)
  expect(refusal).toMatchObject({
    code: 'out_of_stock',
    detail: { data: { shortages: [{ variantId: String(cup), wanted: 1, available: 0 }] } },
  })
  const [cart] = await world.rows(sql`SELECT status FROM carts WHERE id = ${other.cart.id}`)
  expect(cart).toEqual({ status: 'open' })
})

const REFUSED: [string, Placing][] = [
  ['shipping_unavailable', { body: { shippingMethodId: '999999' } }],
  ['payment_method_unavailable', { method: 'card' }],
]
test.each(REFUSED)('%s stops an order', async (code, given) => {
  const cup = await world.stocked(5)
  const placed = placeIn(world, await world.shopperWith([[cup, 1]]), given)
  await expect(placed.then(() => 'placed', codeOf)).resolves.toBe(code)
})

test('what is collected in the shop is not paid to a courier', async () => {
  const cup = await world.stocked(5)
  const placed = placeIn(world, await world.shopperWith([[cup, 1]]), {
    method: 'cash_on_delivery',
    body: { shippingMethodId: world.pickupMethodId },
    expectedTotalMinor: 10_000,
  })
  await expect(placed.then(() => 'placed', codeOf)).resolves.toBe('payment_method_unavailable')
})

test('cash on delivery is to be sent at once, and its pieces are kept', async () => {
  const cup = await world.stocked(5)
  const { order } = await placeIn(world, await world.shopperWith([[cup, 1]]), {
    method: 'cash_on_delivery',
  })
  expect(order).toMatchObject({
    status: 'processing',
    paymentStatus: 'authorized',
    payment: { kind: 'cash_on_delivery', amountMinor: 15_000 },
  })
  const [kept] = await world.rows(sql`SELECT status FROM reservations WHERE order_id = ${order.id}`)
  expect(kept).toEqual({ status: 'committed' })
})

test('an order that costs nothing is paid as soon as it is placed', async () => {
  const gift = await world.stocked(5, 0)
  const { order } = await placeIn(world, await world.shopperWith([[gift, 1]]), {
    body: { shippingMethodId: world.pickupMethodId },
    expectedTotalMinor: 0,
  })
  expect(order).toMatchObject({
    status: 'processing',
    paymentStatus: 'paid',
    payment: { kind: 'none' },
  })
})

test('a provider that does not answer leaves an order that can still be paid', async () => {
  // …9.03: the provider keeps the payment, its first answer is lost.
  const cup = await world.stocked(5, 15_903)
  const shopper = await world.shopperWith([[cup, 1]])
  const placed = await placeIn(world, shopper, { method: 'test' })
  expect(placed.order).toMatchObject({
    status: 'pending',
    payment: { kind: 'failed', canRetry: true },
  })
  const mine = world.holding(placed)
  await world.routes.startPayment({ ...mine, body: { paymentMethod: 'test' } })
  const settled = await world.routes.settlePayment({ ...mine, body: undefined })
  expect(settled).toMatchObject({ status: 'processing', paymentStatus: 'paid' })
  const payments = await world.rows(sql`SELECT ref FROM test_payments`)
  expect(payments).toHaveLength(1)
})
