import { sql } from '@payloadcms/db-postgres/drizzle'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startCommerceShop, type CommerceShop } from '../../testing/commerce-shop.ts'
import {
  aReadyOrder,
  postOrder,
  startDyingStoreApi,
  type DyingStoreApi,
  type ReadyOrder,
} from '../../testing/dying-store-api.ts'

/** How many points after the money was taken the process is killed at: every one there is. */
const POINTS = 20

let shop: CommerceShop
let api: DyingStoreApi
beforeAll(async () => {
  shop = await startCommerceShop()
  api = await startDyingStoreApi()
})
afterAll(async () => {
  await api.stop()
  await shop.close()
})

interface Kill {
  point: number
  /** Ending of the total, by which the test provider behaves. */
  behaviour: 'succeeds' | 'calls_twice' | 'silent'
  /** Whether the shopper sends the order again, or has closed the browser. */
  isBack: boolean
}
const ENDINGS = { succeeds: 0, calls_twice: 904, silent: 907 } as const

const kills = Array.from({ length: POINTS }, (_, index): Kill => {
  const point = index + 1
  // Who never calls back leaves little to be killed at, and is found by asking alone.
  const isSilent = point === 2 || point === 5
  const isTwice = point % 3 === 0
  return {
    point,
    behaviour: isSilent ? 'silent' : isTwice ? 'calls_twice' : 'succeeds',
    isBack: point % 2 === 1,
  }
})

async function row<Row extends Record<string, unknown>>(query: ReturnType<typeof sql>) {
  const { rows } = await shop.db.execute<Row>(query)
  return rows[0]
}

/** As if an hour had passed: leases are over, and payments are old enough to be asked about. */
async function waitAnHour(): Promise<void> {
  await shop.db.execute(sql`
    UPDATE transactions SET created_at = created_at - interval '1 hour',
                            updated_at = updated_at - interval '1 hour'`)
  await shop.db.execute(sql`UPDATE payment_events SET next_attempt_at = now()`)
}

/** Everything there is of the cart's order, counted. */
const standingOf = ({ cartId, variantId }: ReadyOrder) =>
  row(sql`
    SELECT count(*)::int AS orders, min(o.status::text) AS status,
      min(o.payment_status::text) AS paid, sum(o.amount)::float8 AS amount,
      (SELECT count(*)::int FROM transactions t WHERE t.order_id = min(o.id)) AS attempts,
      (SELECT min(t.status::text) FROM transactions t WHERE t.order_id = min(o.id)) AS attempt,
      (SELECT jsonb_agg(jsonb_build_array(p.state, p.amount_minor, p.refunded_minor))
         FROM test_payments p WHERE (p.metadata ->> 'orderId')::int = min(o.id)) AS taken,
      (SELECT jsonb_agg(jsonb_build_array(r.status, r.quantity)) FROM reservations r
        WHERE r.order_id = min(o.id)) AS kept,
      (SELECT jsonb_agg(e.type ORDER BY e.id) FROM order_events e
        WHERE e.order_id = min(o.id) AND e.type IN ('placed', 'paid')) AS told,
      (SELECT jsonb_build_array(on_hand, reserved) FROM stock_levels
        WHERE variant_id = ${Number(variantId)}) AS stock
      FROM orders o WHERE o.cart = ${cartId}`)

const inAll = () =>
  row(sql`
    SELECT (SELECT count(*)::int FROM unmatched_payments) AS unmatched,
      (SELECT count(*)::int FROM refunds) AS refunds,
      (SELECT coalesce(sum(amount_minor - refunded_minor), 0)::float8 FROM test_payments) AS taken,
      (SELECT coalesce(sum(amount), 0)::float8 FROM orders WHERE payment_status = 'paid') AS paid`)

describe('the store API is killed after the money was taken', () => {
  test.each(kills)(
    'at point $point (the provider $behaviour, the shopper is back: $isBack)',
    { timeout: 120_000 },
    async ({ point, behaviour, isBack }) => {
      const order = await aReadyOrder(shop, ENDINGS[behaviour])
      const died = api.dieAt(point)
      const answered = await Promise.race([postOrder(api, order), died.then(() => null)])
      if (behaviour === 'silent') await waitAnHour()
      expect(await died, 'it did not die').toMatch(/\w/u)
      await waitAnHour()
      api = await startDyingStoreApi()
      if (isBack) {
        const again = await postOrder(api, order)
        expect(again).toMatchObject({ status: 201 })
        expect(await postOrder(api, order)).toEqual(again)
        if (answered?.status === 201) expect(again).toEqual(answered)
      }
      await expect
        .poll(() => standingOf(order), { timeout: 60_000 })
        .toEqual({
          orders: 1,
          status: 'processing',
          paid: 'paid',
          amount: order.totalMinor,
          attempts: 1,
          attempt: 'succeeded',
          taken: [['succeeded', order.totalMinor, 0]],
          kept: [['committed', 1]],
          told: ['placed', 'paid'],
          stock: [10, 1],
        })
    },
  )

  test('no money is without an order, and the sums are right', { timeout: 120_000 }, async () => {
    const sums = await inAll()
    expect(sums).toMatchObject({ unmatched: 0, refunds: 0 })
    expect(sums?.['paid']).toBe(sums?.['taken'])
    const waiting = () =>
      row(sql`SELECT count(*)::int AS count FROM payment_events WHERE processed_at IS NULL`)
    // What a process had taken when it was killed is free again after a minute.
    await expect.poll(waiting, { timeout: 90_000 }).toEqual({ count: 0 })
    const { auditStock } = await import('../inventory/index.ts')
    expect(await auditStock(shop.db)).toEqual([])
  })

  test('each order leaves the shelf once', async () => {
    const { packParcel } = await import('../orders/index.ts')
    const { rows } = await shop.db.execute<{ orderId: number; lineId: number }>(
      sql`SELECT order_id AS "orderId", id AS "lineId" FROM order_lines ORDER BY id`,
    )
    expect(rows).toHaveLength(POINTS)
    for (const { orderId, lineId } of rows) {
      const parcel = {
        orderId,
        lines: [{ lineId, quantity: 1 }],
        actor: 'user:1' as const,
        idempotencyKey: `pack-${orderId}`,
      }
      await Promise.all([packParcel(shop, parcel), packParcel(shop, parcel)])
    }
    const sold = await row(sql`
      SELECT count(*)::int AS movements, sum(delta)::int AS pieces FROM inventory_movements
       WHERE reason = 'sold'`)
    expect(sold).toEqual({ movements: POINTS, pieces: -POINTS })
  })
})
