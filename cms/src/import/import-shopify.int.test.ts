import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from '@payloadcms/db-postgres/drizzle'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestPayload, type TestPayload } from '../testing/test-payload.ts'
import type { FetchedImage } from './images/fetch-image.ts'
import type { ImportShopifyOptions } from './import-shopify.ts'
import { fixture } from './testing/read-fixture.ts'

let cms: TestPayload
let folder = ''
beforeAll(async () => {
  cms = await startTestPayload()
  folder = await mkdtemp(join(tmpdir(), 'vitrine-import-'))
})
afterAll(async () => {
  await cms.stop()
  await rm(folder, { recursive: true })
})

const offline = async (): Promise<FetchedImage> => ({
  ok: false,
  reason: 'no connection (TEST)',
  isUnreachable: true,
})

async function run(file: string, options: Partial<ImportShopifyOptions> = {}) {
  const { importShopify } = await import('./import-shopify.ts')
  return await importShopify({ payload: cms.payload, file, fetch: offline, ...options })
}

async function rows<T extends Record<string, unknown>>(query: ReturnType<typeof sql>) {
  const { drizzleOf } = await import('../platform/transaction.ts')
  return (await drizzleOf(cms.payload).execute<T>(query)).rows
}

/** A file of its own, whose handles and SKUs no other test uses. */
async function write(content: string): Promise<string> {
  const file = join(folder, `${crypto.randomUUID()}.csv`)
  await writeFile(file, content)
  return file
}

/** Everything that a run could change, down to the row versions of Postgres. */
async function snapshot() {
  return await rows(sql`
    SELECT 'product' AS kind, id::text, xmin::text FROM products
    UNION ALL SELECT 'version', id::text, xmin::text FROM _products_v
    UNION ALL SELECT 'variant', id::text, xmin::text FROM variants
    UNION ALL SELECT 'stock', id::text, xmin::text FROM stock_levels
    UNION ALL SELECT 'movement', id::text, xmin::text FROM inventory_movements
    UNION ALL SELECT 'entry', product_id || locale, xmin::text FROM catalogue_entries
    UNION ALL SELECT 'category', id::text, xmin::text FROM categories
    UNION ALL SELECT 'option', id::text, xmin::text FROM variant_options
    UNION ALL SELECT 'media', id::text, xmin::text FROM media
    ORDER BY 1, 2`)
}

const HEADER =
  'Handle,Title,Option1 Name,Option1 Value,Variant SKU,Variant Inventory Tracker,Variant Inventory Qty,Variant Inventory Policy,Variant Price,Status'
const cup = (handle: string, price: string, quantity: number, colours = ['Red', 'Blue']) =>
  colours
    .map((colour, index) =>
      [
        handle,
        index === 0 ? `Cup ${handle}` : '',
        index === 0 ? 'Colour' : '',
        colour,
        `${handle}-${colour}`.toUpperCase(),
        'shopify',
        quantity,
        'deny',
        price,
        index === 0 ? 'active' : '',
      ].join(','),
    )
    .join('\n')
const cups = (...lines: string[]) => write(`${[HEADER, ...lines].join('\n')}\n`)

describe('a first import', () => {
  it('puts products with variants, stock and prices into the shop', async () => {
    const report = await run(fixture('modern.csv'))
    expect(report).toMatchObject({
      created: 4,
      updated: 0,
      unchanged: 0,
      rejected: 0,
      currency: 'THB',
    })
    expect(report).toMatchObject({ picturesPending: 3, mismatches: [] })
    const [listed] = await rows<{
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
    const stock = await rows(sql`
      SELECT v.sku, l.on_hand, l.backorder FROM variants v JOIN stock_levels l ON l.variant_id = v.id
      WHERE v.sku LIKE 'TB-%' ORDER BY v._variants_variants_order`)
    expect(stock).toEqual([
      { sku: 'TB-A-S', on_hand: 7, backorder: false },
      { sku: 'TB-A-L', on_hand: 0, backorder: true },
    ])
  })

  it('keeps what is archived or unpublished out of the shop', async () => {
    const found = await rows(sql`
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
    const { docs } = await cms.payload.find({
      collection: 'products',
      where: { slug: { equals: 'tea-bowl' } },
      draft: true,
      overrideAccess: true,
    })
    const [product] = docs
    expect(product).toMatchObject({ title: 'Tea Bowl', variants: { docs: [{}, {}] } })
    const saved = await cms.payload.update({
      collection: 'products',
      id: product?.id ?? 0,
      data: { subtitle: 'By hand', _status: 'published' },
      overrideAccess: true,
    })
    expect(saved).toMatchObject({ subtitle: 'By hand', title: 'Tea Bowl' })
  })

  it('changes nothing when it runs again, whatever an editor did meanwhile', async () => {
    const before = await snapshot()
    expect(await run(fixture('modern.csv'))).toMatchObject({ created: 0, updated: 0, unchanged: 4 })
    expect(await snapshot()).toEqual(before)
  })

  it('rejects products alone and names their lines', async () => {
    const report = await run(fixture('faulty.csv'))
    expect(report).toMatchObject({ created: 3, rejected: 6, mismatches: [] })
    expect(report.rejections.map(({ lines }) => lines)).toEqual([[3], [4], [5], [6], [8], [9]])
    expect(report.notes).toContainEqual({
      line: 11,
      handle: 'twin-cup',
      text: 'the SKU "GC-1" is taken: "GC-1-twin-cup-red" is used instead',
    })
  })

  it('takes another address when a product of the shop has the handle', async () => {
    await cms.payload.create({
      collection: 'products',
      data: { title: 'Ours', slug: 'wool-rug', _status: 'published' },
      overrideAccess: true,
    })
    await run(fixture('lower-case-crlf.csv'))
    const slugs = await rows(
      sql`SELECT slug FROM products WHERE slug LIKE 'wool-rug%' ORDER BY slug`,
    )
    expect(slugs).toEqual([{ slug: 'wool-rug' }, { slug: 'wool-rug-2' }])
  })
})

describe('a dry run', () => {
  it('tells the same counts and writes nothing', async () => {
    const file = await cups(cup('dry-a', '10', 1), cup('dry-b', '1.001', 1))
    const before = await snapshot()
    const dry = await run(file, { isDryRun: true })
    expect(await snapshot()).toEqual(before)
    const real = await run(file)
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

describe('a changed export', () => {
  it('updates what changed, removes what left, and is unchanged afterwards', async () => {
    await run(await cups(cup('up-a', '10', 5), cup('up-b', '20', 5)))
    const changed = await cups(cup('up-a', '12.50', 9, ['Red', 'Green']), cup('up-b', '20', 5))
    expect(await run(changed)).toMatchObject({
      created: 0,
      updated: 1,
      unchanged: 1,
      mismatches: [],
    })
    const variants = await rows(sql`
      SELECT v.sku, v.prices_thb_amount::int AS amount, l.on_hand FROM variants v
      JOIN stock_levels l ON l.variant_id = v.id WHERE v.sku LIKE 'UP-A-%' ORDER BY v.sku`)
    expect(variants).toEqual([
      { sku: 'UP-A-GREEN', amount: 1250, on_hand: 9 },
      { sku: 'UP-A-RED', amount: 1250, on_hand: 9 },
    ])
    const before = await snapshot()
    expect(await run(changed)).toMatchObject({ updated: 0, unchanged: 2 })
    expect(await snapshot()).toEqual(before)
  })

  it('goes back to an earlier count when the export does', async () => {
    for (const quantity of [5, 3, 5]) await run(await cups(cup('back', '10', quantity)))
    const levels = await rows(sql`
      SELECT l.on_hand FROM variants v JOIN stock_levels l ON l.variant_id = v.id
      WHERE v.sku = 'BACK-RED'`)
    expect(levels).toEqual([{ on_hand: 5 }])
  })

  it('leaves the count alone when only the price changed', async () => {
    await run(await cups(cup('sold', '10', 5)))
    await rows(sql`UPDATE stock_levels SET on_hand = 2
      WHERE variant_id = (SELECT id FROM variants WHERE sku = 'SOLD-RED')`)
    await run(await cups(cup('sold', '11', 5)))
    const levels = await rows(sql`
      SELECT l.on_hand FROM variants v JOIN stock_levels l ON l.variant_id = v.id
      WHERE v.sku = 'SOLD-RED'`)
    expect(levels).toEqual([{ on_hand: 2 }])
  })

  it('keeps prices and texts when the export speaks of neither', async () => {
    await run(await cups(cup('partial', '10', 5, ['Red'])))
    const file = await write(
      'Handle,Title,SKU,Option1 Name,Option1 Value\npartial,Renamed,PARTIAL-RED,Colour,Red\n',
    )
    expect(await run(file)).toMatchObject({ created: 0, updated: 1 })
    const found = await rows(sql`
      SELECT e.title, e.price_thb::int AS price, (e.stock ->> 'available')::int AS available
      FROM catalogue_entries e WHERE slug = 'partial' AND locale = 'en'`)
    expect(found).toEqual([{ title: 'Renamed', price: 1000, available: 5 }])
    expect(await run(file)).toMatchObject({ unchanged: 1 })
  })

  it('does not publish what an editor is not done with', async () => {
    await run(await cups(cup('edited', '10', 5)))
    const { docs } = await cms.payload.find({
      collection: 'products',
      where: { slug: { equals: 'edited' } },
      overrideAccess: true,
    })
    await cms.payload.update({
      collection: 'products',
      id: docs[0]?.id ?? 0,
      draft: true,
      data: { title: 'Half a thought', _status: 'draft' },
      overrideAccess: true,
    })
    const report = await run(await cups(cup('edited', '12', 5), cup('beside', '12', 5)))
    expect(report).toMatchObject({ created: 1, updated: 0, rejected: 1 })
    expect(report.rejections[0]?.reason).toContain('not published')
  })

  it('rejects the one product that the shop refuses and takes the rest of its batch', async () => {
    await run(await cups(cup('promised', '10', 5), cup('free', '10', 5)))
    await rows(sql`UPDATE stock_levels SET reserved = 4
      WHERE variant_id = (SELECT id FROM variants WHERE sku = 'PROMISED-BLUE')`)
    const report = await run(await cups(cup('promised', '10', 1), cup('free', '10', 1)))
    expect(report).toMatchObject({ updated: 1, rejected: 1, mismatches: [] })
    expect(report.rejections[0]).toMatchObject({ handle: 'promised', lines: [2] })
    expect(report.rejections[0]?.reason).toContain('reserved')
  })
})

describe('pictures', () => {
  const photo = (colour: string) =>
    sharp({ create: { width: 40, height: 30, channels: 3, background: colour } })
      .png()
      .toBuffer()
  const lines = (handle: string) =>
    write(
      'Handle,Title,Variant SKU,Variant Price,Image Src,Image Position,Variant Image,Status\n' +
        `${handle},Pictured,${handle},10,https://pictures.test/${handle}-b.png,2,https://pictures.test/${handle}-a.png,active\n` +
        `${handle},,,,https://pictures.test/${handle}-a.png,1,,\n` +
        `${handle},,,,https://pictures.test/${handle}-a-again.png,3,,\n`,
    )
  const gallery = (slug: string) =>
    rows<{ media_id: number }>(sql`
      SELECT r.media_id FROM products_rels r JOIN products p ON p.id = r.parent_id
      WHERE p.slug = ${slug} AND r.path = 'gallery' ORDER BY r."order"`)

  it('come in once per content, in the order of the export', async () => {
    const [a, b] = [await photo('red'), await photo('blue')]
    const fetch = async (url: string): Promise<FetchedImage> => ({
      ok: true,
      bytes: url.includes('-b') ? b : a,
    })
    const report = await run(await lines('pictured'), { fetch })
    expect(report).toMatchObject({ created: 1, picturesFetched: 3, picturesPending: 0 })
    const [first, second, ...more] = await gallery('pictured')
    expect(more).toEqual([])
    const ofVariant = await rows(sql`
      SELECT r.media_id FROM variants_rels r JOIN variants v ON v.id = r.parent_id
      WHERE v.sku = 'pictured' AND r.path = 'images'`)
    expect(ofVariant).toEqual([first])
    expect(second).not.toEqual(first)
  })

  it('that could not be fetched come in with a later run, and nothing else changes', async () => {
    const file = await lines('later')
    const bytes = await photo('green')
    const broken = async (url: string): Promise<FetchedImage> =>
      url.includes('-b') ? { ok: true, bytes } : { ok: false, reason: 'busy', isUnreachable: false }
    expect(await run(file, { fetch: broken })).toMatchObject({ created: 1, picturesPending: 2 })
    const other = await photo('yellow')
    const fetch = async (): Promise<FetchedImage> => ({ ok: true, bytes: other })
    const second = await run(file, { fetch })
    expect(second).toMatchObject({
      updated: 0,
      unchanged: 1,
      picturesFetched: 2,
      picturesPending: 0,
    })
    expect(await gallery('later')).toHaveLength(2)
    const before = await snapshot()
    expect(await run(file, { fetch })).toMatchObject({ unchanged: 1, picturesFetched: 0 })
    expect(await snapshot()).toEqual(before)
  })

  it('that are none are left out with the reason', async () => {
    const fetch = async (): Promise<FetchedImage> => ({ ok: true, bytes: Buffer.from('<html>') })
    await run(await lines('fake'), { fetch })
    const [product] = await rows<{ pending: { reason: string }[] }>(
      sql`SELECT source_pending_images AS pending FROM products WHERE slug = 'fake'`,
    )
    expect(product?.pending[0]?.reason).toContain('not a picture')
  })

  it('of a host that does not answer are asked for three times, not more', async () => {
    let asked = 0
    const fetch = async (): Promise<FetchedImage> => {
      asked++
      return await offline()
    }
    const urls = Array.from(
      { length: 40 },
      (_, index) => `far,,,,https://far.test/${index}.png,${index + 2},,`,
    )
    const file = await write(
      `Handle,Title,Variant SKU,Variant Price,Image Src,Image Position,Variant Image,Status\nfar,Far,FAR,1,,,,active\n${urls.join('\n')}\n`,
    )
    expect(await run(file, { fetch })).toMatchObject({ created: 1, picturesPending: 40 })
    // Six go out at once before the first of them has failed.
    expect(asked).toBeLessThanOrEqual(9)
  })
})

describe('a run that is killed', () => {
  it('leaves whole products behind, and the next run completes it', async () => {
    const file = await cups(...Array.from({ length: 70 }, (_, n) => cup(`many-${n}`, '10', 1)))
    const killed = run(file, {
      onProgress: ({ stage, done }) => {
        if (stage === 'apply' && done === 50) throw new Error('killed')
      },
    })
    await expect(killed).rejects.toThrow('killed')
    expect(await run(file)).toMatchObject({ created: 20, unchanged: 50, mismatches: [] })
  })
})

it('refuses a currency that the shop does not have', async () => {
  const importing = run(fixture('modern.csv'), { currency: 'EUR' })
  await expect(importing).rejects.toThrow('The shop has no currency "EUR"')
})

it('takes the prices in the currency that it is told', async () => {
  await run(await cups(cup('dollar', '9.99', 1)), { currency: 'usd' })
  const found = await rows(sql`
    SELECT price_thb, price_usd::int FROM catalogue_entries WHERE slug = 'dollar' AND locale = 'en'`)
  expect(found).toEqual([{ price_thb: null, price_usd: 999 }])
})
