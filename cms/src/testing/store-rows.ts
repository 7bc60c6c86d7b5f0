import { LOCALES, type Locale } from '@vitrine/shared-types/primitives/locale'
import { tags } from '@vitrine/shared-types/events/tags'
import type { Image } from '@vitrine/shared-types/primitives/image'
import type { Rating } from '@vitrine/shared-types/store-api/v1/products'
import type pg from 'pg'
import { analyseProduct } from '../domains/catalogue/analysis/index.ts'
import type { StoredCard, StoredDetail } from '../domains/catalogue/projection/shapes.ts'

/** What a test says of a product; all else has a default that fits the contract. */
export interface ProductRowInput {
  id: number
  slug?: string
  title?: Partial<Record<Locale, string>>
  description?: string
  brand?: { slug: string; name: string }
  categories?: string[]
  tags?: string[]
  facets?: string[]
  thb?: number | null
  usd?: number | null
  available?: number
  rank?: number
  publishedAt?: string
  relatedIds?: number[]
  variantIds?: number[]
  rating?: Rating
}

export function testImage(id: number, alt = `Picture ${id}`): Image {
  const sizes = [320, 640, 960, 1440].flatMap((width) =>
    (['avif', 'webp'] as const).map((format) => ({
      width,
      height: width * 1.25,
      format,
      path: `/picture-${id}-0a1b2c3d-${width}.${format}`,
    })),
  )
  return {
    id: String(id),
    alt,
    path: `/picture-${id}-0a1b2c3d.jpg`,
    width: 1600,
    height: 2000,
    focalPoint: { x: 50, y: 50 },
    placeholder: 'data:image/webp;base64,UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA',
    sizes,
  }
}

/** Writes a product's projection in every language, as publishing it would. */
export async function insertProduct(db: pg.ClientBase, input: ProductRowInput): Promise<void> {
  for (const locale of LOCALES) await insertEntry(db, input, locale)
  await insertTerms(db, input)
}

async function insertTerms(db: pg.ClientBase, input: ProductRowInput): Promise<void> {
  const { id, brand, tags = [], description } = input
  const said = (text: string | undefined) =>
    text === undefined ? [] : [{ text, locale: 'en' as const }]
  const terms = analyseProduct({
    title: LOCALES.map((locale) => ({ text: cardOf(input, locale).title, locale })),
    brand: said(brand?.name),
    category: [],
    attribute: [],
    tag: tags.flatMap(said),
    code: said(`SKU-${id}`),
    description: said(description),
  })
  await db.query(
    `INSERT INTO catalogue_terms (product_id, terms) VALUES ($1, $2)
     ON CONFLICT (product_id) DO UPDATE SET terms = excluded.terms`,
    [id, terms],
  )
}

/** Says that these products changed, as a projection would, to whoever follows. */
export async function sayChanged(db: pg.ClientBase, ids: number[]): Promise<void> {
  await db.query(
    `INSERT INTO store_events (type, tags, locales) VALUES ('product.changed', $1, $2)`,
    [[...ids.map(tags.product), tags.list, tags.search], [...LOCALES]],
  )
}

async function insertEntry(db: pg.ClientBase, input: ProductRowInput, locale: Locale) {
  const { id, brand = null, categories = [], tags = [], facets = [], available = 10 } = input
  const card = cardOf(input, locale)
  const thb = input.thb === undefined ? 100_000 : input.thb
  const usd = input.usd === undefined ? 3000 : input.usd
  const range = (currency: string, minMinor: number | null) =>
    minMinor === null ? null : { currency, minMinor, maxMinor: minMinor, compareAtMinor: null }
  const stock = { state: available > 0 ? 'in_stock' : 'out_of_stock', available }
  await db.query(
    `INSERT INTO catalogue_entries (product_id, locale, slug, title, brand_slug, category_slugs,
       tags, facets, price_thb, price_usd, in_stock, rank, published_at, updated_at,
       card, prices, stock, rating, detail, refs)
     VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$13,$14,$15,$16,$17,$18,'{}')`,
    [
      id,
      locale,
      card.slug,
      card.title,
      brand?.slug ?? null,
      categories,
      tags,
      facets,
      thb,
      usd,
      available > 0,
      input.rank ?? id,
      card.publishedAt,
      JSON.stringify(card),
      JSON.stringify({ THB: range('THB', thb), USD: range('USD', usd) }),
      JSON.stringify(stock),
      input.rating === undefined ? null : JSON.stringify(input.rating),
      JSON.stringify(detailOf(input, card, { thb, usd })),
    ],
  )
}

function cardOf(input: ProductRowInput, locale: Locale): StoredCard {
  const { id } = input
  return {
    id: String(id),
    slug: input.slug ?? `product-${id}`,
    title: input.title?.[locale] ?? (locale === 'th' ? `สินค้า ${id}` : `Product ${id}`),
    subtitle: null,
    brand: input.brand ?? null,
    image: testImage(id * 2),
    hoverImage: testImage(id * 2 + 1),
    swatches: [{ label: 'Celadon', colour: '#a9c3b1' }],
    publishedAt: new Date(input.publishedAt ?? Date.UTC(2026, 0, 1, 0, id)).toISOString(),
  }
}

function detailOf(
  input: ProductRowInput,
  card: StoredCard,
  prices: { thb: number | null; usd: number | null },
): StoredDetail {
  const stored = (amountMinor: number | null) =>
    amountMinor === null ? null : { amountMinor, compareAtMinor: null }
  return {
    description: [
      {
        type: 'paragraph',
        children: [{ type: 'text', text: input.description ?? 'Made by hand.' }],
      },
    ],
    gallery: [testImage(input.id * 2)],
    options: [],
    variants: (input.variantIds ?? [input.id]).map((id) => ({
      id: String(id),
      sku: `SKU-${id}`,
      barcode: null,
      title: card.title,
      options: {},
      prices: { THB: stored(prices.thb), USD: stored(prices.usd) },
      weightGrams: 250,
      imageIds: [],
    })),
    attributes: [],
    tags: input.tags ?? [],
    breadcrumbs: [],
    alternates: LOCALES.map((locale) => ({ locale, slug: card.slug })),
    seo: { title: card.title, description: 'Made by hand.' },
    updatedAt: card.publishedAt,
    relatedIds: input.relatedIds ?? [],
  }
}
