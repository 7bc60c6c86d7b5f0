import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../../../platform/commerce-database.ts'
import { aProduct, aVariant, next } from '../../../testing/factories.ts'
import { startTestPayload, type TestPayload } from '../../../testing/test-payload.ts'
import type { AdjustStock, StockChange } from './adjust-stock.ts'

let world: TestPayload
let payload: Payload
let db: OpenDatabase
let adjust: (variantId: number, given: Given) => Promise<StockChange>
let stockOf: (variantId: number) => Promise<{ onHand: number; sum: number; lines: number }>

type Given = Partial<Pick<AdjustStock, 'reason' | 'idempotencyKey'>> &
  ({ delta: number } | { setTo: number })

beforeAll(async () => {
  world = await startTestPayload()
  payload = world.payload
  const { drizzleOf } = await import('../../../platform/transaction.ts')
  const { openDatabase } = await import('../../../platform/commerce-database.ts')
  db = openDatabase({ url: world.databaseUrl })
  const { adjustStock } = await import('./adjust-stock.ts')
  adjust = (variantId, given) =>
    db.inTransaction((tx) =>
      adjustStock({
        tx,
        variantId,
        reason: 'received',
        actor: 'test',
        idempotencyKey: `key-${next()}`,
        ...given,
      }),
    )
  stockOf = async (variantId) => {
    const { rows } = await drizzleOf(payload).execute<{
      on_hand: number
      sum: number
      lines: number
    }>(sql`
      SELECT l.on_hand, coalesce(sum(m.delta), 0)::int AS sum, count(m.id)::int AS lines
        FROM stock_levels l LEFT JOIN inventory_movements m ON m.stock_level_id = l.id
       WHERE l.variant_id = ${variantId} GROUP BY l.id`)
    const [row] = rows
    if (!row) throw new Error('no level')
    return { onHand: row.on_hand, sum: row.sum, lines: row.lines }
  }
})

afterAll(async () => {
  await db.close()
  await world.stop()
})

async function aStockedVariant(onHand = 0): Promise<number> {
  const product = await aProduct(payload)
  const { id } = await aVariant(payload, product.id)
  if (onHand > 0) await adjust(id, { setTo: onHand })
  return id
}

test('counting as many as before is written down and told to nobody', async () => {
  const { drizzleOf } = await import('../../../platform/transaction.ts')
  const told = async () =>
    (await drizzleOf(payload).execute(sql`SELECT 1 FROM store_events`)).rows.length
  const id = await aStockedVariant()
  const before = await told()
  await adjust(id, { setTo: 5 })
  expect(await told()).toBe(before + 1)
  await adjust(id, { setTo: 5 })
  expect(await told()).toBe(before + 1)
  expect((await stockOf(id)).lines).toBe(2)
})

test('a new variant has a level of zero and no history', async () => {
  expect(await stockOf(await aStockedVariant())).toEqual({ onHand: 0, sum: 0, lines: 0 })
})

test('fifty adjustments at once all count, and the ledger adds up to the level', async () => {
  const id = await aStockedVariant()
  await Promise.all(Array.from({ length: 50 }, () => adjust(id, { delta: 2 })))
  expect(await stockOf(id)).toEqual({ onHand: 100, sum: 100, lines: 50 })
})

test('of fifty that take one away from twenty, exactly twenty succeed', async () => {
  const id = await aStockedVariant(20)
  const results = await Promise.allSettled(
    Array.from({ length: 50 }, () => adjust(id, { delta: -1, reason: 'damaged' })),
  )
  const refused = results.filter((one) => one.status === 'rejected')
  expect(refused).toHaveLength(30)
  expect(refused.every((one) => one.reason.code === 'stock_below_zero')).toBe(true)
  expect(await stockOf(id)).toEqual({ onHand: 0, sum: 0, lines: 21 })
})

test('fifty posts with one key change the stock once and all hear the same', async () => {
  const id = await aStockedVariant()
  const results = await Promise.all(
    Array.from({ length: 50 }, () => adjust(id, { delta: 7, idempotencyKey: 'one-delivery' })),
  )
  expect(results.filter((one) => !one.wasDoneBefore)).toHaveLength(1)
  expect(new Set(results.map((one) => one.onHand))).toEqual(new Set([7]))
  expect(await stockOf(id)).toEqual({ onHand: 7, sum: 7, lines: 1 })
})

test('a key that was used for another adjustment is refused', async () => {
  const [one, other] = [await aStockedVariant(), await aStockedVariant()]
  await adjust(one, { delta: 1, idempotencyKey: 'used' })
  const reused = { code: 'idempotency_key_reused' }
  await expect(adjust(one, { delta: 2, idempotencyKey: 'used' })).rejects.toMatchObject(reused)
  await expect(adjust(other, { delta: 1, idempotencyKey: 'used' })).rejects.toMatchObject(reused)
  expect((await stockOf(other)).onHand).toBe(0)
})

test('a variant that does not exist is refused', async () => {
  await expect(adjust(999_999, { delta: 1 })).rejects.toMatchObject({ code: 'variant_not_found' })
})

test('what customers reserved cannot be taken away, nor the variant deleted', async () => {
  const id = await aStockedVariant(5)
  const { drizzleOf } = await import('../../../platform/transaction.ts')
  await drizzleOf(payload).execute(
    sql`UPDATE stock_levels SET reserved = 4 WHERE variant_id = ${id}`,
  )
  await expect(adjust(id, { delta: -2 })).rejects.toMatchObject({ code: 'stock_below_reserved' })
  await expect(
    payload.delete({ collection: 'variants', id, overrideAccess: true }),
  ).rejects.toThrow('Customers have reserved 4')
})

test('the database itself refuses to rewrite the ledger or to go below zero', async () => {
  const id = await aStockedVariant(3)
  const { drizzleOf } = await import('../../../platform/transaction.ts')
  const db = drizzleOf(payload)
  const refuses = async (statement: ReturnType<typeof sql>, reason: string) => {
    const error: unknown = await db.execute(statement).then(
      () => null,
      (thrown: { cause?: unknown }) => thrown.cause,
    )
    expect(String(error)).toContain(reason)
  }
  await refuses(sql`UPDATE inventory_movements SET delta = 9`, 'append-only')
  await refuses(sql`DELETE FROM inventory_movements`, 'append-only')
  await refuses(
    sql`UPDATE stock_levels SET on_hand = -1 WHERE variant_id = ${id}`,
    'stock_levels_on_hand_check',
  )
  await refuses(
    sql`UPDATE stock_levels SET reserved = 4 WHERE variant_id = ${id}`,
    'stock_levels_promise_check',
  )
})

test('the ledger outlives its variant', async () => {
  const id = await aStockedVariant(3)
  await payload.delete({ collection: 'variants', id, overrideAccess: true })
  const { drizzleOf } = await import('../../../platform/transaction.ts')
  const { listMovements } = await import('../queries.ts')
  expect(await listMovements(drizzleOf(payload), id, 10)).toMatchObject([{ delta: 3 }])
})
