import { createHash } from 'node:crypto'
import { toKey } from '../keys.ts'
import { ImportRefusal } from '../refusal.ts'

/** Facts of a Shopify export that the import knows, with every wording met so far. */
const WORDINGS = {
  handle: ['handle', 'url handle'],
  title: ['title'],
  body: ['body (html)', 'body', 'body html', 'description'],
  vendor: ['vendor'],
  category: ['product category', 'category', 'standardized product type'],
  type: ['type', 'product type', 'custom product type'],
  tags: ['tags'],
  published: ['published', 'published on online store'],
  status: ['status'],
  option1Name: ['option1 name', 'option 1 name'],
  option1Value: ['option1 value', 'option 1 value'],
  option2Name: ['option2 name', 'option 2 name'],
  option2Value: ['option2 value', 'option 2 value'],
  option3Name: ['option3 name', 'option 3 name'],
  option3Value: ['option3 value', 'option 3 value'],
  sku: ['variant sku', 'sku'],
  barcode: ['variant barcode', 'barcode'],
  grams: ['variant grams', 'weight value (grams)', 'grams'],
  weight: ['variant weight', 'weight'],
  weightUnit: ['variant weight unit', 'weight unit', 'weight unit for display'],
  tracker: ['variant inventory tracker', 'inventory tracker'],
  quantity: [
    'variant inventory qty',
    'variant inventory quantity',
    'inventory quantity',
    'available',
    'on hand',
  ],
  policy: ['variant inventory policy', 'inventory policy', 'continue selling when out of stock'],
  price: ['variant price', 'price'],
  compareAt: ['variant compare at price', 'compare-at price', 'compare at price'],
  imageSrc: ['image src', 'product image url', 'image url'],
  imagePosition: ['image position'],
  imageAlt: ['image alt text'],
  variantImage: ['variant image', 'variant image url'],
  giftCard: ['gift card'],
  seoTitle: ['seo title', 'metafields global title tag'],
  seoDescription: ['seo description', 'metafields global description tag'],
  location: ['location'],
  metafieldNamespace: ['metafield namespace'],
  metafieldKey: ['metafield key'],
  metafieldValue: ['metafield value'],
} as const

export type Fact = keyof typeof WORDINGS

/** Columns that say nothing a shop could show: they aren't reported as unused. */
const WITHOUT_USE =
  /^(variant (fulfillment|fullfilment|fulfilment) service|variant (requires shipping|taxable|tax code)|option ?[123] linked to|google shopping .*|google: .*|cost per item|template suffix|published (scope|at)|metafield value type|image attachment|(included|price|compare at price|compare-at price) \/ .*)$/u

/** A column that carries a metafield: `Material (product.metafields.custom.material)`. */
export interface MetafieldColumn {
  index: number
  key: string
  label: string
  /** Shopify's own namespace holds lists of keywords, the others hold texts. */
  isKeywords: boolean
}

/** Where each fact stands in the file. */
export interface Columns {
  count: number
  at: ReadonlyMap<Fact, number>
  metafields: MetafieldColumn[]
  unused: string[]
  /** See `ScanResult.shape`. */
  shape: string
}

const METAFIELD = /^(.*?)\s*\(product\.metafields\.([^.()]+)\.([^()]+)\)$/iu
const FORBIDDEN = new Set(['__proto__', 'prototype', 'constructor'])
export const MAX_COLUMNS = 1000

/** Reads the header line, or refuses the file in one sentence. */
export function readColumns(header: string[]): Columns {
  if (header.length > MAX_COLUMNS) {
    throw new ImportRefusal(
      `The file has ${header.length} columns; a product export has fewer than ${MAX_COLUMNS}.`,
    )
  }
  const names = header.map((name) => name.trim().toLowerCase().replace(/\s+/gu, ' '))
  const forbidden = names.find((name) => FORBIDDEN.has(name))
  if (forbidden !== undefined) {
    throw new ImportRefusal(`The file has a column called "${forbidden}", which is not allowed.`)
  }
  const at = locate(names)
  refuseOtherExports(names, at)
  const metafields = findMetafields(header)
  return {
    count: header.length,
    at,
    metafields,
    unused: findUnused(header, names, at),
    shape: shapeOf(at, metafields),
  }
}

function locate(names: string[]): Map<Fact, number> {
  const at = new Map<Fact, number>()
  for (const [fact, wordings] of Object.entries(WORDINGS)) {
    const index = wordings.map((wording) => names.indexOf(wording)).find((found) => found >= 0)
    if (index !== undefined) at.set(fact as Fact, index)
  }
  return at
}

function refuseOtherExports(names: string[], at: Map<Fact, number>): void {
  const isProducts = at.has('handle') && (at.has('title') || at.has('option1Value'))
  if (isProducts) return
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name))
  const kind = has(/^(lineitem|financial status)/u)
    ? 'an orders export'
    : has(/^(first name|accepts email marketing|default address)/u)
      ? 'a customers export'
      : null
  const missing = at.has('handle') ? '"Title"' : '"Handle"'
  throw new ImportRefusal(
    kind === null
      ? `This is not a Shopify products export: it has no column ${missing}.`
      : `This is ${kind} of Shopify, not a products export: it has no column ${missing}.`,
  )
}

function findMetafields(header: string[]): MetafieldColumn[] {
  const taken = new Set<string>()
  return header.flatMap((name, index) => {
    const match = METAFIELD.exec(name.trim())
    const [, label = '', namespace = '', field = ''] = match ?? []
    if (match === null || namespace.startsWith('mm-google')) return []
    const short = toKey(field)
    const key = taken.has(short) ? toKey(`${namespace}-${field}`) : short
    taken.add(key)
    return [{ index, key, label: label || field, isKeywords: namespace === 'shopify' }]
  })
}

function findUnused(header: string[], names: string[], at: Map<Fact, number>): string[] {
  const used = new Set(at.values())
  return header.filter((name, index) => {
    const known = used.has(index) || METAFIELD.test(name.trim())
    return !known && name.trim() !== '' && !WITHOUT_USE.test(names[index] ?? '')
  })
}

function shapeOf(at: Map<Fact, number>, metafields: MetafieldColumn[]): string {
  const facts = [...at.keys(), ...metafields.map(({ key }) => `metafield:${key}`)].toSorted()
  return createHash('sha256').update(facts.join()).digest('hex').slice(0, 6)
}
