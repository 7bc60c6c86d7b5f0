import { sql } from '@payloadcms/db-postgres/drizzle'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cupExport, cupLines, startImportDesk, type ImportDesk } from './testing/import-desk.ts'
import { fixture } from './testing/read-fixture.ts'

let desk: ImportDesk
beforeAll(async () => {
  desk = await startImportDesk()
})
afterAll(() => desk.stop())

const cups = (...lines: string[]) => desk.write(cupExport(...lines))

describe('a first import', () => {
  it('puts products with variants, stock and prices into the shop', async () => {
    const report = await desk.run(fixture('modern.csv'))
    expect(report).toMatchObject({
      created: 4,
      updated: 0,
      unchanged: 0,
      rejected: 0,
      currency: 'THB',
    })
    expect(report).toMatchObject({ picturesPending: 3, mismatches: [] })
    const [listed] = await desk.rows<{
      card: { price?: unknown }
      prices: unknown
      stock: unknown
      category_slugs: string[]
      facets: string[]
    }>(sql`SELECT * FROM catalogue_entries WHERE slug = 'tea-bowl' AND locale = 'th'`)
    expect(listed).toMatchObject({
      prices: { THB: { minMinor: 49050, maxMinor: 69000, compareAtMinor: 65000 }, USD: null },
      stock: { available: 7 },
      category_slugs: expect.arrayContaining(['bowls', 'tableware', 'home-garden']),
      facets: expect.arrayContaining(['size:small', 'glaze:ash-glaze']),
    })
    const stock = await desk.rows(sql`
      SELECT v.sku, l.on_hand, l.backorder FROM variants v JOIN stock_levels l ON l.variant_id = v.id
      WHERE v.sku LIKE 'TB-%' ORDER BY v._variants_variants_order`)
    expect(stock).toEqual([
      { sku: 'TB-A-S', on_hand: 7, backorder: false },
      { sku: 'TB-A-L', on_hand: 0, backorder: true },
    ])
  })

  it('keeps what is archived or unpublished out of the shop', async () => {
    const found = await desk.rows(sql`
      SELECT p.slug, p._status AS status, e.slug IS NOT NULL AS listed
      FROM products p LEFT JOIN catalogue_entries e ON e.product_id = p.id AND e.locale = 'en'
      WHERE p.slug IN ('old-jug', 'hidden-jug', 'gift-voucher') ORDER BY 1`)
    expect(found).toEqual([
      { slug: 'gift-voucher', status: 'published', listed: true },
      { slug: 'hidden-jug', status: 'draft', listed: false },
      { slug: 'old-jug', status: 'draft', listed: false },
    ])
  })

  it('leaves documents that the panel can open and save', async () => {
    const { docs } = await desk.payload.find({
      collection: 'products',
      where: { slug: { equals: 'tea-bowl' } },
      draft: true,
      overrideAccess: true,
    })
    const [product] = docs
    expect(product).toMatchObject({ title: 'Tea Bowl', variants: { docs: [{}, {}] } })
    const saved = await desk.payload.update({
      collection: 'products',
      id: product?.id ?? 0,
      data: { subtitle: 'By hand', _status: 'published' },
      overrideAccess: true,
    })
    expect(saved).toMatchObject({ subtitle: 'By hand', title: 'Tea Bowl' })
  })

  it('changes nothing when it runs again, whatever an editor did meanwhile', async () => {
    const before = await desk.snapshot()
    expect(await desk.run(fixture('modern.csv'))).toMatchObject({
      created: 0,
      updated: 0,
      unchanged: 4,
    })
    expect(await desk.snapshot()).toEqual(before)
  })

  it('rejects products alone and names their lines', async () => {
    const report = await desk.run(fixture('faulty.csv'))
    expect(report).toMatchObject({ created: 3, rejected: 6, mismatches: [] })
    expect(report.rejections.map(({ lines }) => lines)).toEqual([[3], [4], [5], [6], [8], [9]])
    expect(report.notes).toContainEqual({
      line: 11,
      handle: 'twin-cup',
      text: 'the SKU "GC-1" is taken: "GC-1-twin-cup-red" is used instead',
    })
  })

  it('takes another address when a product of the shop has the handle', async () => {
    await desk.payload.create({
      collection: 'products',
      data: { title: 'Ours', slug: 'wool-rug', _status: 'published' },
      overrideAccess: true,
    })
    await desk.run(fixture('lower-case-crlf.csv'))
    const slugs = await desk.rows(
      sql`SELECT slug FROM products WHERE slug LIKE 'wool-rug%' ORDER BY slug`,
    )
    expect(slugs).toEqual([{ slug: 'wool-rug' }, { slug: 'wool-rug-2' }])
  })
})

describe('a dry run', () => {
  it('tells the same counts and writes nothing', async () => {
    const file = await cups(cupLines('dry-a', '10', 1), cupLines('dry-b', '1.001', 1))
    const before = await desk.snapshot()
    const dry = await desk.run(file, { isDryRun: true })
    expect(await desk.snapshot()).toEqual(before)
    const real = await desk.run(file)
    const counts = ({ created, updated, unchanged, rejections }: typeof real) => ({
      created,
      updated,
      unchanged,
      rejections,
    })
    expect(counts(dry)).toEqual(counts(real))
    expect(real).toMatchObject({ created: 1, rejected: 1 })
  })
})

describe('a run that is killed', () => {
  it('leaves whole products behind, and the next run completes it', async () => {
    const file = await cups(...Array.from({ length: 70 }, (_, n) => cupLines(`many-${n}`, '10', 1)))
    const killed = desk.run(file, {
      onProgress: ({ stage, done }) => {
        if (stage === 'apply' && done === 50) throw new Error('killed')
      },
    })
    await expect(killed).rejects.toThrow('killed')
    expect(await desk.run(file)).toMatchObject({ created: 20, unchanged: 50, mismatches: [] })
  })
})

it('refuses a currency that the shop does not have', async () => {
  const importing = desk.run(fixture('modern.csv'), { currency: 'EUR' })
  await expect(importing).rejects.toThrow('The shop has no currency "EUR"')
})

it('takes the prices in the currency that it is told', async () => {
  await desk.run(await cups(cupLines('dollar', '9.99', 1)), { currency: 'usd' })
  const found = await desk.rows(sql`
    SELECT price_thb, price_usd::int FROM catalogue_entries WHERE slug = 'dollar' AND locale = 'en'`)
  expect(found).toEqual([{ price_thb: null, price_usd: 999 }])
})
