import { sql } from '@payloadcms/db-postgres/drizzle'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startCommerceShop, type CommerceShop } from '../../../testing/commerce-shop.ts'
import { aGuestCart, placeFrom } from '../../../testing/shoppers.ts'

/** Of `test/behaviour.ts`: the payment waits until it is decided. */
const UNDECIDED = 905
const SHIPPING_MINOR = 5_000

let shop: CommerceShop
beforeAll(async () => {
  shop = await startCommerceShop()
})
afterAll(() => shop.close())

/** An order that waits for its payment, and what the provider will say once it is paid. */
async function aPaidOrder() {
  const { variantId } = await shop.stock(5, 20_000 - SHIPPING_MINOR + UNDECIDED)
  const { papers } = await aGuestCart(shop, [{ variantId, quantity: 1 }])
  const { placed } = await placeFrom(shop, papers, { paymentMethod: 'test' })
  const { rows } = await shop.db.execute<{ id: number; ref: string }>(sql`
    SELECT id, provider_ref AS ref FROM transactions WHERE order_id = ${Number(placed.order.id)}`)
  const [payment] = rows
  const { decideTestPayment } = await import('../test/test-payments.ts')
  await decideTestPayment(shop.db, payment!.ref, 'succeeded')
  const raw = JSON.stringify({
    id: `evt_${payment!.id}`,
    ref: payment!.ref,
    transactionId: payment!.id,
  })
  return { orderId: Number(placed.order.id), raw }
}

async function post(payload: string, headers: Record<string, string>) {
  const response = await shop.app.inject({
    method: 'POST',
    url: '/store/v1/payments/test/webhook',
    headers: { 'content-type': 'application/json', ...headers },
    payload,
  })
  return response.statusCode
}
async function standing(orderId: number) {
  const { rows } = await shop.db.execute(sql`
    SELECT o.payment_status AS paid, count(e.id)::int AS told FROM orders o
      LEFT JOIN order_events e ON e.order_id = o.id AND e.type = 'paid'
     WHERE o.id = ${orderId} GROUP BY o.id`)
  return rows[0]
}

describe('the address that providers call', () => {
  test('forged, altered, stale or unsigned: refused, and the order keeps waiting', async () => {
    const { testSignature } = await import('../test/test-webhook.ts')
    const { orderId, raw } = await aPaidOrder()
    const signed = testSignature(raw)
    const forged = { 'test-signature': String(signed['test-signature']).replace(/.$/u, 'x') }
    expect(await post(raw, forged)).toBe(401)
    expect(await post(raw.replace('evt_', 'evt-'), signed)).toBe(401)
    expect(await post(raw, testSignature(raw, Date.now() - 301_000))).toBe(401)
    expect(await post(raw, testSignature(raw, Date.now() + 301_000))).toBe(401)
    expect(await post(raw, {})).toBe(401)
    expect(await standing(orderId)).toEqual({ paid: 'unpaid', told: 0 })
  })

  test('the webhook alone pays the order at once; a hundred replays change nothing', async () => {
    const { testSignature } = await import('../test/test-webhook.ts')
    const { orderId, raw } = await aPaidOrder()
    expect(await post(raw, testSignature(raw))).toBe(200)
    await expect.poll(() => standing(orderId)).toEqual({ paid: 'paid', told: 1 })
    const statuses = await Promise.all(
      Array.from({ length: 100 }, () => post(raw, testSignature(raw))),
    )
    expect(new Set(statuses)).toEqual(new Set([200]))
    await shop.sweep('payment-events')
    expect(await standing(orderId)).toEqual({ paid: 'paid', told: 1 })
  })

  test('a payment that nobody knows is to be told again', async () => {
    const { testSignature } = await import('../test/test-webhook.ts')
    const raw = JSON.stringify({ id: 'evt_nobody', ref: 'test_nobody', transactionId: 999_999 })
    expect(await post(raw, testSignature(raw))).toBe(404)
  })
})
