import { createHash } from 'node:crypto'
import { LOCALES } from '@vitrine/shared-types/primitives/locale'
import { expect, test } from 'vitest'
import { presentBrandEntry } from './content/brand.rules.ts'
import { presentCategoryEntry } from './content/category.rules.ts'
import { presentCollectionEntry } from './content/collection.rules.ts'
import { presentPageEntry } from './content/page.rules.ts'
import { presentNavigationEntry, presentSettingsEntry } from './content/store.rules.ts'
import { PROJECTION_FORM } from './form.ts'
import { presentEntry } from './product/entry.rules.ts'
import { presentTerms } from './product/terms.rules.ts'
import { emptyWorld, viewOf, type View, type World } from './world.ts'

/**
 * What the rows of the sample below come to. When they change, shops have rows of older code after
 * an upgrade: raise `PROJECTION_FORM`, and write what they come to now behind its number.
 */
const ROWS: Record<number, string> = { 1: '8a8000e29e492919' }

const dates = { createdAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-01-02T00:00:00.000Z' }
const both = (en: string, th: string) => ({ en, th })
const paragraph = (...children: object[]) => ({ type: 'paragraph', children })
const words = (text: string, format = 0) => ({ type: 'text', text, format })
const text = (line: string) => ({
  root: {
    children: [
      { type: 'heading', tag: 'h2', children: [words(line)] },
      paragraph(words('Made by hand, '), words('slowly', 1), {
        type: 'link',
        fields: { linkType: 'internal', doc: { relationTo: 'brands', value: 5 } },
        children: [words('there')],
      }),
      { type: 'list', listType: 'bullet', children: [{ children: [words('one')] }] },
      { type: 'upload', relationTo: 'media', value: 10 },
    ],
  },
})
const seo = { title: both('Buy it', 'ซื้อเลย'), description: null }
const picture = {
  id: 10,
  alt: both('A cup', 'ถ้วย'),
  filename: '10.jpg',
  width: 40,
  height: 50,
  sizes: { small: { filename: '10-320.webp', mimeType: 'image/webp', width: 20, height: 25 } },
}
const brand = { id: 5, slug: 'kiln', name: 'Kiln', image: 10, seo, tagline: both('Fire', 'ไฟ') }
const [table, cups] = [
  { id: 1, slug: 'table', title: both('Table', 'โต๊ะอาหาร'), _order: 'a0' },
  { id: 2, slug: 'cups', title: both('Cups', 'ถ้วย'), parent: 1, image: 10, seo, _order: 'a1' },
]
const clay = { id: 1, key: 'clay', label: both('Clay', 'ดิน') }
const colour = { id: 1, key: 'colour', label: both('Colour', 'สี') }
const option = {
  id: 1,
  type: 1,
  key: 'celadon',
  label: both('Celadon', 'ศิลาดล'),
  swatch: '#a9c3b1',
}
const product = {
  ...dates,
  id: 9,
  slug: 'tea-cup',
  title: both('Tea cup 250 ml', 'ถ้วยชาเขียวศิลาดล'),
  subtitle: both('Hand-thrown stoneware', 'เครื่องปั้นดินเผา'),
  description: both(text('A quiet cup') as never, text('ถ้วยเงียบ ๆ สำหรับชา') as never),
  brand: 5,
  categories: [2],
  tags: ['gift', ' gift ', 'ของขวัญ'],
  attributes: [
    { blockType: 'numberAttribute', attribute: 1, value: 1234.5 },
    { blockType: 'optionAttribute', attribute: 2, values: [1] },
    { blockType: 'booleanAttribute', attribute: 3, value: true },
    { blockType: 'textAttribute', attribute: 4, value: both('Malee', 'มาลี') },
  ],
  gallery: [10],
  variantTypes: [1],
  related: [9, 4],
  rank: 3,
  seo,
}
const variants = [
  {
    id: 1,
    sku: 'CUP-C1',
    barcode: '8850000000017',
    product: 9,
    options: [1],
    images: [10],
    weightGrams: 250,
    prices: { THB: { amount: 50_000, compareAt: 60_000 }, USD: { amount: 1500 } },
  },
]
const link = { kind: 'category', category: 2 }
const page = {
  ...dates,
  id: 3,
  slug: 'home',
  title: both('Home', 'หน้าแรก'),
  seo,
  layout: [
    { blockType: 'hero', heading: both('Welcome', 'ยินดีต้อนรับ'), image: 10, link },
    { blockType: 'featuredProducts', heading: both('New', 'ใหม่'), products: [9] },
    { blockType: 'categoryTiles', heading: both('Find', 'ค้นหา'), categories: [2] },
    {
      blockType: 'story',
      heading: both('Story', 'เรื่องราว'),
      text: { en: text('Long ago') },
      image: 10,
    },
    { blockType: 'richText', text: { en: text('Text') } },
  ],
}
const collection = {
  ...dates,
  id: 7,
  slug: 'gifts',
  title: both('Gifts', 'ของขวัญ'),
  image: 10,
  seo,
  match: 'all',
  sort: 'featured',
  conditions: [{ kind: 'tag', tag: 'gift' }],
}
const labelled = { label: both('Cups', 'ถ้วย'), link }
const navigation = {
  header: [labelled],
  footer: [{ heading: both('Shop', 'ร้าน'), links: [labelled] }],
}
const settings = { ...dates, name: 'Sala', tagline: both('Calm', 'สงบ'), contactEmail: 'a@b.test' }

test('makes the same rows of the same documents, or says that they are of another form', () => {
  const rows = LOCALES.map((locale) => rowsOf(viewOf(worldOf(), locale)))
  const entries = rows.flatMap(({ entry }) => entry ?? [])
  const terms = presentTerms(product as never, variants as never, worldOf(), entries)
  expect(entries).toHaveLength(LOCALES.length)
  expect(rows.flatMap(({ contents }) => contents)).not.toContain(null)
  const json = JSON.stringify([rows, terms], inOrder)
  const made = createHash('sha256').update(json).digest('hex').slice(0, 16)
  expect(made, 'Raise PROJECTION_FORM: see ROWS').toBe(ROWS[PROJECTION_FORM])
})

/** Postgres keeps no order of keys, either. */
function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}

// A sample has only the fields that the rules read.
function rowsOf(view: View) {
  return {
    entry: presentEntry(product as never, variants as never, view),
    contents: [
      presentBrandEntry(brand as never, view),
      presentCategoryEntry(cups as never, view),
      presentCollectionEntry(collection as never, view),
      presentPageEntry(page as never, view),
      presentNavigationEntry(navigation as never, view),
      presentSettingsEntry(settings as never, view),
    ],
  }
}

function worldOf(): World {
  const attributes = [
    { id: 1, key: 'height', label: both('Height', 'สูง'), unit: both('cm', 'ซม.') },
    { id: 2, key: 'material', label: both('Material', 'วัสดุ') },
    { id: 3, key: 'handmade', label: both('Handmade', 'ทำมือ') },
    { id: 4, key: 'maker', label: both('Maker', 'ช่าง') },
  ]
  const byId = (...docs: { id: number }[]) => new Map(docs.map((doc) => [doc.id, doc as never]))
  return {
    ...emptyWorld(),
    media: byId(picture),
    brands: byId(brand),
    categories: byId(table, cups),
    variantTypes: byId(colour),
    variantOptions: byId(option),
    attributes: byId(...attributes),
    attributeOptions: byId(clay),
    slugs: new Map([
      ['brand:5', 'kiln'],
      ['category:2', 'cups'],
    ]),
  }
}
