import { picture, unique } from './catalogue-factory.ts'
import type { ProjectionWorld } from './projection-world.ts'

const asSystem = { overrideAccess: true, depth: 0 } as const

/** A small shop as the public knows it, before anybody drafts anything. */
export async function openShop({ make, listed, payload, update, setStock }: ProjectionWorld) {
  const [brand, otherBrand] = [await make.brand(), await make.brand()]
  const [category, otherCategory] = [await make.category(), await make.category()]
  const media = await make.media()
  const own = { brand: brand.id, categories: [category.id], gallery: [media.id], tags: ['known'] }
  const product = await listed(own)
  const neighbour = await listed(own)
  await setStock(product.variantId, 5)
  const page = await payload.create({
    collection: 'pages',
    data: { title: 'Known page', slug: unique('page'), _status: 'published' },
    ...asSystem,
  })
  const front = await payload.create({
    collection: 'pages',
    data: { title: 'Front', slug: unique('front'), _status: 'published' },
    ...asSystem,
  })
  const drafted = await make.product({ title: 'Blank', slug: unique('blank'), _status: 'draft' })
  const draftedPage = await payload.create({
    collection: 'pages',
    data: { title: 'Blank', slug: unique('blank-page'), _status: 'draft' },
    draft: true,
    ...asSystem,
  })
  // What the public sees names what it must not see yet.
  await update('products', neighbour.id, { related: [drafted.id], _status: 'published' })
  await update('pages', front.id, {
    layout: [
      {
        blockType: 'featuredProducts',
        heading: 'Chosen',
        products: [drafted.id, product.id],
        link: { kind: 'page', page: draftedPage.id, label: 'More' },
      },
    ],
    _status: 'published',
  })
  await payload.updateGlobal({
    slug: 'navigation',
    data: {
      header: [
        { label: 'Soon', link: { kind: 'product', product: drafted.id } },
        { label: 'Later', link: { kind: 'page', page: draftedPage.id } },
        { label: 'Now', link: { kind: 'product', product: product.id } },
      ],
    },
    overrideAccess: true,
  })
  return {
    brand,
    otherBrand,
    category,
    otherCategory,
    media,
    product,
    neighbour,
    page,
    front,
    drafted,
    draftedPage,
  }
}

export type OpenShop = Awaited<ReturnType<typeof openShop>>

/** Drafts of everything that can be drafted, full of a word that nothing else has. */
export async function draftEverything(world: ProjectionWorld, shop: OpenShop, mark: string) {
  const { update, make, payload, setStock } = world
  const words = {
    title: `${mark} title`,
    subtitle: `${mark} subtitle`,
    tags: [mark],
    seo: { title: `${mark} seo`, description: `${mark} seo` },
    categories: [shop.otherCategory.id],
    brand: shop.otherBrand.id,
    rank: 1,
  }
  const slugs = { changed: `${mark}-changed`, made: `${mark}-made`, page: `${mark}-page` }
  const draft = { draft: true }
  const autosave = { draft: true, autosave: true }
  const { product, drafted, page, draftedPage } = shop
  await update('products', product.id, { ...words, slug: slugs.changed }, draft)
  await update('products', product.id, { title: `${mark} again` }, autosave)
  await update('products', product.id, { title: `${mark} ไทย` }, { ...autosave, locale: 'th' })
  await update('products', drafted.id, { ...words, slug: slugs.made }, draft)
  const variant = await make.variant(drafted.id, { sku: `${mark}-SKU` })
  await setStock(variant.id, 9)
  const layout = [{ blockType: 'featuredProducts', heading: mark, products: [drafted.id] }]
  await update('pages', page.id, { title: mark, slug: `${mark}-elsewhere`, layout }, draft)
  await update('pages', draftedPage.id, { title: mark, slug: slugs.page, layout }, draft)
  await payload.jobs.queue({
    task: 'schedulePublish',
    input: { type: 'publish', doc: { relationTo: 'products', value: drafted.id } },
    waitUntil: new Date(Date.now() + 3_600_000),
  })
  return slugs
}

/** Changes of everything around the drafts, each of which makes their neighbours' rows anew. */
export async function stirEverything(world: ProjectionWorld, shop: OpenShop): Promise<void> {
  const { update, payload, setStock } = world
  const { rebuildCatalogue } = await import('../domains/catalogue/projection/index.ts')
  for (const { id } of [shop.brand, shop.otherBrand]) {
    await update('brands', id, { name: unique('Renamed') })
  }
  for (const { id } of [shop.category, shop.otherCategory]) {
    await update('categories', id, { title: unique('Renamed'), slug: unique('renamed') })
  }
  await payload.update({
    collection: 'media',
    id: shop.media.id,
    data: {},
    file: await picture(),
    ...asSystem,
  })
  await setStock(shop.product.variantId, 3)
  await update('variants', shop.product.variantId, { prices: { THB: { amount: 12_300 } } })
  await payload.jobs.run({ allQueues: true, overrideAccess: true, silent: true })
  await rebuildCatalogue({ payload })
}
