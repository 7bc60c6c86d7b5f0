import { sql } from '@payloadcms/db-postgres/drizzle'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { placeIn, startOrderWorld, type OrderWorld } from '../../../testing/order-world.ts'
import type * as Accepting from '../../customers/commands/accept-marketing.ts'
import type * as Confirming from '../../customers/commands/confirm-email.ts'

let world: OrderWorld
let acceptMarketing: typeof Accepting.acceptMarketing
let adoptGuestOrders: typeof Confirming.adoptGuestOrders
beforeAll(async () => {
  world = await startOrderWorld()
  ;({ acceptMarketing } = await import('../../customers/commands/accept-marketing.ts'))
  ;({ adoptGuestOrders } = await import('../../customers/commands/confirm-email.ts'))
})
afterAll(() => world.stop())

let count = 0
async function aCustomer(acceptsMarketing: boolean): Promise<number> {
  const [row] = await world.rows<{ id: number }>(sql`
    INSERT INTO customers (email, name, locale, accepts_marketing, version, email_verified_at)
    VALUES (${`news-${(count += 1)}@example.test`}, 'Somchai', 'en', ${acceptsMarketing}, 1, now())
    RETURNING id`)
  return row?.id ?? 0
}

async function order(customerId: number | null, body: Record<string, unknown>): Promise<number> {
  const cup = await world.stocked(1)
  const shopper = await world.shopperWith([[cup, 1]])
  if (customerId !== null) {
    await world.db.execute(
      sql`UPDATE carts SET customer_id = ${customerId} WHERE id = ${shopper.cart.id}`,
    )
    shopper.caller = { ...shopper.caller, customerId }
  }
  return Number((await placeIn(world, shopper, { body })).order.id)
}

const consentOf = async (customerId: number) => {
  const [row] = await world.rows(sql`
    SELECT accepts_marketing AS accepts, version::int AS version FROM customers
     WHERE id = ${customerId}`)
  return row
}
const onOrder = async (id: number) =>
  (await world.rows(sql`SELECT accepts_marketing AS accepts FROM orders WHERE id = ${id}`))[0]

test('a customer who ticks the box has said so in their account, once in the audit', async () => {
  const id = await aCustomer(false)
  const orderId = await order(id, { acceptsMarketing: true })
  await order(id, { acceptsMarketing: true })
  expect(await consentOf(id)).toEqual({ accepts: true, version: 2 })
  expect(await onOrder(orderId)).toEqual({ accepts: false })
  const audited = await world.rows(sql`SELECT changes FROM audit_log
    WHERE subject = 'customers' AND subject_id = ${String(id)}`)
  expect(audited).toEqual([
    { changes: { acceptsMarketing: { from: false, to: true }, version: { from: 1, to: 2 } } },
  ])
})

test('an empty box takes nothing back', async () => {
  const id = await aCustomer(true)
  await order(id, {})
  expect(await consentOf(id)).toEqual({ accepts: true, version: 1 })
})

test('two who switch it on at once switch it on once', async () => {
  const id = await aCustomer(false)
  await Promise.all([1, 2, 3].map(() => world.db.inTransaction((tx) => acceptMarketing(tx, id))))
  expect(await consentOf(id)).toEqual({ accepts: true, version: 2 })
})

test('a guest says it with the order, and it goes along with the account', async () => {
  const email = 'guest-news@example.test'
  const wanting = await order(null, { email, acceptsMarketing: true })
  const without = await order(null, { email: 'guest-quiet@example.test' })
  expect(await onOrder(wanting)).toEqual({ accepts: true })
  expect(await onOrder(without)).toEqual({ accepts: false })
  const adopt = (address: string, customerId: number) =>
    world.db.inTransaction((tx) => adoptGuestOrders(tx, customerId, address))
  expect(await adopt(email, await aCustomer(false))).toEqual({ wantsNews: true })
  expect(await adopt('guest-quiet@example.test', await aCustomer(false))).toEqual({
    wantsNews: false,
  })
})
