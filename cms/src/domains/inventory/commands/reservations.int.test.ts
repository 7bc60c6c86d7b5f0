import { sql } from '@payloadcms/db-postgres/drizzle'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { next } from '../../../testing/factories.ts'
import { startStockWorld, type StockWorld } from '../../../testing/stock-world.ts'
import type * as Listing from './list-changed-stock.ts'

let world: StockWorld
let stock: StockWorld['stock']
let listChangedStock: typeof Listing.listChangedStock

beforeAll(async () => {
  world = await startStockWorld()
  stock = world.stock
  ;({ listChangedStock } = await import('./list-changed-stock.ts'))
})
afterAll(() => world.stop())

const listed = async (variantId: number) => {
  const { rows } = await world.db.execute<{ available: number }>(sql`
    SELECT (e.stock->>'available')::int AS available FROM catalogue_entries e
      JOIN variants v ON v.product_id = e.product_id WHERE v.id = ${variantId} LIMIT 1`)
  return rows[0]?.available
}

describe('reserving', () => {
  test('promises pieces without taking them, and the shop lists fewer', async () => {
    const id = await world.variant(10)
    await world.reserved(next(), [id, 3])
    expect(await world.counted(id)).toEqual({ onHand: 10, reserved: 3, ledger: 10, promised: 3 })
    await listChangedStock(world.db)
    expect(await listed(id)).toBe(7)
  })

  test('refuses all lines when one is short, and says exactly which', async () => {
    const [many, few, none] = [
      await world.variant(10),
      await world.variant(2),
      await world.variant(),
    ]
    const refusal = world.reserved(next(), [many, 1], [few, 2], [none, 1], [few, 1])
    await expect(refusal).rejects.toMatchObject({
      code: 'out_of_stock',
      detail: {
        data: {
          shortages: [
            { variantId: String(few), title: `Thing ${few}`, wanted: 3, available: 2 },
            { variantId: String(none), title: `Thing ${none}`, wanted: 1, available: 0 },
          ],
        },
      },
    })
    expect((await world.counted(many)).reserved).toBe(0)
  })

  test('lines of the same variant count together', async () => {
    const id = await world.variant(5)
    const order = next()
    await world.reserved(order, [id, 2], [id, 3])
    expect(await world.statesOf(order)).toEqual(['held:2', 'held:3'])
    expect((await world.counted(id)).reserved).toBe(5)
  })

  test('a variant that does not exist has nothing to reserve', async () => {
    await expect(world.reserved(next(), [999_999, 1])).rejects.toMatchObject({
      code: 'out_of_stock',
    })
  })

  test.each([0, -1, 1.5])('%s pieces are no quantity', async (quantity) => {
    const id = await world.variant(5)
    await expect(world.reserved(next(), [id, quantity])).rejects.toMatchObject({
      code: 'invalid_request',
    })
  })

  test('goes below nothing only where a variant is sold beyond its stock', async () => {
    const id = await world.variant(1)
    await world.tx((one) => stock.setBackorder({ tx: one, variantId: id, backorder: true }))
    const order = next()
    await world.reserved(order, [id, 4])
    expect(await world.counted(id)).toMatchObject({ onHand: 1, reserved: 4 })
    await world.tx((one) => stock.commitReservations(one, order))
    await expect(world.pack(order, next(), 0, 2)).rejects.toMatchObject({
      code: 'out_of_stock',
      detail: { data: { shortages: [{ variantId: String(id), wanted: 2, available: 1 }] } },
    })
    await world.pack(order, next(), 0, 1)
    expect(await world.counted(id)).toMatchObject({ onHand: 0, reserved: 3, ledger: 0 })
  })
})

describe('giving back', () => {
  test('what was cancelled can be bought again, once', async () => {
    const id = await world.variant(4)
    const order = next()
    await world.reserved(order, [id, 4])
    await Promise.all([1, 2, 3].map(() => world.tx((one) => stock.releaseReservations(one, order))))
    expect(await world.counted(id)).toMatchObject({ onHand: 4, reserved: 0, promised: 0 })
    expect(await world.statesOf(order)).toEqual(['released:4'])
  })

  test('what was paid does not expire', async () => {
    const id = await world.variant(4)
    const order = next()
    await world.reserved(order, [id, 4])
    await world.tx((one) => stock.commitReservations(one, order))
    await world.tx((one) => stock.expireReservations(one, order))
    expect(await world.statesOf(order)).toEqual(['committed:4'])
  })

  test('of expiry and payment at once, each ends with the promise kept or taken anew', async () => {
    const id = await world.variant(20)
    const orders = Array.from({ length: 20 }, () => next())
    for (const order of orders) await world.reserved(order, [id, 1])
    await Promise.all(
      orders.flatMap((order) => [
        world.tx((one) => stock.expireReservations(one, order)),
        world.tx((one) => stock.commitReservations(one, order)),
      ]),
    )
    await Promise.all(
      orders.map((order) => world.tx((one) => stock.commitReservations(one, order))),
    )
    expect(await world.counted(id)).toMatchObject({ onHand: 20, reserved: 20, promised: 20 })
  })
})

describe('paying late', () => {
  test('reserves again what had expired', async () => {
    const id = await world.variant(4)
    const order = next()
    await world.reserved(order, [id, 3])
    await world.tx((one) => stock.expireReservations(one, order))
    await world.tx((one) => stock.commitReservations(one, order))
    await world.tx((one) => stock.commitReservations(one, order))
    expect(await world.statesOf(order)).toEqual(['committed:3', 'expired:3'])
    expect(await world.counted(id)).toMatchObject({ reserved: 3, promised: 3 })
  })

  test('is refused with what is short when somebody else was faster, and the transaction goes on', async () => {
    const id = await world.variant(4)
    const [late, quick] = [next(), next()]
    await world.reserved(late, [id, 3])
    await world.tx((one) => stock.expireReservations(one, late))
    await world.reserved(quick, [id, 2])
    await world.tx(async (one) => {
      await expect(stock.commitReservations(one, late)).rejects.toMatchObject({
        code: 'out_of_stock',
        detail: { data: { shortages: [{ variantId: String(id), wanted: 3, available: 2 }] } },
      })
      await stock.releaseReservations(one, late)
    })
    expect(await world.counted(id)).toMatchObject({ reserved: 2, promised: 2 })
  })

  test('does not bring back what was cancelled', async () => {
    const id = await world.variant(4)
    const order = next()
    await world.reserved(order, [id, 3])
    await world.tx((one) => stock.releaseReservations(one, order))
    await world.tx((one) => stock.commitReservations(one, order))
    expect(await world.statesOf(order)).toEqual(['released:3'])
  })
})

describe('what staff and waiting shoppers hear', () => {
  test('stock that runs low is told when it does, and not again', async () => {
    const id = await world.variant(8)
    const told = async () =>
      (await world.facts('stock.low')).filter((fact) =>
        (fact as { variantIds: number[] }).variantIds.includes(id),
      ).length
    await world.reserved(next(), [id, 2])
    expect(await told()).toBe(0)
    await world.reserved(next(), [id, 1])
    await world.reserved(next(), [id, 1])
    expect(await told()).toBe(1)
  })

  test('stock that was gone and is back is told', async () => {
    const id = await world.variant(1)
    const order = next()
    const told = async () =>
      (await world.facts('stock.returned')).filter((fact) =>
        (fact as { variantIds: number[] }).variantIds.includes(id),
      ).length
    const before = await told()
    await world.reserved(order, [id, 1])
    expect(await told()).toBe(before)
    await world.tx((one) => stock.releaseReservations(one, order))
    expect(await told()).toBe(before + 1)
  })
})
