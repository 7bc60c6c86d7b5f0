import { sql } from '@payloadcms/db-postgres/drizzle'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { catalogueFactory } from '../../../testing/catalogue-factory.ts'
import { startTestPayload, type TestPayload } from '../../../testing/test-payload.ts'

let cms: TestPayload
beforeAll(async () => {
  cms = await startTestPayload()
})
afterAll(() => cms.stop())

/** Two variants as an import writes them: past the hooks, without a count. */
async function newVariants(): Promise<number[]> {
  const { drizzleOf } = await import('../../../platform/transaction.ts')
  const product = await catalogueFactory(cms.payload).product()
  const { rows } = await drizzleOf(cms.payload).execute<{ id: number }>(sql`
    INSERT INTO variants (product_id, sku)
    SELECT ${product.id}, gen_random_uuid()::text FROM generate_series(1, 2) RETURNING id`)
  return rows.map(({ id }) => id)
}

async function open(openings: { variantId: number; onHand: number; backorder: boolean }[]) {
  const { openStock } = await import('./open-stock.ts')
  const { inTransaction } = await import('../../../platform/transaction.ts')
  await inTransaction(cms.payload, (tx) =>
    openStock({ tx, openings, reason: 'imported', actor: 'test', keyPrefix: crypto.randomUUID() }),
  )
}

async function stored(variantIds: number[]) {
  const { drizzleOf } = await import('../../../platform/transaction.ts')
  const { rows } = await drizzleOf(cms.payload).execute(sql`
    SELECT l.on_hand, l.backorder, m.delta, m.requested FROM stock_levels l
    LEFT JOIN inventory_movements m ON m.stock_level_id = l.id
    WHERE l.variant_id IN (${sql.join(
      variantIds.map((id) => sql`${id}`),
      sql`, `,
    )})
    ORDER BY l.variant_id`)
  return rows
}

it('counts new variants and writes the ledger for what came in', async () => {
  const [first = 0, second = 0] = await newVariants()
  await open([
    { variantId: first, onHand: 4, backorder: false },
    { variantId: second, onHand: 0, backorder: true },
  ])
  expect(await stored([first, second])).toEqual([
    { on_hand: 4, backorder: false, delta: 4, requested: '=4' },
    { on_hand: 0, backorder: true, delta: null, requested: null },
  ])
})

it('refuses all of them when one has been counted before', async () => {
  const [first = 0, second = 0] = await newVariants()
  await open([{ variantId: first, onHand: 4, backorder: false }])
  const again = open([
    { variantId: first, onHand: 9, backorder: false },
    { variantId: second, onHand: 9, backorder: false },
  ])
  await expect(again).rejects.toMatchObject({ code: 'invalid_adjustment' })
  expect(await stored([first, second])).toMatchObject([{ on_hand: 4 }])
})

it('refuses a count below zero', async () => {
  const [variantId = 0] = await newVariants()
  const opening = open([{ variantId, onHand: -1, backorder: false }])
  await expect(opening).rejects.toMatchObject({ code: 'invalid_adjustment' })
})
