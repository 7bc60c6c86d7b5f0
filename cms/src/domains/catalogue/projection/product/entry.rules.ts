import type { Image } from '@vitrine/shared-types/primitives/image'
import { plainText, richTextIn } from '../rich-text.ts'
import type { ProductDoc, VariantDoc } from '../documents.ts'
import { idOf, idsOf, textIn } from '../localise.ts'
import { alternatesOf, presentSeo } from '../seo.rules.ts'
import type { StoredCard, StoredDetail, StoredVariant } from '../shapes.ts'
import type { catalogueEntries } from '../tables.ts'
import type { View } from '../world.ts'
import { presentAttributes } from './attributes.rules.ts'
import { facetsOf } from './facets.rules.ts'
import {
  optionsInUse,
  optionsOf,
  presentOptions,
  presentSwatches,
  type OptionInUse,
} from './options.rules.ts'
import { priceRangesOf, pricesOf } from './prices.rules.ts'

/** A row of `catalogue_entries` without its stock and rating, which have writers of their own. */
export type EntryContent = Omit<
  typeof catalogueEntries.$inferInsert,
  'stock' | 'inStock' | 'rating'
>

/** Products without a rank come after all that have one. */
const UNRANKED = 2_147_483_647

/**
 * The row of a published product in the view's language; null for a product without variants:
 * there is nothing that a shopper could put into a cart.
 */
export function presentEntry(
  product: ProductDoc,
  variants: readonly VariantDoc[],
  view: View,
): EntryContent | null {
  if (variants.length === 0 || !product.slug) return null
  const parts = partsOf(product, variants, view)
  const prices = priceRangesOf(variants)
  const card = presentCard(product, parts, view)
  const detail = presentDetail(product, variants, parts, view)
  return {
    productId: product.id,
    locale: view.locale,
    slug: product.slug,
    title: parts.title,
    brandSlug: card.brand?.slug ?? null,
    categorySlugs: [...new Set(parts.paths.flat().map((category) => category.slug))].sort(),
    tags: detail.tags,
    facets: facetsOf(detail.attributes, parts.options),
    priceThb: prices.THB?.minMinor ?? null,
    priceUsd: prices.USD?.minMinor ?? null,
    rank: product.rank ?? UNRANKED,
    publishedAt: new Date(card.publishedAt),
    updatedAt: new Date(detail.updatedAt),
    card,
    prices,
    detail,
    refs: view.refs(),
  }
}

interface Parts {
  title: string
  subtitle: string | null
  brand: StoredCard['brand']
  /** The way down to each category of the product, the primary one first. */
  paths: ReturnType<View['categoryPath']>[]
  options: OptionInUse[]
  gallery: Image[]
}

function partsOf(product: ProductDoc, variants: readonly VariantDoc[], view: View): Parts {
  const brand = view.brand(idOf(product.brand))
  return {
    title: textIn(product.title, view.locale) ?? product.slug ?? '',
    subtitle: textIn(product.subtitle, view.locale),
    brand: brand === undefined ? null : { slug: brand.slug, name: brand.name },
    paths: idsOf(product.categories).map((id) => view.categoryPath(id)),
    options: optionsInUse(product, variants, view),
    gallery: galleryOf(product, variants, view),
  }
}

/** The gallery, and after it the pictures that only a variant has. */
function galleryOf(product: ProductDoc, variants: readonly VariantDoc[], view: View): Image[] {
  const ids = [...idsOf(product.gallery), ...variants.flatMap((variant) => idsOf(variant.images))]
  return [...new Set(ids)].flatMap((id) => view.findImage(id) ?? [])
}

function presentCard(product: ProductDoc, parts: Parts, view: View): StoredCard {
  return {
    id: String(product.id),
    slug: product.slug ?? '',
    title: parts.title,
    subtitle: parts.subtitle,
    brand: parts.brand,
    image: parts.gallery[0] ?? null,
    hoverImage: parts.gallery[1] ?? null,
    swatches: presentSwatches(parts.options, view),
    publishedAt: new Date(product.publishedAt ?? product.createdAt).toISOString(),
  }
}

function presentDetail(
  product: ProductDoc,
  variants: readonly VariantDoc[],
  parts: Parts,
  view: View,
): StoredDetail {
  const description = richTextIn(product.description, view)
  return {
    description,
    gallery: parts.gallery,
    options: presentOptions(parts.options, view),
    variants: variants.map((variant) => presentVariant(variant, parts, view)),
    attributes: presentAttributes(product, view),
    tags: [...new Set((product.tags ?? []).map((tag) => tag.trim()).filter((tag) => tag !== ''))],
    breadcrumbs: (parts.paths[0] ?? []).map((category) => ({
      slug: category.slug,
      title: textIn(category.title, view.locale) ?? category.slug,
    })),
    relatedIds: view.mention(
      'product',
      idsOf(product.related).filter((id) => id !== product.id),
    ),
    alternates: alternatesOf(product.slug ?? ''),
    seo: presentSeo(product.seo, view.locale, {
      title: parts.title,
      descriptions: [plainText(description), parts.subtitle],
    }),
    updatedAt: new Date(product.updatedAt).toISOString(),
  }
}

function presentVariant(variant: VariantDoc, parts: Parts, view: View): StoredVariant {
  const own = new Set(optionsOf(variant, view))
  const chosen = parts.options.flatMap(({ type, values }) => {
    const value = values.find((candidate) => own.has(candidate))
    return value === undefined ? [] : [{ type, value }]
  })
  const shown = new Set(parts.gallery.map((image) => image.id))
  const labels = chosen.map(({ value }) => textIn(value.label, view.locale) ?? value.key)
  return {
    id: String(variant.id),
    sku: variant.sku,
    barcode: variant.barcode ?? null,
    title: labels.join(' / ') || parts.title,
    options: Object.fromEntries(chosen.map(({ type, value }) => [type.key, value.key])),
    weightGrams: variant.weightGrams ?? null,
    imageIds: idsOf(variant.images)
      .map(String)
      .filter((id) => shown.has(id)),
    prices: pricesOf(variant),
  }
}
