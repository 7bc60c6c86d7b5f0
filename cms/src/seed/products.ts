import type { Locale } from '@vitrine/shared-types/primitives/locale'
import { CURRENCIES } from '@vitrine/shared-types/primitives/money'
import type { DemoAttributeValue, DemoProduct, DemoVariant } from '@vitrine/shared-types/demo/types'
import { adjustStock, setBackorder } from '../domains/inventory/index.ts'
import { txOf } from '../platform/transaction.ts'
import { idFor, toDocument, type SeedReferences } from './references.ts'
import type { SeedWriter } from './writer.ts'

const RANK_STEP = 10

/** Products with their variants and stock; `related` comes when all of them are there. */
export async function seedProducts(
  products: DemoProduct[],
  references: SeedReferences,
  writer: SeedWriter,
): Promise<void> {
  for (const [index, product] of products.entries()) {
    const before = writer.made('products').length
    const id = await writer.ensure('products', { slug: product.slug }, (locale) =>
      productFields(product, (index + 1) * RANK_STEP, locale, references),
    )
    references.products.set(product.slug, id)
    if (writer.made('products').length === before) continue
    for (const variant of product.variants) await seedVariant(variant, id, references, writer)
  }
}

/** What links to other documents of the demo: descriptions and related products. */
export async function completeProducts(
  products: DemoProduct[],
  references: SeedReferences,
  writer: SeedWriter,
): Promise<void> {
  for (const product of products) {
    await writer.complete('products', idFor(references.products, product.slug), (locale) => ({
      description: toDocument(product.description[locale], references),
      related: product.related.map((slug) => idFor(references.products, slug)),
      _status: 'published',
    }))
  }
}

function productFields(
  product: DemoProduct,
  rank: number,
  locale: Locale,
  references: SeedReferences,
): object {
  return {
    title: product.title[locale],
    subtitle: product.subtitle[locale],
    brand: idFor(references.brands, product.brand),
    categories: product.categories.map((slug) => idFor(references.categories, slug)),
    tags: product.tags,
    attributes: product.attributes.map((value) => attributeBlock(value, locale, references)),
    gallery: product.gallery.map((file) => idFor(references.photos, file)),
    variantTypes: product.variantTypes.map((key) => idFor(references.variantTypes, key)),
    seo: { title: product.seo.title[locale], description: product.seo.description[locale] },
    publishedAt: product.publishedAt,
    rank,
    _status: 'published',
  }
}

function attributeBlock(
  value: DemoAttributeValue,
  locale: Locale,
  references: SeedReferences,
): object {
  const attribute = idFor(references.attributes, value.attribute)
  switch (value.type) {
    case 'text':
      return { blockType: 'textAttribute', attribute, value: value.value[locale] }
    case 'number':
      return { blockType: 'numberAttribute', attribute, value: value.value }
    case 'boolean':
      return { blockType: 'booleanAttribute', attribute, value: value.value }
    case 'option': {
      const values = value.value.map((key) =>
        idFor(references.attributeOptions, `${value.attribute}:${key}`),
      )
      return { blockType: 'optionAttribute', attribute, values }
    }
  }
}

async function seedVariant(
  variant: DemoVariant,
  product: number,
  references: SeedReferences,
  { req }: SeedWriter,
): Promise<void> {
  const { id: variantId } = await req.payload.create({
    collection: 'variants',
    depth: 0,
    overrideAccess: true,
    req,
    data: {
      product,
      sku: variant.sku,
      barcode: variant.barcode,
      options: Object.entries(variant.options).map(([type, key]) =>
        idFor(references.variantOptions, `${type}:${key}`),
      ),
      prices: Object.fromEntries(
        CURRENCIES.map((currency) => {
          const { amountMinor, compareAtMinor } = variant.prices[currency]
          return [currency, { amount: amountMinor, compareAt: compareAtMinor }]
        }),
      ),
      weightGrams: variant.weightGrams,
      images: variant.photos.map((file) => idFor(references.photos, file)),
    },
  })
  const tx = await txOf(req)
  await adjustStock({
    tx,
    variantId,
    setTo: variant.stock,
    reason: 'seeded',
    actor: 'seed',
    idempotencyKey: `seed:${variantId}`,
  })
  if (variant.backorder) await setBackorder({ tx, variantId, backorder: true })
}
