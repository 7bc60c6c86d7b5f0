import type { DemoAttributeValue, DemoProduct, DemoVariant } from '@vitrine/shared-types/demo/types'
import type { Currency, Price, PriceRange } from '@vitrine/shared-types/primitives/money'
import { LOCALES } from '@vitrine/shared-types/primitives/locale'
import type { ReadContext } from '@vitrine/shared-types/store-api/v1/context'
import {
  type Attribute,
  LOW_STOCK_THRESHOLD,
  type Product,
  type ProductCard,
  type ProductOption,
  type Stock,
  type Swatch,
  type Variant,
} from '@vitrine/shared-types/store-api/v1/products'
import { variantId } from './commerce/demo-variants.ts'
import { demo, pathTo, photoOf, productId } from './demo-index.ts'
import { presentPhoto } from './mock-image.ts'
import { mockRating } from './present-reviews.ts'

const YES_NO = { en: ['No', 'Yes'], th: ['ไม่ใช่', 'ใช่'] } as const

/** What a list shows of a demo product. */
export function presentCard(product: DemoProduct, context: ReadContext): ProductCard {
  const { locale, currency } = context
  const [image = null, hoverImage = null] = product.gallery.map((file) =>
    presentPhoto(photoOf(file), locale),
  )
  const brand = demo.brands.get(product.brand)
  return {
    id: productId(product.slug),
    slug: product.slug,
    title: product.title[locale],
    subtitle: product.subtitle[locale],
    brand: brand ? { slug: brand.slug, name: brand.name } : null,
    image,
    hoverImage,
    price: priceRange(product, currency),
    stock: productStock(product),
    rating: mockRating(product.slug),
    swatches: presentSwatches(product, context),
    publishedAt: new Date(product.publishedAt).toISOString(),
  }
}

/** Everything a product page shows of a demo product. */
export function presentProduct(product: DemoProduct, context: ReadContext): Product {
  const { locale } = context
  const related = product.related.flatMap((slug) => demo.products.get(slug) ?? [])
  return {
    ...presentCard(product, context),
    description: product.description[locale],
    gallery: product.gallery.map((file) => presentPhoto(photoOf(file), locale)),
    options: presentOptions(product, context),
    variants: product.variants.map((variant) => presentVariant(product, variant, context)),
    attributes: product.attributes.flatMap((value) => presentAttribute(value, context)),
    tags: product.tags,
    breadcrumbs: pathTo(product.categories[0] ?? '').map((category) => ({
      slug: category.slug,
      title: category.title[locale],
    })),
    related: related.map((one) => presentCard(one, context)),
    alternates: LOCALES.map((one) => ({ locale: one, slug: product.slug })),
    seo: { title: product.seo.title[locale], description: product.seo.description[locale] },
    updatedAt: new Date(product.publishedAt).toISOString(),
  }
}

/** One variant of a demo product. */
export function presentVariant(
  product: DemoProduct,
  variant: DemoVariant,
  { locale, currency }: ReadContext,
): Variant {
  const words = product.variantTypes.flatMap((key) => {
    const type = demo.shop.variantTypes.find((one) => one.key === key)
    const option = type?.options.find((one) => one.key === variant.options[key])
    return option ? [option.label[locale]] : []
  })
  return {
    id: variantId(variant.sku),
    sku: variant.sku,
    barcode: variant.barcode,
    title: words.join(' / ') || product.title[locale],
    options: variant.options,
    price: presentPrice(variant, currency),
    stock: stockOf(variant.stock, variant.backorder),
    weightGrams: variant.weightGrams,
    imageIds: variant.photos,
  }
}

/** The price range of a product's variants; null when none is sold in the currency. */
export function priceRange(product: DemoProduct, currency: Currency): PriceRange | null {
  const prices = product.variants
    .flatMap((variant) => presentPrice(variant, currency) ?? [])
    .toSorted((a, b) => a.amountMinor - b.amountMinor)
  const [cheapest] = prices
  if (!cheapest) return null
  return {
    currency,
    minMinor: cheapest.amountMinor,
    maxMinor: (prices.at(-1) ?? cheapest).amountMinor,
    compareAtMinor: cheapest.compareAtMinor,
  }
}

/** The stock of a product as a whole. */
export function productStock(product: DemoProduct): Stock {
  const available = product.variants.reduce((sum, variant) => sum + variant.stock, 0)
  const backorder = product.variants.some((variant) => variant.backorder)
  return stockOf(available, backorder)
}

function stockOf(available: number, backorder: boolean): Stock {
  if (available > LOW_STOCK_THRESHOLD) return { state: 'in_stock', available }
  if (available > 0) return { state: 'low_stock', available }
  return { state: backorder ? 'backorder' : 'out_of_stock', available }
}

function presentPrice(variant: DemoVariant, currency: Currency): Price | null {
  const price = variant.prices[currency] as DemoVariant['prices'][Currency] | undefined
  return price ? { currency, ...price } : null
}

function presentOptions(product: DemoProduct, { locale }: ReadContext): ProductOption[] {
  return product.variantTypes.flatMap((key) => {
    const type = demo.shop.variantTypes.find((one) => one.key === key)
    if (!type) return []
    const used = new Set(product.variants.map((variant) => variant.options[key]))
    const values = type.options
      .filter((option) => used.has(option.key))
      .map(({ key: value, label, swatch }) => ({ key: value, label: label[locale], swatch }))
    return [{ key, label: type.label[locale], values }]
  })
}

function presentSwatches(product: DemoProduct, context: ReadContext): Swatch[] {
  return presentOptions(product, context).flatMap((option) =>
    option.values.flatMap(({ label, swatch }) => (swatch ? [{ label, colour: swatch }] : [])),
  )
}

function presentAttribute(value: DemoAttributeValue, { locale }: ReadContext): Attribute[] {
  const attribute = demo.shop.attributes.find((one) => one.key === value.attribute)
  if (!attribute) return []
  const base = { key: attribute.key, label: attribute.label[locale], type: value.type }
  switch (value.type) {
    case 'text':
      return [{ ...base, values: [{ key: value.value[locale], label: value.value[locale] }] }]
    case 'number': {
      const unit = attribute.unit ? ` ${attribute.unit[locale]}` : ''
      return [{ ...base, values: [{ key: String(value.value), label: `${value.value}${unit}` }] }]
    }
    case 'boolean': {
      const label = YES_NO[locale][value.value ? 1 : 0]
      return [{ ...base, values: [{ key: String(value.value), label }] }]
    }
    case 'option': {
      const chosen = attribute.options.filter((option) => value.value.includes(option.key))
      return [{ ...base, values: chosen.map(({ key, label }) => ({ key, label: label[locale] })) }]
    }
  }
}
