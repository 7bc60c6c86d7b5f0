import { sql } from '@payloadcms/db-postgres/drizzle'
import { DraftPreview, type PreviewSubject } from '@vitrine/shared-types/previews/draft-preview'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { signPreviewToken } from '../platform/preview-token.ts'
import { catalogueFactory, type CatalogueFactory } from '../testing/catalogue-factory.ts'
import { aMember, PASSWORD } from '../testing/factories.ts'
import { restOf, signIn, type Rest } from '../testing/rest.ts'
import { startTestPayload, type TestPayload } from '../testing/test-payload.ts'

const SECRET = 'a-secret-for-this-test-alone-0123456789'
const HOUR = 60 * 60 * 1000

let world: TestPayload
let payload: Payload
let rest: Rest
let make: CatalogueFactory

beforeAll(async () => {
  process.env.SHOP_SECRET = SECRET
  world = await startTestPayload()
  ;({ payload } = world)
  rest = restOf(payload)
  make = catalogueFactory(payload)
})
afterAll(() => world.stop())

const asEditor = { overrideAccess: true, depth: 0 } as const

async function ask(subject: PreviewSubject, query = '', token?: string): Promise<Response> {
  const bearer = token ?? signPreviewToken(subject, SECRET)
  const headers = { Authorization: `Bearer ${bearer}` }
  return await rest('GET', `/preview/${subject.collection}/${subject.id}${query}`, { headers })
}

async function see(subject: PreviewSubject, query = ''): Promise<DraftPreview> {
  const answer = await ask(subject, query)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('Cache-Control')).toBe('private, no-store')
  return DraftPreview.parse(await answer.json())
}

/** All that the public could see, and every event. */
async function publicRows(): Promise<string> {
  const { drizzleOf } = await import('../platform/transaction.ts')
  const { rows } = await drizzleOf(payload).execute<{ all: string }>(sql`
    SELECT jsonb_build_array(
      (SELECT jsonb_agg(to_jsonb(e) ORDER BY product_id, locale) FROM catalogue_entries e),
      (SELECT jsonb_agg(to_jsonb(c) ORDER BY kind, ref_id, locale) FROM content_entries c),
      (SELECT jsonb_agg(to_jsonb(r) ORDER BY kind, slug) FROM slug_redirects r),
      (SELECT jsonb_agg(to_jsonb(s) ORDER BY seq) FROM store_events s))::text AS all`)
  return rows[0]?.all ?? ''
}

async function publishedProduct() {
  const brand = await make.brand({ name: 'Baan Din' })
  const category = await make.category({ title: 'Vases' })
  const picture = await make.media()
  const product = await make.product({
    title: 'Celadon vase',
    brand: brand.id,
    categories: [category.id],
    gallery: [picture.id],
  })
  await make.variant(product.id, { prices: { THB: { amount: 129_000 } } })
  return product
}

/** Saves as the form does while somebody types. */
async function autosave(id: number, data: { title?: string; slug?: string }) {
  await payload.update({
    collection: 'products',
    id,
    data,
    draft: true,
    autosave: true,
    ...asEditor,
  })
}

describe('the preview of a product', () => {
  test('shows the newest draft and leaves what is public, and the events, as they were', async () => {
    const product = await publishedProduct()
    await autosave(product.id, { title: 'Celadon vase, not announced yet' })
    const before = await publicRows()
    const shown = await see({ collection: 'products', id: product.id }, '?locale=en&currency=THB')
    expect(shown).toMatchObject({
      collection: 'products',
      state: 'changed',
      lacks: [],
      document: {
        id: String(product.id),
        title: 'Celadon vase, not announced yet',
        brand: { name: 'Baan Din' },
        breadcrumbs: [{ title: 'Vases' }],
        price: { currency: 'THB', minMinor: 129_000 },
        gallery: [expect.objectContaining({ width: 400 })],
      },
    })
    expect(await publicRows()).toBe(before)
    expect(before).not.toContain('not announced yet')
  })

  test('of one that is published says so', async () => {
    const product = await publishedProduct()
    expect(await see({ collection: 'products', id: product.id })).toMatchObject({ state: 'public' })
  })

  test('of an empty form shows what there is and says what is missing', async () => {
    const blank = await payload.create({
      collection: 'products',
      data: { _status: 'draft' } as never,
      draft: true,
      ...asEditor,
    })
    const before = await publicRows()
    const shown = await see({ collection: 'products', id: blank.id }, '?locale=th')
    expect(shown).toMatchObject({
      state: 'draft',
      lacks: ['title', 'slug', 'variants'],
      document: { title: 'ยังไม่มีชื่อ', price: null, stock: { state: 'out_of_stock' } },
    })
    expect(await publicRows()).toBe(before)
  })

  test('names missing prices when there are variants', async () => {
    const product = await make.product({ _status: 'draft' })
    await make.variant(product.id, { prices: {} })
    const shown = await see({ collection: 'products', id: product.id })
    expect(shown).toMatchObject({ state: 'draft', lacks: ['prices'] })
  })

  test('speaks the language and the currency that are asked for', async () => {
    const product = await make.product({ title: 'Teak tray' })
    await make.variant(product.id, { prices: { USD: { amount: 4200 } } })
    await payload.update({
      collection: 'products',
      id: product.id,
      locale: 'th',
      data: { title: 'ถาดไม้สัก' },
      draft: true,
      ...asEditor,
    })
    const shown = await see({ collection: 'products', id: product.id }, '?locale=th&currency=USD')
    expect(shown.document).toMatchObject({
      title: 'ถาดไม้สัก',
      price: { currency: 'USD', minMinor: 4200 },
    })
  })
})

describe('the preview of other things', () => {
  test('fills the blocks of a draft page with what is public', async () => {
    const shownProduct = await publishedProduct()
    const hidden = await make.product({ _status: 'draft', title: 'Still secret' })
    const page = await payload.create({
      collection: 'pages',
      draft: true,
      data: {
        title: 'Rainy season',
        slug: 'rainy-season',
        _status: 'draft',
        layout: [
          {
            blockType: 'featuredProducts',
            heading: 'For wet days',
            products: [hidden.id, shownProduct.id],
          },
        ],
      },
      ...asEditor,
    })
    const shown = await see({ collection: 'pages', id: page.id })
    expect(shown).toMatchObject({ state: 'draft', lacks: [], document: { title: 'Rainy season' } })
    expect(JSON.stringify(shown)).toContain(`"id":"${shownProduct.id}"`)
    expect(JSON.stringify(shown)).not.toContain('Still secret')
  })

  test('shows categories and brands as they are', async () => {
    const category = await make.category({ title: 'Bowls' })
    const brand = await make.brand({ name: 'Mai Ngam' })
    expect(await see({ collection: 'categories', id: category.id })).toMatchObject({
      state: 'public',
      document: { title: 'Bowls', productCount: 0, children: [] },
    })
    expect(await see({ collection: 'brands', id: brand.id })).toMatchObject({
      document: { name: 'Mai Ngam', productCount: 0 },
    })
  })

  test('shows a collection as it is, without what it is made of', async () => {
    const { id } = await payload.create({
      collection: 'productCollections',
      data: {
        title: 'New arrivals',
        slug: 'new-arrivals',
        sort: 'newest',
        match: 'all',
        conditions: [{ kind: 'inStock' }],
      },
      ...asEditor,
    })
    const shown = await see({ collection: 'productCollections', id }, '?locale=th')
    expect(shown).toMatchObject({
      state: 'public',
      lacks: [],
      document: { title: 'New arrivals', slug: 'new-arrivals' },
    })
    expect(shown.document).not.toHaveProperty('selection')
  })
})

describe('a preview is refused', () => {
  test('without a token, to staff who are signed in as well', async () => {
    const product = await publishedProduct()
    const { email } = await aMember(payload, 'admin')
    const cookie = await signIn(rest, email, PASSWORD)
    for (const options of [{}, { cookie }]) {
      const answer = await rest('GET', `/preview/products/${product.id}`, options)
      expect(answer.status).toBe(403)
      expect(await answer.json()).toEqual({ code: 'not_valid' })
    }
  })

  test('with the token of another document, one of another secret or one that expired', async () => {
    const [mine, other] = [await publishedProduct(), await publishedProduct()]
    const subject = { collection: 'products', id: mine.id } as const
    const foreign = signPreviewToken({ ...subject, id: other.id }, SECRET)
    const forged = signPreviewToken(subject, `${SECRET}-not-this-one`)
    const old = signPreviewToken(subject, SECRET, Date.now() - 5 * HOUR)
    expect((await ask(subject, '', foreign)).status).toBe(403)
    expect((await ask(subject, '', forged)).status).toBe(403)
    expect((await ask(subject, '', old)).status).toBe(410)
  })

  test('for what does not exist or cannot be previewed', async () => {
    expect((await ask({ collection: 'products', id: 999_999 })).status).toBe(404)
    const users = { collection: 'users', id: 1 } as unknown as PreviewSubject
    expect((await ask(users)).status).toBe(403)
  })

  test('and its token opens nothing else of the panel', async () => {
    const product = await publishedProduct()
    const token = signPreviewToken({ collection: 'products', id: product.id }, SECRET)
    for (const scheme of ['Bearer', 'JWT']) {
      const headers = { Authorization: `${scheme} ${token}` }
      expect((await rest('GET', `/products/${product.id}`, { headers })).status).toBe(403)
    }
  })
})
