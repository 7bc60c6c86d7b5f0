import { sql } from '@payloadcms/db-postgres/drizzle'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { next } from '../../testing/factories.ts'
import { startStockWorld, type StockWorld } from '../../testing/stock-world.ts'
import type * as Stock from './index.ts'

let world: StockWorld
let stock: typeof Stock
beforeAll(async () => {
  world = await startStockWorld()
  stock = await import('./index.ts')
  await world.payload.create({
    collection: 'stockLocations',
    data: { name: 'Chiang Mai', key: 'chiang-mai' },
    overrideAccess: true,
  })
})
afterAll(() => world.stop())

const put = (variantId: number, location: string, setTo: number) =>
  world.db.inTransaction((tx) =>
    stock.adjustStock({
      tx,
      variantId,
      location,
      setTo,
      reason: 'counted',
      actor: 'test',
      idempotencyKey: `place-${next()}`,
    }),
  )
const reserved = (orderId: number, variantId: number, quantity: number) =>
  world.db.inTransaction((tx) =>
    stock.reserve(tx, {
      orderId,
      expiresAt: new Date(Date.now() + 60_000),
      lines: [{ orderLineId: orderId, variantId, quantity, title: 'Thing' }],
    }),
  )
const takenFrom = async (orderId: number) => {
  const { rows } = await world.db.execute<{ taken: string }>(sql`
    SELECT s.location || ':' || r.quantity AS taken FROM reservations r
      JOIN stock_levels s ON s.id = r.stock_level_id WHERE r.order_id = ${orderId} ORDER BY 1`)
  return rows.map(({ taken }) => taken)
}
async function inBoth(main: number, north: number): Promise<number> {
  const id = await world.variant(main)
  await put(id, 'chiang-mai', north)
  return id
}

describe('several places', () => {
  test('a line comes whole from the first that has it', async () => {
    const id = await inBoth(2, 5)
    const [few, many] = [next(), next()]
    await reserved(few, id, 2)
    await reserved(many, id, 4)
    expect([await takenFrom(few), await takenFrom(many)]).toEqual([['main:2'], ['chiang-mai:4']])
  })

  test('and from several when none has all of it', async () => {
    const id = await inBoth(2, 5)
    const order = next()
    await reserved(order, id, 6)
    expect(await takenFrom(order)).toEqual(['chiang-mai:4', 'main:2'])
    await world.db.inTransaction(async (tx) => {
      await stock.commitReservations(tx, order)
      const lines = [{ orderLineId: order, quantity: 6 }]
      const parcel = { orderId: order, fulfillmentId: order, lines, actor: 'user:1' }
      await stock.consumeReservations(tx, parcel)
      await stock.consumeReservations(tx, parcel)
    })
    expect(await world.counted(id)).toEqual({ onHand: 1, reserved: 0, ledger: 1, promised: 0 })
    await world.db.inTransaction((tx) =>
      stock.unpackReservations(tx, { orderId: order, fulfillmentId: order, actor: 'user:1' }),
    )
    expect(await takenFrom(order)).toEqual(['chiang-mai:4', 'main:2'])
    expect(await world.counted(id)).toEqual({ onHand: 7, reserved: 6, ledger: 7, promised: 6 })
  })

  test('what is short counts all places', async () => {
    const id = await inBoth(2, 1)
    await expect(reserved(next(), id, 4)).rejects.toMatchObject({
      detail: { data: { shortages: [{ wanted: 4, available: 3 }] } },
    })
  })

  test('many buyers at once never get more than lie in all of them', async () => {
    const id = await inBoth(7, 6)
    const all = await Promise.allSettled(Array.from({ length: 40 }, () => reserved(next(), id, 2)))
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(6)
    expect(await world.counted(id)).toMatchObject({ onHand: 13, reserved: 12, promised: 12 })
    expect(await stock.auditStock(world.db)).toEqual([])
  })

  test('a place that is unknown takes nothing', async () => {
    const id = await world.variant()
    await expect(put(id, 'nowhere', 1)).rejects.toMatchObject({ code: 'location_not_found' })
  })

  test('a place where something lies cannot be deleted, nor the main one', async () => {
    await inBoth(0, 1)
    const { docs } = await world.payload.find({
      collection: 'stockLocations',
      overrideAccess: true,
    })
    expect(docs.map(({ key }) => key).toSorted()).toEqual(['chiang-mai', 'main'])
    for (const { id } of docs) {
      await expect(
        world.payload.delete({ collection: 'stockLocations', id, overrideAccess: true }),
      ).rejects.toThrow('There is stock in this place')
    }
  })
})

describe('the audit of the night', () => {
  test('finds a level that was changed past the commands, writes it down and tells staff', async () => {
    const id = await world.variant(3)
    const audit = async () => {
      for (const { work } of stock.inventorySweeps(world.db)) await work()
      const { rows } = await world.db.execute<{ differences: unknown[] }>(
        sql`SELECT differences FROM stock_audits ORDER BY id`,
      )
      return rows.map(({ differences }) => differences)
    }
    expect(await audit()).toEqual([[]])
    await world.db.execute(sql`
      UPDATE stock_levels SET on_hand = 4, reserved = 1 WHERE variant_id = ${id}`)
    expect(await audit()).toHaveLength(1)
    await world.db.execute(sql`UPDATE stock_audits SET at = at - interval '1 day'`)
    await Promise.all([audit(), audit()])
    expect((await audit())[1]).toMatchObject([
      { variantId: id, onHand: 4, ledger: 3, reserved: 1, promised: 0 },
    ])
    expect(await audit()).toHaveLength(2)
    expect(await world.facts('stock.audit_failed')).toHaveLength(1)
  })
})
