import { sql } from '@payloadcms/db-postgres/drizzle'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cupExport, cupLines, startImportDesk, type ImportDesk } from './testing/import-desk.ts'

let desk: ImportDesk
beforeAll(async () => {
  desk = await startImportDesk()
})
afterAll(() => desk.stop())

const cups = (...lines: string[]) => desk.write(cupExport(...lines))

describe('a changed export', () => {
  it('updates what changed, removes what left, and is unchanged afterwards', async () => {
    await desk.run(await cups(cupLines('up-a', '10', 5), cupLines('up-b', '20', 5)))
    const changed = await cups(
      cupLines('up-a', '12.50', 9, ['Red', 'Green']),
      cupLines('up-b', '20', 5),
    )
    expect(await desk.run(changed)).toMatchObject({
      created: 0,
      updated: 1,
      unchanged: 1,
      mismatches: [],
    })
    const variants = await desk.rows(sql`
      SELECT v.sku, v.prices_thb_amount::int AS amount, l.on_hand FROM variants v
      JOIN stock_levels l ON l.variant_id = v.id WHERE v.sku LIKE 'UP-A-%' ORDER BY v.sku`)
    expect(variants).toEqual([
      { sku: 'UP-A-GREEN', amount: 1250, on_hand: 9 },
      { sku: 'UP-A-RED', amount: 1250, on_hand: 9 },
    ])
    const before = await desk.snapshot()
    expect(await desk.run(changed)).toMatchObject({ updated: 0, unchanged: 2 })
    expect(await desk.snapshot()).toEqual(before)
  })

  it('goes back to an earlier count when the export does', async () => {
    for (const quantity of [5, 3, 5]) await desk.run(await cups(cupLines('back', '10', quantity)))
    const levels = await desk.rows(sql`
      SELECT l.on_hand FROM variants v JOIN stock_levels l ON l.variant_id = v.id
      WHERE v.sku = 'BACK-RED'`)
    expect(levels).toEqual([{ on_hand: 5 }])
  })

  it('leaves the count alone when only the price changed', async () => {
    await desk.run(await cups(cupLines('sold', '10', 5)))
    await desk.rows(sql`UPDATE stock_levels SET on_hand = 2
      WHERE variant_id = (SELECT id FROM variants WHERE sku = 'SOLD-RED')`)
    await desk.run(await cups(cupLines('sold', '11', 5)))
    const levels = await desk.rows(sql`
      SELECT l.on_hand FROM variants v JOIN stock_levels l ON l.variant_id = v.id
      WHERE v.sku = 'SOLD-RED'`)
    expect(levels).toEqual([{ on_hand: 2 }])
  })

  it('keeps prices and texts when the export speaks of neither', async () => {
    await desk.run(await cups(cupLines('partial', '10', 5, ['Red'])))
    const file = await desk.write(
      'Handle,Title,SKU,Option1 Name,Option1 Value\npartial,Renamed,PARTIAL-RED,Colour,Red\n',
    )
    expect(await desk.run(file)).toMatchObject({ created: 0, updated: 1 })
    const found = await desk.rows(sql`
      SELECT e.title, e.price_thb::int AS price, (e.stock ->> 'available')::int AS available
      FROM catalogue_entries e WHERE slug = 'partial' AND locale = 'en'`)
    expect(found).toEqual([{ title: 'Renamed', price: 1000, available: 5 }])
    expect(await desk.run(file)).toMatchObject({ unchanged: 1 })
  })

  it('does not publish what an editor is not done with', async () => {
    await desk.run(await cups(cupLines('edited', '10', 5)))
    const { docs } = await desk.payload.find({
      collection: 'products',
      where: { slug: { equals: 'edited' } },
      overrideAccess: true,
    })
    await desk.payload.update({
      collection: 'products',
      id: docs[0]?.id ?? 0,
      draft: true,
      data: { title: 'Half a thought', _status: 'draft' },
      overrideAccess: true,
    })
    const report = await desk.run(
      await cups(cupLines('edited', '12', 5), cupLines('beside', '12', 5)),
    )
    expect(report).toMatchObject({ created: 1, updated: 0, rejected: 1 })
    expect(report.rejections[0]?.reason).toContain('not published')
  })

  it('rejects the one product that the shop refuses and takes the rest of its batch', async () => {
    await desk.run(await cups(cupLines('promised', '10', 5), cupLines('free', '10', 5)))
    await desk.rows(sql`UPDATE stock_levels SET reserved = 4
      WHERE variant_id = (SELECT id FROM variants WHERE sku = 'PROMISED-BLUE')`)
    const report = await desk.run(
      await cups(cupLines('promised', '10', 1), cupLines('free', '10', 1)),
    )
    expect(report).toMatchObject({ updated: 1, rejected: 1, mismatches: [] })
    expect(report.rejections[0]).toMatchObject({ handle: 'promised', lines: [2] })
    expect(report.rejections[0]?.reason).toContain('reserved')
  })
})
