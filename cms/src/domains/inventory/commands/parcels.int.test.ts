import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { next } from '../../../testing/factories.ts'
import { startStockWorld, type StockWorld } from '../../../testing/stock-world.ts'

let world: StockWorld
let stock: StockWorld['stock']

beforeAll(async () => {
  world = await startStockWorld()
  stock = world.stock
})
afterAll(() => world.stop())

describe('packing', () => {
  test('takes part of a reservation and leaves the rest', async () => {
    const id = await world.variant(10)
    const order = next()
    await world.reserved(order, [id, 5])
    await world.tx((one) => stock.commitReservations(one, order))
    const parcel = next()
    await world.pack(order, parcel, 0, 2)
    await world.pack(order, parcel, 0, 2)
    expect(await world.statesOf(order)).toEqual(['committed:3', 'consumed:2'])
    expect(await world.counted(id)).toEqual({ onHand: 8, reserved: 3, ledger: 8, promised: 3 })
    await world.pack(order, next(), 0, 3)
    expect(await world.counted(id)).toEqual({ onHand: 5, reserved: 0, ledger: 5, promised: 0 })
  })

  test('refuses more than is to be sent, and what is not paid', async () => {
    const id = await world.variant(10)
    const order = next()
    await world.reserved(order, [id, 5])
    await expect(world.pack(order, next(), 0, 1)).rejects.toMatchObject({ code: 'order_state' })
    await world.tx((one) => stock.commitReservations(one, order))
    await expect(world.pack(order, next(), 0, 6)).rejects.toMatchObject({ code: 'order_state' })
  })

  test('two who pack the same pieces: one does', async () => {
    const id = await world.variant(10)
    const order = next()
    await world.reserved(order, [id, 1])
    await world.tx((one) => stock.commitReservations(one, order))
    const both = await Promise.allSettled([
      world.pack(order, next(), 0, 1),
      world.pack(order, next(), 0, 1),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await world.counted(id)).toMatchObject({ onHand: 9, reserved: 0, ledger: 9 })
  })

  test('a parcel that is not sent goes back to the shelf and stays promised, once', async () => {
    const id = await world.variant(10)
    const order = next()
    await world.reserved(order, [id, 5])
    await world.tx((one) => stock.commitReservations(one, order))
    const [first, second] = [next(), next()]
    await world.pack(order, first, 0, 2)
    await world.pack(order, second, 0, 1)
    const unpack = () =>
      world.tx((one) =>
        stock.unpackReservations(one, { orderId: order, fulfillmentId: first, actor: 'user:1' }),
      )
    await Promise.all([unpack(), unpack()])
    expect(await world.counted(id)).toEqual({ onHand: 9, reserved: 4, ledger: 9, promised: 4 })
    await world.pack(order, next(), 0, 4)
    expect(await world.counted(id)).toEqual({ onHand: 5, reserved: 0, ledger: 5, promised: 0 })
  })
})

describe('coming back', () => {
  test('pieces are on the shelf again, once for a key', async () => {
    const id = await world.variant(1)
    const again = () =>
      world.tx((one) =>
        stock.restock(one, {
          lines: [
            { variantId: id, quantity: 2 },
            { variantId: id, quantity: 1 },
          ],
          reason: 'returned',
          actor: 'user:1',
          key: `return:${id}`,
        }),
      )
    await Promise.all([again(), again(), again()])
    expect(await world.counted(id)).toEqual({ onHand: 4, reserved: 0, ledger: 4, promised: 0 })
  })

  test('a variant that is gone is passed over', async () => {
    const id = await world.variant(1)
    await world.tx((one) =>
      stock.restock(one, {
        lines: [
          { variantId: 999_999, quantity: 1 },
          { variantId: id, quantity: 1 },
        ],
        reason: 'returned',
        actor: 'user:1',
        key: 'return:gone',
      }),
    )
    expect(await world.counted(id)).toMatchObject({ onHand: 2, ledger: 2 })
  })
})
