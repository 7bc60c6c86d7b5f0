import { LOCALES, type Locale } from '@vitrine/shared-types/primitives/locale'
import type {
  StoredBrand,
  StoredCategory,
  StoredCollection,
  StoredPage,
} from '../domains/catalogue/projection/shapes.ts'
import type pg from 'pg'
import { insertContent } from './content-rows.ts'
import { insertProduct, testImage } from './store-rows.ts'

const SEO = { title: 'Title', description: 'Description' }
const alternates = (slug: string) => LOCALES.map((locale) => ({ locale, slug }))
const said = (locale: Locale, en: string, th: string) => (locale === 'th' ? th : en)

function testCategory(id: number, slug: string, title: string): StoredCategory {
  return {
    id: String(id),
    slug,
    title,
    description: null,
    image: null,
    breadcrumbs: [],
    alternates: alternates(slug),
    seo: SEO,
  }
}

function testBrand(id: number, slug: string, name: string): StoredBrand {
  return {
    id: String(id),
    slug,
    name,
    tagline: null,
    description: null,
    image: testImage(9000 + id),
    alternates: alternates(slug),
    seo: SEO,
  }
}

function testCollection(id: number, slug: string, title: string): StoredCollection {
  return {
    id: String(id),
    slug,
    title,
    description: null,
    image: null,
    alternates: alternates(slug),
    seo: SEO,
    selection: { all: true, conditions: [], chosen: [id], sort: 'featured' },
  }
}

/** Two categories and one below, two brands, 30 products, a front page, menus and settings. */
export async function insertShop(db: pg.ClientBase): Promise<void> {
  await insertCategories(db)
  for (const [id, slug, name] of [
    [1, 'baan-din', 'Baan Din'],
    [2, 'mai-ngam', 'Mai Ngam'],
  ] as const) {
    await insertContent(db, { kind: 'brand', id, slug, body: () => testBrand(id, slug, name) })
  }
  for (let id = 1; id <= 30; id++) await insertProduct(db, shopProduct(id))
  await insertContent(db, {
    kind: 'collection',
    id: 1,
    slug: 'under-500',
    body: () => testCollection(1, 'under-500', 'Below 500 baht'),
  })
  await insertFrontPage(db)
  await insertGlobals(db)
  await db.query(`INSERT INTO slug_redirects (kind, slug, target_id) VALUES
    ('product', 'old-cup', 1), ('category', 'old-tableware', 1),
    ('brand', 'old-baan-din', 1), ('page', 'old-home', 1), ('collection', 'old-under-500', 1)`)
}

async function insertCategories(db: pg.ClientBase): Promise<void> {
  const tableware = (locale: Locale) =>
    testCategory(1, 'tableware', said(locale, 'Tableware', 'เครื่องโต๊ะ'))
  const cups = (locale: Locale) => testCategory(2, 'cups', said(locale, 'Cups', 'ถ้วย'))
  const lighting = (locale: Locale) =>
    testCategory(3, 'lighting', said(locale, 'Lighting', 'โคมไฟ'))
  await insertContent(db, {
    kind: 'category',
    id: 1,
    slug: 'tableware',
    position: 'a1',
    body: tableware,
  })
  await insertContent(db, {
    kind: 'category',
    id: 2,
    slug: 'cups',
    position: 'a0',
    parentId: 1,
    body: cups,
  })
  await insertContent(db, {
    kind: 'category',
    id: 3,
    slug: 'lighting',
    position: 'a0',
    body: lighting,
  })
}

function shopProduct(id: number) {
  const isCup = id <= 10
  return {
    id,
    slug: isCup ? `cup-${id}` : `lamp-${id}`,
    title: isCup
      ? { en: `Celadon cup ${id}`, th: `ถ้วยศิลาดล ${id}` }
      : { en: `Rattan lamp ${id}`, th: `โคมหวาย ${id}` },
    brand: isCup ? { slug: 'baan-din', name: 'Baan Din' } : { slug: 'mai-ngam', name: 'Mai Ngam' },
    categories: isCup ? ['cups', 'tableware'] : ['lighting'],
    tags: id % 2 === 0 ? ['new'] : [],
    facets: [
      isCup ? 'material:stoneware' : 'material:rattan',
      `colour:${id % 3 === 0 ? 'blue' : 'green'}`,
    ],
    // Product 30 is not sold in dollars, and 29 is sold out.
    thb: 10_000 * id,
    usd: id === 30 ? null : 300 * id,
    available: id === 29 ? 0 : 10,
    description: id === 20 ? 'Goes well with a celadon cup.' : 'Made by hand, 100% natural_fibre.',
    relatedIds: [id + 1, 999, id + 2],
  }
}

async function insertFrontPage(db: pg.ClientBase): Promise<void> {
  const page = (locale: Locale): StoredPage => ({
    id: '1',
    slug: 'home',
    title: said(locale, 'Home', 'หน้าแรก'),
    blocks: [
      {
        type: 'hero',
        id: 'h',
        eyebrow: null,
        heading: 'Sala',
        text: null,
        image: testImage(1),
        link: null,
      },
      {
        type: 'featuredProducts',
        id: 'f',
        heading: 'New',
        text: null,
        productIds: [3, 999, 1],
        link: null,
      },
      { type: 'categoryTiles', id: 'c', heading: 'Shop', categoryIds: [3, 1, 777] },
      { type: 'richText', id: 'r', text: [] },
    ],
    alternates: alternates('home'),
    seo: SEO,
    updatedAt: '2026-01-02T03:04:05.678Z',
  })
  await insertContent(db, { kind: 'page', id: 1, slug: 'home', body: page })
}

async function insertGlobals(db: pg.ClientBase): Promise<void> {
  await insertContent(db, {
    kind: 'navigation',
    body: (locale) => ({
      header: [{ label: said(locale, 'Cups', 'ถ้วย'), to: { kind: 'category', slug: 'cups' } }],
      footer: [],
    }),
  })
  await insertContent(db, {
    kind: 'settings',
    body: () => ({
      name: 'Sala',
      tagline: null,
      announcement: null,
      contactEmail: null,
      locales: [
        { code: 'en', label: 'English' },
        { code: 'th', label: 'ไทย' },
      ],
      defaultLocale: 'en',
      currencies: ['THB', 'USD'],
      defaultCurrency: 'THB',
    }),
  })
}
