import type { ProductDoc, VariantDoc } from '../../src/domains/catalogue/projection/documents.ts'
import { chanceOf, zipf, type Chance } from './chance.ts'
import { goods, materials, qualities, series, slugOf } from './lexicon.ts'
import { describe } from './prose.ts'
import { factsOf } from './facts.ts'
import { references } from './references.ts'

/** A product with all that belongs to it. */
export interface GeneratedProduct {
  product: ProductDoc
  variants: VariantDoc[]
  /** Pieces of each variant. */
  pieces: number[]
  /** Stars of each review that staff let through. */
  stars: number[]
}

/** Ids of variants leave room for so many of each product. */
export const VARIANTS_AT_MOST = 8
/** What every generated catalogue begins with. */
export const SEED = 20_260_101

const { brands, categories, media } = references
const FIRST_KIND = goods.departments.length + goods.sections.length + 1
const DAY_MS = 86_400_000
const [FIRST_DAY, DAYS] = [Date.UTC(2023, 0, 1), 3 * 365]
const kindOf = zipf(goods.kinds.length, 0.9)
const brandOf = zipf(brands.length, 1)
const qualityOf = zipf(qualities.length, 0.8)
const materialOf = zipf(materials.length, 0.7)
const seriesOf = zipf(series.length, 0.6)
/** Frequent kinds of goods are spread over the departments. */
const kinds = chanceOf(SEED, -1)
const KIND_ORDER = goods.kinds
  .map((_, at) => ({ at, key: kinds.next() }))
  .sort((a, b) => a.key - b.key)

/** The n-th product, from 1 on: the same whatever is made before it or beside it. */
export function productAt(n: number): GeneratedProduct {
  const chance = chanceOf(SEED, n)
  const kindAt = KIND_ORDER[kindOf(chance)]?.at ?? 0
  const names = namesOf(chance, kindAt)
  const options = optionsOf(chance, goods.kinds[kindAt]?.department ?? 0)
  const variants = variantsOf(chance, n, options)
  const published = new Date(
    FIRST_DAY + chance.below(DAYS) * DAY_MS + chance.below(DAY_MS),
  ).toISOString()
  const product: ProductDoc = {
    id: n,
    title: names.title,
    subtitle: names.subtitle,
    description: describe(chance, names.topic),
    slug: `${slugOf(names.title.en)}-${n}`,
    brand: brands[brandOf(chance)]?.id ?? null,
    categories: [FIRST_KIND + kindAt],
    gallery: chance.some(media, 2 + chance.below(3)).map(({ id }) => id),
    variantTypes: options.length === 0 ? [] : [...new Set(options.flat().map(typeOf))],
    attributes: factsOf(chance, n, goods.kinds[kindAt]?.department ?? 0, names.material),
    tags: chance.some(['new', 'sale', 'gift', 'bestseller'], chance.is(0.2) ? 1 : 0),
    related: n > 10 && chance.is(0.5) ? [n - 1 - chance.below(9)] : [],
    taxClass: 'standard',
    publishedAt: published,
    rank: chance.is(0.05) ? 1 + chance.below(900) : 1000,
    _status: 'published',
    updatedAt: published,
    createdAt: published,
  }
  return { product, variants, pieces: piecesOf(chance, variants.length), stars: starsOf(chance) }
}

function namesOf(chance: Chance, kindAt: number) {
  const kind = goods.kinds[kindAt] ?? { en: 'thing', th: 'สิ่งของ' }
  const material = materialOf(chance)
  const [quality, other] = [qualities[qualityOf(chance)], qualities[qualityOf(chance)]]
  const name = series[seriesOf(chance)] ?? ''
  const stuff = materials[material]
  const number = chance.is(0.3) ? ` ${10 + chance.below(90)}` : ''
  const more = chance.is(0.4)
  const en = [name, more && other?.en, quality?.en, stuff?.en, kind.en].filter(Boolean).join(' ')
  const th = [kind.th, stuff?.th, quality?.th, more && other?.th].filter(Boolean).join('')
  return {
    material,
    topic: { quality, stuff, kind },
    title: {
      en: `${en.charAt(0).toUpperCase()}${en.slice(1)}${number}`,
      th: `${th} ${name}${number}`,
    },
    subtitle: {
      en: `${stuff?.en ?? ''}, ${quality?.en ?? ''}`,
      th: `${stuff?.th ?? ''} ${quality?.th ?? ''}`,
    },
  }
}

const COLOURS = references.variantOptions.filter(({ type }) => type === 1)
const SIZES = references.variantOptions.filter(({ type }) => type === 2)
const WORN = new Set(['Clothing', 'Children'])
const UNCOLOURED = new Set(['Food', 'Garden'])

/** The choices of each variant: nothing at all, a colour, or a colour and a size. */
function optionsOf(chance: Chance, department: number): number[][] {
  const name = goods.departments[department]?.en ?? ''
  if (UNCOLOURED.has(name) || chance.is(0.3)) return []
  if (!WORN.has(name)) {
    return chance.some(COLOURS, 1 + chance.below(4)).map(({ id }) => [id])
  }
  const sizes = chance.some(SIZES, 2 + chance.below(3))
  return chance
    .some(COLOURS, 1 + chance.below(2))
    .flatMap(({ id }) => sizes.map((size) => [id, size.id]))
}

function typeOf(option: number): number {
  return option <= COLOURS.length ? 1 : 2
}

function variantsOf(chance: Chance, n: number, options: number[][]): VariantDoc[] {
  // Log-normal in baht: half below 690, one in forty above 6,000.
  const baht = Math.max(20, Math.round(690 * Math.exp(1.1 * chance.normal())))
  const isSoldInDollars = chance.is(0.9)
  const isOnSale = chance.is(0.15)
  const stamp = '2025-06-01T00:00:00.000Z'
  return (options.length === 0 ? [[]] : options).map((own, at): VariantDoc => {
    const amount = (baht + 10 * (at % 3)) * 100
    return {
      id: n * VARIANTS_AT_MOST + at,
      product: n,
      options: own,
      sku: `V${String(n).padStart(7, '0')}-${at + 1}`,
      barcode: chance.is(0.8) ? `885${String(n * VARIANTS_AT_MOST + at).padStart(10, '0')}` : null,
      prices: {
        THB: { amount, compareAt: isOnSale ? Math.round(amount * 1.25) : null },
        USD: { amount: isSoldInDollars ? Math.round(amount / 33) : null, compareAt: null },
      },
      weightGrams: 50 + chance.below(5000),
      images: [],
      _variants_variants_order: `a${at}`,
      updatedAt: stamp,
      createdAt: stamp,
    }
  })
}

/** Eight in a hundred products have none left. */
function piecesOf(chance: Chance, count: number): number[] {
  const isOut = chance.is(0.08)
  return Array.from({ length: count }, () => (isOut ? 0 : 1 + chance.below(80)))
}

function starsOf(chance: Chance): number[] {
  if (!chance.is(0.4)) return []
  return Array.from({ length: 1 + chance.below(5) }, () => 5 - Math.floor(4 * chance.next() ** 2.5))
}

/** The ids of categories of a level, from 0 for departments. */
export function categoriesOf(level: 0 | 1 | 2): typeof categories {
  const ends = [0, goods.departments.length, FIRST_KIND - 1, categories.length]
  return categories.slice(ends[level], ends[level + 1])
}
