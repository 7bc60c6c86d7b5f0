import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Order, PlacedOrder } from '@vitrine/shared-types/store-api/v1/orders'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { codeOf, placeIn, startOrderWorld, type OrderWorld } from '../../testing/order-world.ts'
import type * as Orders from './index.ts'
import type { OrderPage } from './queries/list-orders.ts'

let world: OrderWorld
let orders: typeof Orders
beforeAll(async () => {
  world = await startOrderWorld()
  orders = await import('./index.ts')
})
afterAll(() => world.stop())

async function anOrder(): Promise<PlacedOrder> {
  const cup = await world.stocked(5)
  return await placeIn(world, await world.shopperWith([[cup, 1]]))
}

/** A customer as a row: how they sign in is not the point here. */
async function aCustomer(): Promise<number> {
  const [row] = await world.rows<{ id: number }>(sql`
    INSERT INTO customers (email, name) VALUES ('c' || gen_random_uuid() || '@example.test', 'C')
    RETURNING id`)
  return row?.id ?? 0
}

const adopt = (order: Order, customerId: number) =>
  world.db.execute(
    sql`UPDATE orders SET customer_id = ${customerId} WHERE id = ${Number(order.id)}`,
  )

const read = { query: { after: undefined, wait: 0 }, body: undefined }

test('whoever holds the secret sees the order; another secret, id or number sees nothing', async () => {
  const [mine, other] = [await anOrder(), await anOrder()]
  const held = world.holding(mine)
  await expect(world.routes.getOrder({ ...held, ...read })).resolves.toMatchObject({
    number: mine.order.number,
  })
  const with_ = (change: object) => ({ ...held, ...read, ...change })
  const wrong = [
    with_({ params: { number: other.order.number } }),
    with_({ params: { number: 'V-260101-XXXXX' } }),
    with_({ caller: { ...held.caller, order: null } }),
    with_({ caller: { ...held.caller, order: { id: mine.order.id, secret: other.orderSecret } } }),
    with_({ caller: { ...held.caller, order: { id: other.order.id, secret: mine.orderSecret } } }),
  ]
  for (const input of wrong) {
    await expect(world.routes.getOrder(input).catch(codeOf)).resolves.toBe('order_not_found')
    const cancelled = world.routes.cancelOrder({
      ...input,
      query: undefined,
      body: { reason: null },
    })
    await expect(cancelled.catch(codeOf)).resolves.toBe('order_not_found')
  }
})

test('a customer sees their own orders and nobody else’s', async () => {
  const [mine, other] = [await anOrder(), await anOrder()]
  const [me, they] = [await aCustomer(), await aCustomer()]
  await adopt(mine.order, me)
  await adopt(other.order, they)
  const caller = { ...world.base, caller: { ...world.holding(mine).caller, order: null } }
  const as = (customerId: number, number: string) =>
    world.routes.getOrder({
      ...caller,
      ...read,
      params: { number },
      caller: { ...caller.caller, customerId },
    })
  await expect(as(me, mine.order.number)).resolves.toMatchObject({ id: mine.order.id })
  await expect(as(me, other.order.number).catch(codeOf)).resolves.toBe('order_not_found')
})

test('the list pages from the newest on, each order once', async () => {
  const me = await aCustomer()
  const numbers: string[] = []
  for (let n = 0; n < 5; n += 1) {
    const { order } = await anOrder()
    await adopt(order, me)
    numbers.unshift(order.number)
  }
  await anOrder()
  const caller = { ...world.holding(await anOrder()).caller, customerId: me, order: null }
  const seen: string[] = []
  let cursor: string | undefined
  do {
    const page = (await world.routes.listOrders({
      ...world.base,
      caller,
      query: { limit: 2, cursor },
      body: undefined,
    })) as OrderPage
    seen.push(...page.items.map(({ number }) => number))
    cursor = page.nextCursor ?? undefined
  } while (cursor !== undefined)
  expect(seen).toEqual(numbers)
  const odd = world.routes.listOrders({
    ...world.base,
    caller,
    query: { limit: 2, cursor: 'no-cursor' },
    body: undefined,
  })
  await expect(odd.catch(codeOf)).resolves.toBe('invalid_request')
})

test('a guest’s order is found by number and mail; a wrong one of either is answered alike', async () => {
  const placed = await anOrder()
  const { number, email } = placed.order
  const find = (body: { number: string; email: string }, address = '192.0.2.7') =>
    world.routes.findOrder({
      ...world.base,
      caller: { ...world.holding(placed).caller, order: null, address },
      body,
    })
  await expect(find({ number, email })).resolves.toMatchObject({
    orderSecret: placed.orderSecret,
    order: { number },
  })
  const [wrongMail, wrongNumber] = await Promise.all(
    [
      { number, email: 'other@example.test' },
      { number: 'V-260101-00000', email },
    ].map((body) => find(body).catch((error: unknown) => error)),
  )
  expect(wrongMail).toMatchObject({ code: 'order_not_found' })
  expect({ ...(wrongMail as object) }).toEqual({ ...(wrongNumber as object) })
  const tries = await Promise.all(
    Array.from({ length: 40 }, (_, n) =>
      find({ number, email: `guess-${n}@example.test` }, '192.0.2.8').catch(codeOf),
    ),
  )
  expect(new Set(tries)).toEqual(new Set(['order_not_found', 'rate_limited']))
})

test('an answer waits for the next version, and not longer than asked', async () => {
  const placed = await anOrder()
  const held = { ...world.holding(placed), body: undefined }
  const { version } = await orders.getOrder(world.deps, Number(placed.order.id))
  const waiting = Array.from({ length: 20 }, () =>
    world.routes.getOrder({ ...held, query: { after: version, wait: 20 } }),
  )
  await orders.markPaid(world.deps, { orderId: Number(placed.order.id), actor: 'user:1' })
  const answers = (await Promise.all(waiting)) as Order[]
  for (const answer of answers) expect(answer.version).toBeGreaterThan(version)
  const [last] = answers
  const late = (await world.routes.getOrder({
    ...held,
    query: { after: last?.version, wait: 1 },
  })) as Order
  expect(late.version).toBe(last?.version)
})

test('who hangs up does not wait', async () => {
  const placed = await anOrder()
  const { version } = await orders.getOrder(world.deps, Number(placed.order.id))
  const hangUp = new AbortController()
  const answer = world.routes.getOrder({
    ...world.holding(placed),
    body: undefined,
    signal: hangUp.signal,
    query: { after: version, wait: 25 },
  })
  hangUp.abort()
  await expect(answer).resolves.toMatchObject({ version })
})

test('checkout says how it can be delivered and paid, and what it comes to', async () => {
  const cup = await world.stocked(5)
  const { caller, cart } = await world.shopperWith([[cup, 2]])
  const destination = { country: 'TH', province: null, postcode: '50200' }
  const input = { ...world.base, caller }
  const options = await world.routes.getCheckoutOptions({ ...input, body: { destination } })
  expect(options).toMatchObject({
    currency: 'THB',
    payment: ['promptpay', 'bank_transfer', 'cash_on_delivery', 'test'],
    countries: ['TH'],
  })
  const abroad = await world.routes.getCheckoutOptions({
    ...input,
    body: { destination: { ...destination, country: 'FR' } },
  })
  expect(abroad).toMatchObject({ shipping: [] })
  const quote = await world.routes.getCheckoutQuote({
    ...input,
    body: { destination, shippingMethodId: world.shippingMethodId, email: null },
  })
  expect(quote).toMatchObject({ totalMinor: cart.quote.totalMinor + 5_000 })
})
