import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { picture, unique } from '../../../testing/catalogue-factory.ts'
import { startProjectionWorld, type ProjectionWorld } from '../../../testing/projection-world.ts'

let world: ProjectionWorld

beforeAll(async () => {
  world = await startProjectionWorld()
})
afterAll(async () => {
  await world?.stop()
})

describe('what a product shows', () => {
  it('follows a category and its products to another place in the tree', async () => {
    const [root, other] = [await world.make.category(), await world.make.category()]
    const middle = await world.make.category({ parent: root.id })
    const leaf = await world.make.category({ parent: middle.id })
    const { id } = await world.listed({ categories: [leaf.id] })
    await world.update('categories', middle.id, { parent: other.id })
    const row = await world.rowOf(id)
    expect(row?.category_slugs).toEqual([other.slug, middle.slug, leaf.slug].sort())
    expect(row?.detail.breadcrumbs.map((crumb) => crumb.slug)).toEqual([
      other.slug,
      middle.slug,
      leaf.slug,
    ])
  })

  it('takes the new name of its brand, and the new text of its picture', async () => {
    const brand = await world.make.brand()
    const media = await world.make.media()
    const { id } = await world.listed({ brand: brand.id, gallery: [media.id] })
    await world.update('brands', brand.id, { name: 'Renamed', slug: unique('renamed') })
    await world.payload.update({
      collection: 'media',
      id: media.id,
      data: { alt: 'ภาพใหม่' },
      locale: 'th',
      overrideAccess: true,
    })
    expect((await world.rowOf(id))?.card.brand?.name).toBe('Renamed')
    expect((await world.rowOf(id, 'th'))?.card.image?.alt).toBe('ภาพใหม่')
    expect((await world.rowOf(id, 'en'))?.card.image?.alt).toBe(media.alt)
  })

  it('shows the new file of a picture that was replaced', async () => {
    const media = await world.make.media()
    const { id } = await world.listed({ gallery: [media.id] })
    const before = (await world.rowOf(id))?.card.image
    await world.payload.update({
      collection: 'media',
      id: media.id,
      data: {},
      file: await picture(),
      overrideAccess: true,
    })
    const after = (await world.rowOf(id))?.card.image
    expect(after?.path).not.toBe(before?.path)
    expect(after?.sizes.length).toBeGreaterThan(0)
  })

  it('keeps variants in the order of the editor and follows their prices', async () => {
    const { id, variantId } = await world.listed()
    await world.update('variants', variantId, {
      prices: { THB: { amount: 7_700 }, USD: { amount: 220 } },
    })
    expect(await world.rowOf(id)).toMatchObject({ price_thb: '7700', price_usd: '220' })
  })
})

describe('two editors at once', () => {
  // A foreign key makes a product wait for its own categories, but not for those above them.
  it('shows the new place of a category on a product that was put below it meanwhile', async () => {
    const [root, other] = [await world.make.category(), await world.make.category()]
    const middle = await world.make.category({ parent: root.id })
    const leaf = await world.make.category({ parent: middle.id })
    const { id } = await world.listed()
    await world.overlap(
      (_tx, req) => world.update('categories', middle.id, { parent: other.id }, { req }),
      () => world.update('products', id, { categories: [leaf.id], _status: 'published' }),
    )
    const slugs = [other.slug, middle.slug, leaf.slug]
    expect((await world.rowOf(id))?.detail.breadcrumbs.map((crumb) => crumb.slug)).toEqual(slugs)
  })
})
