import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { unique } from '../../../testing/catalogue-factory.ts'
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
const inThai = { locale: 'th' } as const

describe('a product', () => {
  it('is announced when it is published, with its address, its lists and its cause', async () => {
    const [brand, category] = [await world.make.brand(), await world.make.category()]
    const product = await world.make.product({
      _status: 'draft',
      brand: brand.id,
      categories: [category.id],
    })
    expect(await said(() => world.make.variant(product.id))).toEqual([])
    const events = await said(() => world.update('products', product.id, { _status: 'published' }))
    expect(events).toEqual([
      {
        type: 'product.changed',
        tags: [
          'brands',
          'categories',
          'list',
          `list:brand:${brand.slug}`,
          `list:category:${category.slug}`,
          `product:${product.id}`,
          'search',
          `slug:product:${product.slug}`,
        ].sort(),
        locales: ['en', 'th'],
        cause: { collection: 'products', id: product.id, title: product.title },
      },
    ])
  })

  it('is not announced when it is saved as a draft, by hand or by autosave', async () => {
    const { id } = await world.listed()
    const draft = { title: 'Draft', slug: unique('draft') }
    const autosave = { draft: true, autosave: true }
    expect(await said(() => world.update('products', id, draft, { draft: true }))).toEqual([])
    expect(
      await said(() => world.update('products', id, { ...draft, _status: 'draft' }, autosave)),
    ).toEqual([])
  })

  it('is not announced when it is saved as it was', async () => {
    const { id } = await world.listed()
    expect(await said(() => world.update('products', id, { _status: 'published' }))).toEqual([])
  })

  it('is announced as gone when it is unpublished', async () => {
    const { id, slug } = await world.listed()
    const events = await said(() => world.update('products', id, { _status: 'draft' }))
    expect(events).toMatchObject([{ type: 'product.removed', locales: ['en', 'th'] }])
    expect(events[0]?.tags).toEqual(
      expect.arrayContaining([`product:${id}`, `slug:product:${slug}`, 'list', 'categories']),
    )
  })

  it('is announced as gone when it is deleted, and not its variants as the reason', async () => {
    const product = await world.make.product()
    await world.make.variant(product.id)
    const events = await said(() => world.remove('products', product.id))
    const cause = { collection: 'products', id: product.id, title: product.title }
    expect(events).toMatchObject([{ type: 'product.removed', cause }])
    expect(events[0]?.tags).toContain(`slug:product:${product.slug}`)
  })

  it('names both addresses when its own changes', async () => {
    const { id, slug } = await world.listed()
    const moved = unique('moved')
    const events = await said(() =>
      world.update('products', id, { slug: moved, _status: 'published' }),
    )
    expect(events).toMatchObject([{ type: 'product.changed' }])
    expect(events[0]?.tags).toEqual(
      [`product:${id}`, 'list', `slug:product:${moved}`, `slug:product:${slug}`].sort(),
    )
  })

  it('names both categories when it moves', async () => {
    const [from, to] = [await world.make.category(), await world.make.category()]
    const { id } = await world.listed({ categories: [from.id] })
    const [event] = await said(() =>
      world.update('products', id, { categories: [to.id], _status: 'published' }),
    )
    expect(event?.tags).toEqual(
      [
        'categories',
        'list',
        `list:category:${from.slug}`,
        `list:category:${to.slug}`,
        `product:${id}`,
        // The names of its categories are words that it is found by.
        'search',
        `words:${id}`,
      ].sort(),
    )
  })

  it('is announced in the one language whose text changed', async () => {
    const { id } = await world.listed()
    const save = (data: object) =>
      world.update('products', id, { title: 'โคมไฟ', _status: 'published', ...data }, inThai)
    await save({})
    const events = await said(() => save({ seo: { title: 'โคมไฟสวย' } }))
    expect(events).toMatchObject([{ tags: [`product:${id}`], locales: ['th'] }])
  })

  it('is found by its Thai name in English searches, where its page stays as it is', async () => {
    const { id } = await world.listed()
    const events = await said(() =>
      world.update('products', id, { title: 'โคมไฟ', _status: 'published' }, inThai),
    )
    const byLocale = new Map(events.map((event) => [event.locales.join(), event.tags]))
    expect(byLocale.get('th')).toContain(`product:${id}`)
    expect(byLocale.get('en')).toEqual(['search', `words:${id}`])
  })

  it('is announced once for each of four that are edited at once', async () => {
    const ids = [0, 0, 0, 0]
    for (const n of ids.keys()) ids[n] = (await world.listed()).id
    const events = await said(() =>
      world.payload.update({
        collection: 'products',
        where: { id: { in: ids } },
        data: { subtitle: 'All of them', _status: 'published' },
        overrideAccess: true,
      }),
    )
    expect(events.map((event) => event.cause?.id).sort()).toEqual(ids.sort())
    for (const event of events) expect(event.tags).toContain(`product:${event.cause?.id}`)
  })

  it('is not announced when the transaction rolls back', async () => {
    const { id } = await world.listed()
    const events = await said(async () => {
      const broken = world.inTransaction(world.payload, async (_tx, req) => {
        await world.update('products', id, { title: 'Never', _status: 'published' }, { req })
        throw new Error('changed my mind')
      })
      await expect(broken).rejects.toThrow('changed my mind')
    })
    expect(events).toEqual([])
  })
})

describe('a price', () => {
  it('is announced as such, for the lists that are sorted by it', async () => {
    const { id, variantId } = await world.listed()
    const prices = { THB: { amount: 9_900 } }
    const events = await said(() => world.update('variants', variantId, { prices }))
    expect(events).toMatchObject([
      {
        type: 'price.changed',
        tags: ['list', `product:${id}`],
        locales: ['en', 'th'],
        cause: { collection: 'variants', id: variantId },
      },
    ])
  })

  it('leaves lists alone when only the one it is compared with changed', async () => {
    const { id, variantId } = await world.listed()
    const prices = { THB: { amount: 10_000, compareAt: 20_000 } }
    const events = await said(() => world.update('variants', variantId, { prices }))
    expect(events).toMatchObject([{ type: 'price.changed', tags: [`product:${id}`] }])
  })
})

describe('stock', () => {
  it('is announced as such, and to lists when it begins or ends', async () => {
    const { id, variantId } = await world.listed()
    expect(await said(() => world.setStock(variantId, 30))).toMatchObject([
      { type: 'stock.changed', tags: ['list', `product:${id}`], locales: ['en', 'th'] },
    ])
    expect(await said(() => world.setStock(variantId, 29))).toMatchObject([
      { type: 'stock.changed', tags: [`product:${id}`] },
    ])
  })

  it('of a product that is not published is nobody’s business', async () => {
    const product = await world.make.product({ _status: 'draft' })
    const variant = await world.make.variant(product.id)
    expect(await said(() => world.setStock(variant.id, 5))).toEqual([])
  })

  it('names the variant when staff adjust it', async () => {
    const { adjustStock } = await import('../../inventory/index.ts')
    const { variantId } = await world.listed()
    const events = await said(() =>
      world.inTransaction(world.payload, (tx) =>
        adjustStock({
          tx,
          variantId,
          setTo: 4,
          reason: 'counted',
          actor: 'user:1',
          idempotencyKey: unique('key'),
          isAwaited: true,
        }),
      ),
    )
    expect(events).toMatchObject([
      { type: 'stock.changed', cause: { collection: 'variants', id: variantId } },
    ])
  })
})
