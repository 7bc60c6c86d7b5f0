import { sql } from '@payloadcms/db-postgres/drizzle'
import { LOCALES } from '@vitrine/shared-types/primitives/locale'
import { CURRENCIES } from '@vitrine/shared-types/primitives/money'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Follower } from '../../../outbox/follow.ts'
import type { ReadDatabase } from '../../../platform/read-database.ts'
import { startProjectionWorld, type ProjectionWorld } from '../../../testing/projection-world.ts'
import { makeEditor, type Editor } from '../../../testing/random-edits/editor.ts'
import type * as Projection from '../projection/index.ts'
import { createCards, type Cards } from './cards.ts'

const SEED = 20_261_122
const STEPS = 60

let world: ProjectionWorld
let editor: Editor
let projection: typeof Projection
let db: ReadDatabase
let follower: Follower
let warm: Cards
let cold: Cards
let rowsRead = 0
let orders = 0

beforeAll(async () => {
  world = await startProjectionWorld()
  editor = await makeEditor(world)
  // Loaded late: they read the settings, which are those of the test only now.
  projection = await import('../projection/index.ts')
  const { openReadDatabase } = await import('../../../platform/read-database.ts')
  const { followEvents } = await import('../../../outbox/follow.ts')
  db = openReadDatabase({ url: process.env.DATABASE_URL ?? '', poolSize: 4 })
  follower = followEvents({ url: process.env.DATABASE_URL ?? '' })
  await follower.freshRevision()
  const counted: ReadDatabase = {
    ...db,
    async rows(query) {
      const rows = await db.rows<never>(query)
      rowsRead += rows.length
      return rows
    },
  }
  warm = createCards({ db: counted, follower, maxBytes: 10_000_000 })
  cold = createCards({ db, maxBytes: 0 })
})
afterAll(async () => {
  await follower?.stop()
  await db?.close()
  await world?.stop()
})

/** Every card in every language and currency. */
async function allCards(cards: Cards, ids: number[]): Promise<string[]> {
  const revision = follower.revision()
  const asked = LOCALES.flatMap((locale) =>
    CURRENCIES.map((currency) => cards.json({ locale, currency, ids, revision })),
  )
  const lists = (await Promise.all(asked)).map((json) => JSON.parse(json.toString()) as object[])
  return lists.flat().map((card) => JSON.stringify(card))
}

/** A buyer takes a piece, or brings it back: what is listed changes, and no document. */
async function sell(variant: number): Promise<void> {
  await world.inTransaction(world.payload, async (tx) => {
    await tx.execute(sql`UPDATE stock_levels SET reserved = (reserved + 1) % (on_hand + 1)
      WHERE variant_id = ${variant}`)
    await projection.refreshListedStock({ tx, variantIds: [variant] })
  })
}

/** A review is let through; the order it is of does not matter here. */
async function rate(product: number, stars: number): Promise<void> {
  await world.inTransaction(world.payload, async (tx) => {
    await tx.execute(sql`SET LOCAL session_replication_role = replica`)
    await tx.execute(sql`
      INSERT INTO reviews (status, product_id, order_id, stars, author, text, locale)
      VALUES ('published', ${product}, ${(orders += 1)}, ${stars}, 'Somebody', 'Good', 'en')`)
    await tx.execute(sql`SET LOCAL session_replication_role = origin`)
    await projection.refreshListedRating({ tx, productIds: [product] })
  })
}

const idsOf = async (table: string): Promise<number[]> =>
  (await world.query<{ id: number }>(sql.raw(`SELECT id FROM ${table} ORDER BY id`))).map(
    ({ id }) => id,
  )

it(`whatever is edited, sold or rated, cards in memory are those of Postgres (seed ${SEED})`, async () => {
  let before: string[] = []
  let changed = 0
  for (const [n, edit] of fc.sample(editor.anyEdit, { seed: SEED, numRuns: STEPS }).entries()) {
    const [products, variants] = [await idsOf('products'), await idsOf('variants')]
    if (n % 4 === 0) await sell(variants[edit.one % variants.length] ?? 0)
    else if (n % 4 === 1) await rate(products[edit.one % products.length] ?? 0, 1 + (n % 5))
    else await editor.apply(edit)
    await follower.freshRevision()
    const ids = await idsOf('products')
    const fromPostgres = await allCards(cold, ids)
    expect(await allCards(warm, ids), JSON.stringify(edit)).toEqual(fromPostgres)
    if (fromPostgres.join() !== before.join()) changed += 1
    before = fromPostgres
  }
  expect(changed).toBeGreaterThan(STEPS / 4)
  // Most of them were in memory: else this would say nothing.
  expect(rowsRead).toBeLessThan((STEPS * before.length) / 4)
}, 300_000)
