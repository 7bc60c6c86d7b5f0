import { sql } from '@payloadcms/db-postgres/drizzle'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { picture, unique } from '../../../testing/catalogue-factory.ts'
import { startProjectionWorld, type ProjectionWorld } from '../../../testing/projection-world.ts'
import { saidDuring } from '../../../testing/said-events.ts'

let world: ProjectionWorld

beforeAll(async () => {
  world = await startProjectionWorld()
})
afterAll(async () => {
  await world?.stop()
})

const said = (work: () => Promise<unknown>) => saidDuring(world.query, work)

describe('a category', () => {
  it('says that it moved, and what its products show of it', async () => {
    const [root, other] = [await world.make.category(), await world.make.category()]
    const leaf = await world.make.category({ parent: root.id })
    const { id } = await world.listed({ categories: [leaf.id] })
    const events = await said(() => world.update('categories', leaf.id, { parent: other.id }))
    expect(events.map(({ type }) => type).sort()).toEqual(['category.moved', 'product.changed'])
    const moved = events.find(({ type }) => type === 'category.moved')
    expect(moved?.tags).toEqual(['categories', `category:${leaf.id}`])
    const listing = events.find(({ type }) => type === 'product.changed')
    expect(listing?.tags).toEqual(
      expect.arrayContaining([
        `product:${id}`,
        `list:category:${root.slug}`,
        `list:category:${other.slug}`,
        'categories',
      ]),
    )
    const cause = { collection: 'categories', id: leaf.id, title: leaf.title }
    expect(events).toMatchObject([{ cause }, { cause }])
  })

  it('says that it went, with the list that is now refused', async () => {
    const { id, slug } = await world.make.category()
    const events = await said(() => world.remove('categories', id))
    expect(events).toMatchObject([
      {
        type: 'category.removed',
        tags: ['categories', `category:${id}`, `list:category:${slug}`, `slug:category:${slug}`],
      },
    ])
  })
})

describe('a brand', () => {
  it('that is renamed says so for every product that shows it', async () => {
    const brand = await world.make.brand()
    const [one, other] = [
      await world.listed({ brand: brand.id }),
      await world.listed({ brand: brand.id }),
    ]
    const events = await said(() => world.update('brands', brand.id, { name: unique('Renamed') }))
    expect(events).toHaveLength(2)
    expect(events).toMatchObject([
      { type: 'product.changed', locales: ['en', 'th'] },
      { type: 'brand.changed', tags: [`brand:${brand.id}`, 'brands'] },
    ])
    expect(events[0]?.tags).toEqual(
      expect.arrayContaining([`product:${one.id}`, `product:${other.id}`, 'search']),
    )
  })
})

describe('a picture', () => {
  it('that is replaced names everything that shows it, and only that', async () => {
    const [media, unused] = [await world.make.media(), await world.make.media()]
    const { id } = await world.listed({ gallery: [media.id] })
    const brand = await world.make.brand({ image: media.id })
    const replace = async (mediaId: number) => {
      const file = await picture()
      await world.payload.update({
        collection: 'media',
        id: mediaId,
        data: {},
        file,
        overrideAccess: true,
      })
    }
    expect(await said(() => replace(unused.id))).toEqual([])
    expect(await said(() => replace(media.id))).toMatchObject([
      {
        type: 'media.replaced',
        tags: [`brand:${brand.id}`, 'brands', `media:${media.id}`, `product:${id}`],
        locales: ['en', 'th'],
        cause: { collection: 'media', id: media.id, title: expect.any(String) },
      },
    ])
  })
})

describe('what products are described by', () => {
  it('says so for the products that use it when it is renamed', async () => {
    const asSystem = { overrideAccess: true } as const
    const type = await world.payload.create({
      collection: 'variantTypes',
      data: { key: unique('size'), label: 'Size' },
      ...asSystem,
    })
    const option = await world.payload.create({
      collection: 'variantOptions',
      data: { type: type.id, key: 'small', label: 'Small' },
      ...asSystem,
    })
    const product = await world.make.product({ variantTypes: [type.id] })
    await world.make.variant(product.id, { options: [option.id] })
    const events = await said(() =>
      world.payload.update({
        collection: 'variantTypes',
        id: type.id,
        data: { label: 'Width' },
        ...asSystem,
      }),
    )
    expect(events).toMatchObject([
      { type: 'product.changed', cause: { collection: 'variantTypes', title: 'Width' } },
    ])
    expect(events[0]?.tags).toEqual(expect.arrayContaining([`product:${product.id}`, 'facets']))
  })
})

describe('a page', () => {
  it('says that it came and went, but not that it was drafted', async () => {
    const slug = unique('page')
    const data = { title: 'Draft', slug, _status: 'draft' as const }
    const { id } = await world.payload.create({
      collection: 'pages',
      data,
      draft: true,
      overrideAccess: true,
    })
    const tags = [`page:${id}`, 'pages', `slug:page:${slug}`]
    expect(await said(() => world.update('pages', id, { _status: 'published' }))).toMatchObject([
      { type: 'page.changed', tags },
    ])
    const draft = { title: 'Another', slug: unique('other') }
    expect(await said(() => world.update('pages', id, draft, { draft: true }))).toEqual([])
    expect(await said(() => world.update('pages', id, { _status: 'draft' }))).toMatchObject([
      { type: 'page.removed', tags },
    ])
  })
})

describe('the shop itself', () => {
  it('says that its menus or settings changed, in the language that did', async () => {
    const navigation = { collection: 'navigation', id: null, title: null }
    const link = { kind: 'url' as const, url: '/about' }
    const changeMenu = (label: string) =>
      world.payload.updateGlobal({
        slug: 'navigation',
        data: { header: [{ label, link }] },
        overrideAccess: true,
      })
    expect(await said(() => changeMenu('About'))).toMatchObject([
      { type: 'navigation.changed', tags: ['navigation'], cause: navigation },
    ])
    const changeSettings = (tagline: string, locale: 'en' | 'th') =>
      world.payload.updateGlobal({
        slug: 'storeSettings',
        data: { tagline },
        locale,
        overrideAccess: true,
      })
    await changeSettings('Made well', 'en')
    expect(await said(() => changeSettings('ทำอย่างดี', 'th'))).toMatchObject([
      { type: 'settings.changed', tags: ['settings'], locales: ['th'] },
    ])
  })
})

describe('a rebuild', () => {
  it('says nothing when nothing was wrong, and what it put right', async () => {
    const { rebuildCatalogue } = await import('./index.ts')
    const { id } = await world.listed()
    const rebuild = () => rebuildCatalogue({ payload: world.payload })
    expect(await said(rebuild)).toEqual([])
    await world.query(sql`
      UPDATE catalogue_entries SET title = 'Wrong' WHERE product_id = ${id} AND locale = 'th'`)
    expect(await said(rebuild)).toMatchObject([
      { type: 'product.changed', locales: ['th'], cause: null },
    ])
  })
})
