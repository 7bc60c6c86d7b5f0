import { sql } from '@payloadcms/db-postgres/drizzle'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { next } from '../../../testing/factories.ts'
import { startStockWorld, type StockWorld } from '../../../testing/stock-world.ts'
import type * as Listing from './list-changed-stock.ts'

let world: StockWorld
let listChangedStock: typeof Listing.listChangedStock
beforeAll(async () => {
  world = await startStockWorld()
  ;({ listChangedStock } = await import('./list-changed-stock.ts'))
})
beforeEach(async () => void (await listChangedStock(world.db)))
afterAll(() => world.stop())

interface Listed extends Record<string, unknown> {
  available: number
  product: number
}

const listed = async (variantId: number): Promise<Listed> => {
  const { rows } = await world.db.execute<Listed>(sql`
    SELECT (e.stock->>'available')::int AS available, e.product_id AS product
      FROM catalogue_entries e JOIN variants v ON v.product_id = e.product_id
     WHERE v.id = ${variantId} LIMIT 1`)
  return rows[0] ?? { available: -1, product: 0 }
}

const waiting = async (): Promise<number> => {
  const { rows } = await world.db.execute<{ n: number }>(
    sql`SELECT count(*)::int AS n FROM stock_to_list`,
  )
  return rows[0]?.n ?? 0
}

const eventsOf = async (product: number): Promise<number> => {
  const { rows } = await world.db.execute<{ n: number }>(sql`
    SELECT count(*)::int AS n FROM store_events
     WHERE type = 'stock.changed' AND tags @> ${sql.param([`product:${product}`])}::text[]`)
  return rows[0]?.n ?? 0
}

test('many sales of a product are listed with one event', async () => {
  const id = await world.variant(50)
  const { product } = await listed(id)
  const before = await eventsOf(product)
  await Promise.all(Array.from({ length: 20 }, () => world.reserved(next(), [id, 1])))
  expect(await waiting()).toBe(20)
  expect(await listChangedStock(world.db)).toBe(1)
  expect(await listed(id)).toEqual({ available: 30, product })
  expect(await eventsOf(product)).toBe(before + 1)
  expect(await waiting()).toBe(0)
  expect(await listChangedStock(world.db)).toBe(0)
})

test('an order that fails leaves nothing to list', async () => {
  const [many, few] = [await world.variant(5), await world.variant(1)]
  await listChangedStock(world.db)
  const refused = world.reserved(next(), [many, 1], [few, 2])
  await expect(refused).rejects.toMatchObject({ code: 'out_of_stock' })
  expect(await waiting()).toBe(0)
})

test('whoever dies while listing leaves it to the next', async () => {
  const id = await world.variant(9)
  await world.reserved(next(), [id, 4])
  const dying = { ...world.db }
  dying.inTransaction = (work) =>
    world.db.inTransaction(async (tx) => {
      await work(tx)
      throw new Error('killed before the commit')
    })
  await expect(listChangedStock(dying)).rejects.toThrow('killed')
  expect(await listed(id)).toMatchObject({ available: 9 })
  expect(await listChangedStock(world.db)).toBe(1)
  expect(await listed(id)).toMatchObject({ available: 5 })
})

test('several that list while others buy end with what is there', async () => {
  const ids = await Promise.all([40, 40, 40].map((pieces) => world.variant(pieces)))
  const selling = new AbortController()
  const lister = async (): Promise<void> => {
    while (!selling.signal.aborted) await listChangedStock(world.db)
  }
  const listers = [lister(), lister(), lister()]
  await Promise.all(
    Array.from({ length: 60 }, (_, n) => world.reserved(next(), [ids[n % 3] ?? 0, 1])),
  )
  selling.abort()
  await Promise.all(listers)
  await listChangedStock(world.db)
  for (const id of ids) expect(await listed(id)).toMatchObject({ available: 20 })
})

test('what leaves the shelf with its promise is listed as it was', async () => {
  const id = await world.variant(6)
  const order = next()
  await world.reserved(order, [id, 2])
  await world.tx((tx) => world.stock.commitReservations(tx, order))
  await listChangedStock(world.db)
  await world.pack(order, next(), 0, 2)
  expect(await waiting()).toBe(0)
  expect(await listed(id)).toMatchObject({ available: 4 })
})
