import { sql } from '@payloadcms/db-postgres/drizzle'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DomainError } from '../../platform/errors.ts'
import { next } from '../../testing/factories.ts'
import { startStockWorld, type StockWorld } from '../../testing/stock-world.ts'
import type * as Listing from './commands/list-changed-stock.ts'
import type * as Stock from './index.ts'

let world: StockWorld
let stock: typeof Stock
let listChangedStock: typeof Listing.listChangedStock
beforeAll(async () => {
  world = await startStockWorld()
  stock = await import('./index.ts')
  ;({ listChangedStock } = await import('./commands/list-changed-stock.ts'))
})
afterAll(() => world.stop())

/** One buyer of one piece of each; how it ended, as the buyer sees it. */
async function buy(orderId: number, variantIds: number[]): Promise<string> {
  try {
    await world.db.inTransaction((tx) =>
      stock.reserve(tx, {
        orderId,
        expiresAt: new Date(Date.now() + 60_000),
        lines: variantIds.map((variantId, index) => ({
          orderLineId: orderId * 10 + index,
          variantId,
          quantity: 1,
          title: 'Thing',
        })),
      }),
    )
    return 'held'
  } catch (error) {
    return error instanceof DomainError ? error.code : String(error)
  }
}

const tally = (ends: string[]) =>
  Object.fromEntries([...Map.groupBy(ends, (end) => end)].map(([end, all]) => [end, all.length]))

test('of 500 buyers of the last 20 pieces, in opposite orders of lines, exactly 20 get them', async () => {
  const [one, other] = [await world.variant(20), await world.variant(20)]
  const orders = Array.from({ length: 500 }, () => next())
  const ends = await Promise.all(
    orders.map((order, index) => buy(order, index % 2 === 0 ? [one, other] : [other, one])),
  )
  expect(tally(ends)).toEqual({ held: 20, out_of_stock: 480 })
  const counts = { onHand: 20, reserved: 20, ledger: 20, promised: 20 }
  expect([await world.counted(one), await world.counted(other)]).toEqual([counts, counts])
  await Promise.all(
    orders
      .filter((_order, index) => ends[index] === 'held')
      .map((orderId) =>
        world.db.inTransaction(async (tx) => {
          await stock.commitReservations(tx, orderId)
          const lines = [0, 1].map((index) => ({ orderLineId: orderId * 10 + index, quantity: 1 }))
          const parcel = { orderId, fulfillmentId: orderId, lines, actor: 'user:1' }
          await stock.consumeReservations(tx, parcel)
        }),
      ),
  )
  const sold = { onHand: 0, reserved: 0, ledger: 0, promised: 0 }
  expect([await world.counted(one), await world.counted(other)]).toEqual([sold, sold])
  expect(await stock.auditStock(world.db)).toEqual([])
  expect(await deadlocks()).toBe(0)
})

test('no sale is lost to staff who count and editors who save at the same time', async () => {
  const id = await world.variant(60)
  const { rows } = await world.db.execute<{ product: number }>(
    sql`SELECT product_id AS product FROM variants WHERE id = ${id}`,
  )
  const productId = rows[0]?.product ?? 0
  const sales = Array.from({ length: 60 }, () => buy(next(), [id]))
  const counts = Array.from({ length: 20 }, () => world.takeAway(id, -1))
  const saved: Promise<unknown>[] = []
  for (let turn = 1; turn <= 8; turn += 1) {
    saved.push(
      world.payload.update({
        collection: 'variants',
        id,
        data: { prices: { THB: { amount: 100_000 + turn } } },
        overrideAccess: true,
      }),
      world.payload.update({
        collection: 'products',
        id: productId,
        data: { title: `Saved ${turn}`, _status: 'published' },
        overrideAccess: true,
      }),
    )
  }
  expect(tally(await Promise.all(sales))).toEqual({ held: 60 })
  await Promise.all(counts)
  // Two editors at once may be told to try again; a sale never is.
  await Promise.allSettled(saved)
  expect(await world.counted(id)).toEqual({
    onHand: 80,
    reserved: 60,
    ledger: 80,
    promised: 60,
  })
  await listChangedStock(world.db)
  const listed = await world.db.execute<{ available: number }>(sql`
    SELECT (stock->>'available')::int AS available FROM catalogue_entries
     WHERE product_id = ${productId}`)
  expect(listed.rows.map(({ available }) => available)).toEqual([20, 20])
})

test('whoever buys while the variant is being deleted keeps it, or is refused', async () => {
  for (let turn = 0; turn < 6; turn += 1) {
    const id = await world.variant(5)
    const [end, deleted] = await Promise.all([
      buy(next(), [id]),
      world.payload.delete({ collection: 'variants', id, overrideAccess: true }).then(
        () => true,
        () => false,
      ),
    ])
    expect([end, deleted]).toEqual(deleted ? ['out_of_stock', true] : ['held', false])
  }
  expect(await stock.auditStock(world.db)).toEqual([])
})

test('whatever happens at the same time, the sums hold', async () => {
  const ids = await Promise.all([12, 8, 5].map((pieces) => world.variant(pieces)))
  const random = dice(20_261_121)
  const orders = Array.from({ length: 40 }, () => next())
  for (const order of orders) await buy(order, [ids[random(3)]!, ids[random(3)]!])
  const works = Array.from({ length: 400 }, () => {
    const orderId = orders[random(orders.length)]!
    const [kind, variantId, n] = [random(7), ids[random(3)]!, next()]
    return world.db
      .inTransaction(async (tx) => {
        if (kind === 0) await stock.commitReservations(tx, orderId)
        if (kind === 1) await stock.releaseReservations(tx, orderId)
        if (kind === 2) await stock.expireReservations(tx, orderId)
        const parcel = { orderId, fulfillmentId: n % 50, actor: 'user:1' }
        const lines = [{ orderLineId: orderId * 10 + random(2), quantity: 1 }]
        if (kind === 3) await stock.consumeReservations(tx, { ...parcel, lines })
        if (kind === 4) await stock.unpackReservations(tx, parcel)
        const back = [{ variantId, quantity: 1 }]
        const key = `back:${n}`
        if (kind === 5) {
          await stock.restock(tx, { lines: back, reason: 'returned', actor: 'user:1', key })
        }
        if (kind === 6) {
          const line = { orderLineId: n * 10, variantId, quantity: 1, title: 'Thing' }
          await stock.reserve(tx, { orderId: n, expiresAt: new Date(), lines: [line] })
        }
        return 'done'
      })
      .catch((error: unknown) => {
        if (error instanceof DomainError) return error.code
        throw error
      })
  })
  const ends = tally(await Promise.all(works))
  expect(Object.keys(ends).toSorted()).toEqual(['done', 'order_state', 'out_of_stock'])
  expect(await stock.auditStock(world.db)).toEqual([])
})

/** How often Postgres had to break a deadlock in this database; a retry would hide it. */
async function deadlocks(): Promise<number> {
  // Each connection of the pool says at once what it would say later.
  const flush = sql`SELECT pg_stat_force_next_flush(), pg_sleep(0.1)`
  await Promise.all(Array.from({ length: 20 }, () => world.db.execute(flush)))
  const { rows } = await world.db.execute<{ count: number }>(sql`
    SELECT deadlocks::int AS count FROM pg_stat_database WHERE datname = current_database()`)
  return rows[0]?.count ?? 0
}

/** The same throws at every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}
