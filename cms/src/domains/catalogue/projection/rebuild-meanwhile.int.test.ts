import { sql } from '@payloadcms/db-postgres/drizzle'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { unique } from '../../../testing/catalogue-factory.ts'
import { forgetProjection, projectionSnapshot } from '../../../testing/projection-snapshot.ts'
import { startProjectionWorld, type ProjectionWorld } from '../../../testing/projection-world.ts'
import { saidDuring } from '../../../testing/said-events.ts'
import type { rebuildCatalogue as RebuildCatalogue } from './index.ts'

const PRODUCTS = 8

let world: ProjectionWorld
let rebuildCatalogue: typeof RebuildCatalogue
let brandId: number
const goods: { id: number; slug: string; variantId: number }[] = []

beforeAll(async () => {
  world = await startProjectionWorld()
  rebuildCatalogue = (await import('./index.ts')).rebuildCatalogue
  brandId = (await world.make.brand()).id
  for (let n = 0; n < PRODUCTS; n += 1) goods.push(await world.listed({ brand: brandId }))
})
afterAll(async () => {
  await world?.stop()
})
beforeEach(async () => {
  await forgetProjection(world)
  await world.query(sql`DELETE FROM catalogue_projection`)
})

/** One product after the other, so that something can happen between two of them. */
const slowly = (onProgress: (done: number) => unknown, signal?: AbortSignal) =>
  rebuildCatalogue({ payload: world.payload, onProgress, signal, lanes: 1, productsAtOnce: 1 })
const brandNames = () =>
  world.query<{ name: string | null; n: number }>(sql`
    SELECT card->'brand'->>'name' AS name, count(*)::int AS n FROM catalogue_entries
    GROUP BY 1 ORDER BY 1`)
const formOf = () => world.query<{ form: number }>(sql`SELECT form FROM catalogue_projection`)

describe('a rebuild, while others work', () => {
  it('shows what was saved while it was at work, before and behind where it was', async () => {
    const name = unique('Renamed')
    await slowly(async (done) => {
      if (done === 3) await world.update('brands', brandId, { name })
    })
    expect(await brandNames()).toEqual([{ name, n: PRODUCTS * 2 }])
  })

  it('comes to the same as one that nobody disturbed, with editors and buyers beside it', async () => {
    const edits: Promise<unknown>[] = []
    await rebuildCatalogue({
      payload: world.payload,
      productsAtOnce: 1,
      onProgress: (done) => {
        const good = goods[(done * 5) % PRODUCTS]
        if (good === undefined) return
        edits.push(
          world.update('products', good.id, { title: unique('Edited'), _status: 'published' }),
          world.setStock(good.variantId, done),
        )
        if (done === 4) edits.push(world.update('brands', brandId, { name: unique('Again') }))
      },
    })
    await Promise.all(edits)
    const kept = await projectionSnapshot(world)
    await forgetProjection(world)
    await rebuildCatalogue({ payload: world.payload })
    const undisturbed = await projectionSnapshot(world)
    expect(kept.entries).toEqual(undisturbed.entries)
    expect(kept.contents).toEqual(undisturbed.contents)
  })

  it('does not make a product that is saved wait for all of it', async () => {
    const [first, last] = [goods[0], goods.at(-1)]
    const titles: (string | undefined)[] = []
    await slowly(async (done) => {
      if (done !== 2 || first === undefined || last === undefined) return
      await world.update('products', first.id, { title: 'Saved meanwhile', _status: 'published' })
      titles.push((await world.rowOf(first.id))?.card.title, (await world.rowOf(last.id))?.slug)
    })
    expect(titles).toEqual(['Saved meanwhile', undefined])
  })
})

describe('a rebuild that is stopped', () => {
  it('leaves what it did, says nothing is done, and is finished by the next', async () => {
    const stopping = new AbortController()
    const first = slowly((done) => done === 3 && stopping.abort(), stopping.signal)
    await expect(first).rejects.toThrow('aborted')
    expect(await brandNames()).toMatchObject([{ n: 3 * 2 }])
    expect(await formOf()).toEqual([])
    const second = await rebuildCatalogue({ payload: world.payload })
    expect(second).toMatchObject({ products: PRODUCTS })
    // Two rows of each product, and the contents: the brand and both globals, in two languages.
    expect(second.written).toBe((PRODUCTS - 3) * 2 + 3 * 2)
    expect(await formOf()).toHaveLength(1)
  })
})

describe('two rebuilds at once', () => {
  it('follow one another, and the second finds everything right', async () => {
    let others = 0
    const done = await Promise.all([
      slowly(() => (others += 1)),
      rebuildCatalogue({ payload: world.payload }),
    ])
    const written = done.map((report) => report.written).sort((a, b) => a - b)
    expect(written[0]).toBe(0)
    expect(written[1]).toBeGreaterThan(PRODUCTS)
    expect(others).toBe(PRODUCTS)
  })
})

describe('a shop', () => {
  it('counts as new while it has no row of anything', async () => {
    const { hasNoRows } = await import('./index.ts')
    const isNew = () => world.inTransaction(world.payload, (tx) => hasNoRows(tx))
    expect(await isNew()).toBe(true)
    await world.update('brands', brandId, { name: unique('Made') })
    expect(await isNew()).toBe(false)
  })
})

describe('a new row', () => {
  it('comes with its stock, in one event', async () => {
    const good = goods[1]
    if (good === undefined) throw new Error('Nothing to sell')
    await world.setStock(good.variantId, 7)
    await rebuildCatalogue({ payload: world.payload })
    await world.query(sql`DELETE FROM catalogue_entries WHERE product_id = ${good.id}`)
    const events = await saidDuring(world.query, () => rebuildCatalogue({ payload: world.payload }))
    expect(events.map(({ type }) => type)).toEqual(['product.changed'])
    expect((await world.rowOf(good.id))?.stock).toEqual({ state: 'in_stock', available: 7 })
  })
})
