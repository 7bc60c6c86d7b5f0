import { createHash } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { DemoLink } from '@vitrine/shared-types/demo/types'
import { demoShop } from '@vitrine/shared-types/demo'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestPayload, type TestPayload } from '../testing/test-payload.ts'

let cms: TestPayload
beforeAll(async () => {
  cms = await startTestPayload()
})
afterAll(() => cms.stop())

/** Small pictures instead of the photos: resizing those would take a minute. */
async function readPhoto(file: string): Promise<Buffer> {
  const [r = 0, g = 0, b = 0] = createHash('sha256').update(file).digest()
  const background = { r, g, b }
  return await sharp({ create: { width: 32, height: 40, channels: 3, background } })
    .jpeg()
    .toBuffer()
}

async function seed(read = readPhoto) {
  const { seedDemoShop } = await import('./seed-demo-shop.ts')
  return await seedDemoShop({ payload: cms.payload, readPhoto: read })
}

async function rows<T extends Record<string, unknown>>(query: ReturnType<typeof sql>) {
  const { drizzleOf } = await import('../platform/transaction.ts')
  return (await drizzleOf(cms.payload).execute<T>(query)).rows
}

/** Every row of every table with its version in Postgres: one write anywhere shows. */
async function snapshot() {
  const tables = await rows<{ name: string }>(sql`
    SELECT quote_ident(table_name) AS name FROM information_schema.tables
    WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`)
  const counts: Record<string, unknown> = {}
  for (const { name } of tables) {
    const [found] = await rows(
      sql`SELECT count(*)::int, max(xmin::text::bigint)::text AS newest FROM ${sql.raw(name)}`,
    )
    counts[name] = found
  }
  return counts
}

describe('seeding an empty shop', () => {
  it('takes up again after it was killed among the photos', async () => {
    const { isEmptyShop } = await import('./empty.ts')
    expect(await isEmptyShop(cms.payload)).toBe(true)
    let read = 0
    const killed = seed((file) => {
      read++
      if (read > 5) throw new Error('killed')
      return readPhoto(file)
    })
    await expect(killed).rejects.toThrow('killed')
    expect(await isEmptyShop(cms.payload)).toBe(true)
    const report = await seed()
    expect(report).toMatchObject({
      brands: demoShop.brands.length,
      categories: demoShop.categories.length,
      products: demoShop.products.length,
      pages: demoShop.pages.length,
    })
    expect(await isEmptyShop(cms.payload)).toBe(false)
    const [media] = await rows(sql`SELECT count(*)::int AS n FROM media`)
    expect(media).toEqual({ n: demoShop.photos.length })
  })

  it('lists every product in both languages, with prices and stock', async () => {
    const listed = await rows(sql`
      SELECT locale, count(*)::int AS products, count(price_thb)::int AS baht,
             count(price_usd)::int AS dollars, count(DISTINCT title)::int AS titles
      FROM catalogue_entries GROUP BY locale ORDER BY locale`)
    const all = demoShop.products.length
    const expected = { products: all, baht: all, dollars: all, titles: all }
    expect(listed).toEqual([
      { locale: 'en', ...expected },
      { locale: 'th', ...expected },
    ])
    const stock = await rows<{ sku: string; on_hand: number; backorder: boolean }>(sql`
      SELECT v.sku, l.on_hand, l.backorder FROM variants v JOIN stock_levels l ON l.variant_id = v.id`)
    const wanted = demoShop.products.flatMap(({ variants }) =>
      variants.map(({ sku, stock: on_hand, backorder }) => ({ sku, on_hand, backorder })),
    )
    const bySku = (a: { sku: string }, b: { sku: string }) => (a.sku < b.sku ? -1 : 1)
    expect(stock.toSorted(bySku)).toEqual(wanted.toSorted(bySku))
  })

  it('writes every page, category, brand, menu and the settings in both languages', async () => {
    const found = await rows(sql`
      SELECT kind, count(*)::int AS n FROM content_entries GROUP BY kind ORDER BY kind`)
    expect(found).toEqual([
      { kind: 'brand', n: demoShop.brands.length * 2 },
      { kind: 'category', n: demoShop.categories.length * 2 },
      { kind: 'collection', n: demoShop.collections.length * 2 },
      { kind: 'navigation', n: 2 },
      { kind: 'page', n: demoShop.pages.length * 2 },
      { kind: 'settings', n: 2 },
    ])
    const [thai] = await rows<{ body: { blocks: { type: string }[] } }>(
      sql`SELECT body FROM content_entries WHERE kind = 'page' AND slug = 'home' AND locale = 'th'`,
    )
    const home = demoShop.pages.find(({ slug }) => slug === 'home')
    expect(thai?.body.blocks.map(({ type }) => type)).toEqual(home?.blocks.map(({ type }) => type))
    expect(JSON.stringify(thai?.body)).toMatch(/[\u0E01-\u0E5B]/u)
    const [menus] = await rows<{ body: object }>(
      sql`SELECT body FROM content_entries WHERE kind = 'navigation' AND locale = 'en'`,
    )
    const inEnglish = (links: DemoLink[]) => links.map(({ label, to }) => ({ label: label.en, to }))
    expect(menus?.body).toEqual({
      header: inEnglish(demoShop.navigation.header),
      footer: demoShop.navigation.footer.map(({ heading, links }) => ({
        heading: heading.en,
        links: inEnglish(links),
      })),
    })
  })

  it('says what delivery and tax cost, and has promotions with their codes', async () => {
    const [found] = await rows(sql`
      SELECT (SELECT count(*)::int FROM tax_rates) AS rates,
        (SELECT count(*)::int FROM shipping_methods) AS methods,
        (SELECT count(*)::int FROM shipping_methods_locales) AS "methodTexts",
        (SELECT count(*)::int FROM promotions WHERE is_active) AS promotions,
        (SELECT array_agg(code ORDER BY code) FROM coupons) AS codes`)
    const methods = demoShop.shippingZones.flatMap((zone) => zone.methods).length
    expect(found).toEqual({
      rates: demoShop.taxRates.length,
      methods,
      methodTexts: methods * 2,
      promotions: demoShop.promotions.length,
      codes: ['NEWHOME', 'WELCOME10'],
    })
  })

  it('equals a rebuild of the projection', async () => {
    const { rebuildCatalogue } = await import('../domains/catalogue/projection/index.ts')
    expect(await rebuildCatalogue({ payload: cms.payload })).toMatchObject({
      written: 0,
      removed: 0,
    })
  })
})

describe('seeding again', () => {
  it('changes nothing at all', async () => {
    const before = await snapshot()
    expect(await seed()).toMatchObject({
      photos: 0,
      brands: 0,
      categories: 0,
      products: 0,
      pages: 0,
    })
    expect(await snapshot()).toEqual(before)
  })

  it('keeps what an editor changed and brings back what is missing', async () => {
    const [first, second] = demoShop.products
    const find = async (slug: string) => {
      const where = { slug: { equals: slug } }
      const query = { collection: 'products', where, overrideAccess: true, depth: 0 } as const
      return (await cms.payload.find(query)).docs[0]
    }
    const edited = await find(first?.slug ?? '')
    const deleted = await find(second?.slug ?? '')
    const common = { collection: 'products', overrideAccess: true } as const
    const data = { title: 'Renamed by hand', _status: 'published' as const }
    await cms.payload.update({ ...common, id: edited?.id ?? 0, data })
    await cms.payload.delete({ ...common, id: deleted?.id ?? 0 })
    expect(await seed()).toMatchObject({ products: 1 })
    expect(await find(first?.slug ?? '')).toMatchObject({ title: 'Renamed by hand' })
    expect((await find(second?.slug ?? ''))?.related?.length).toBe(second?.related.length)
  })
})
