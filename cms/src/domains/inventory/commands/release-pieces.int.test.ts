import { sql } from '@payloadcms/db-postgres/drizzle'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { next } from '../../../testing/factories.ts'
import { startStockWorld, type StockWorld } from '../../../testing/stock-world.ts'

let world: StockWorld
let stock: StockWorld['stock']

beforeAll(async () => {
  world = await startStockWorld()
  stock = world.stock
})
afterAll(() => world.stop())

/** An order whose pieces are committed, one line for each variant. */
async function committed(...wanted: [variantId: number, quantity: number][]): Promise<number> {
  const order = next()
  await world.reserved(order, ...wanted)
  await world.tx((one) => stock.commitReservations(one, order))
  return order
}
const release = (orderId: number, ...pieces: [line: number, quantity: number][]) =>
  world.tx((one) =>
    stock.releasePieces(one, {
      orderId,
      lines: pieces.map(([line, quantity]) => ({ orderLineId: orderId * 10 + line, quantity })),
    }),
  )
const codeOf = (error: { code?: string }) => error.code

test('a part of a line is for sale again, and the rest stays promised', async () => {
  const id = await world.variant(5)
  const order = await committed([id, 5])
  await release(order, [0, 2])
  expect(await world.statesOf(order)).toEqual(['committed:3', 'released:2'])
  expect(await world.counted(id)).toEqual({ onHand: 5, reserved: 3, ledger: 5, promised: 3 })
  expect(await world.facts('stock.returned')).toContainEqual({ variantIds: [id] })
  await world.pack(order, next(), 0, 3)
  expect(await world.counted(id)).toEqual({ onHand: 2, reserved: 0, ledger: 2, promised: 0 })
})

test('several lines go together or not at all', async () => {
  const [one, other] = [await world.variant(5), await world.variant(5)]
  const order = await committed([one, 2], [other, 2])
  await expect(release(order, [0, 1], [1, 3]).catch(codeOf)).resolves.toBe('order_state')
  expect(await world.statesOf(order)).toEqual(['committed:2', 'committed:2'])
  await release(order, [0, 1], [1, 2])
  expect(await world.statesOf(order)).toEqual(['committed:1', 'released:1', 'released:2'])
})

test('neither packed pieces nor those of an unpaid order can be given back', async () => {
  const id = await world.variant(5)
  const order = await committed([id, 2])
  await world.pack(order, next(), 0, 1)
  await expect(release(order, [0, 2]).catch(codeOf)).resolves.toBe('order_state')
  const unpaid = next()
  await world.reserved(unpaid, [id, 1])
  await expect(release(unpaid, [0, 1]).catch(codeOf)).resolves.toBe('order_state')
})

test('two who give back the same piece: one does', async () => {
  const id = await world.variant(5)
  const order = await committed([id, 1])
  const both = await Promise.allSettled([release(order, [0, 1]), release(order, [0, 1])])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await world.counted(id)).toMatchObject({ onHand: 5, reserved: 0, promised: 0 })
})

test('two orders that pack and give back the same goods do not wait for each other', async () => {
  const [one, other] = [await world.variant(40), await world.variant(40)]
  const orders = await Promise.all(
    Array.from({ length: 8 }, (_, turn) =>
      turn % 2 === 0 ? committed([one, 3], [other, 3]) : committed([other, 3], [one, 3]),
    ),
  )
  await Promise.all(
    orders.flatMap((order) => [release(order, [0, 1], [1, 1]), world.pack(order, next(), 0, 2)]),
  )
  expect(await stock.auditStock(world.db)).toEqual([])
  expect(await world.counted(one)).toMatchObject({ reserved: 8 })
})

test('what a place owes is given back before what it has', async () => {
  const id = await world.variant(3)
  await world.db.execute(sql`UPDATE stock_levels SET backorder = true WHERE variant_id = ${id}`)
  const order = await committed([id, 5])
  await release(order, [0, 2])
  expect(await world.counted(id)).toEqual({ onHand: 3, reserved: 3, ledger: 3, promised: 3 })
  await world.pack(order, next(), 0, 3)
  expect(await world.counted(id)).toMatchObject({ onHand: 0, reserved: 0, ledger: 0 })
})
