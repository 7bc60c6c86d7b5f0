import type { Desk, SavedDoc } from '../../src/cli/rig/desk.ts'
import type { Watched } from '../../src/cli/rig/watch-in-page.ts'

/** The pages that visitors keep open, on every replica. */
export const PATHS = {
  home: '/en',
  category: '/en/categories/tableware',
  product: '/en/products/teapot',
  thai: '/th/products/teapot',
} as const
export type Path = (typeof PATHS)[keyof typeof PATHS]

/** What one edit is and where it must be seen. */
export interface PlannedEdit {
  kind: string
  /** Saves it, as the panel does. */
  save: () => Promise<unknown>
  /** What pages show afterwards. */
  shown: Watched
  paths: Path[]
  /** Where the store API shows it, and as what. */
  api: { path: string; text: string }
}

type Plan = (n: number) => Omit<PlannedEdit, 'kind'>

const { home, category, product, thai } = PATHS
const TEAPOT = '/store/v1/products/teapot'
const TABLEWARE = '/store/v1/products?category=tableware&limit=24'
const WIDTH = 4

/** Plans the edits in turn, one of each kind after another. */
export async function editsOf(desk: Desk): Promise<(n: number) => PlannedEdit> {
  const kinds = Object.entries({ ...(await productEdits(desk)), ...(await otherEdits(desk)) })
  return (n) => {
    const [kind, plan] = kinds[n % kinds.length] ?? []
    if (kind === undefined || plan === undefined) throw new Error('There are no kinds of edits')
    return { kind, ...plan(n) }
  }
}

/** How many kinds there are: one round is one edit of each. */
export const ROUND = 14

async function productEdits(desk: Desk): Promise<Record<string, Plan>> {
  const teapot = await one(desk, 'products', 'where[slug][equals]=teapot')
  const variant = await one(desk, 'variants', `where[product][equals]=${teapot.id}`)
  const picture = (teapot['gallery'] as number[])[0] ?? 0
  const publish = (data: object, locale = 'en') =>
    desk.change('products', teapot.id, { ...data, _status: 'published' }, `locale=${locale}`)
  return {
    title: (n) => ({
      save: () => publish({ title: mark('Teapot', n) }),
      ...there(mark('Teapot', n), [home, category, product]),
      api: { path: TEAPOT, text: mark('Teapot', n) },
    }),
    price: (n) => ({
      save: () =>
        desk.change('variants', variant.id, {
          prices: { THB: { amount: satang(n), compareAt: null } },
        }),
      ...there(baht(n), [home, category, product, thai]),
      api: { path: TEAPOT, text: String(satang(n)) },
    }),
    stock: (n) => ({
      save: () => desk.setStock(variant.id, left(n)),
      ...there(`Only ${left(n)} left`, [product]),
      api: { path: `${TEAPOT}/offers`, text: `"available":${left(n)}` },
    }),
    description: (n) => ({
      save: () => publish({ description: paragraph(mark('Words', n)) }),
      ...there(mark('Words', n), [product]),
      api: { path: TEAPOT, text: mark('Words', n) },
    }),
    'Thai title': (n) => ({
      save: () => publish({ title: mark('กาน้ำชา', n) }, 'th'),
      ...there(mark('กาน้ำชา', n), [thai]),
      api: { path: `${TEAPOT}?locale=th`, text: mark('กาน้ำชา', n) },
    }),
    subtitle: (n) => ({
      save: () => publish({ subtitle: mark('Subtitle', n) }),
      ...there(mark('Subtitle', n), [product]),
      api: { path: TEAPOT, text: mark('Subtitle', n) },
    }),
    'picture alt': (n) => ({
      save: () => desk.change('media', picture, { alt: mark('A pot', n) }, 'locale=en'),
      ...there(mark('A pot', n), [category, product]),
      api: { path: TEAPOT, text: mark('A pot', n) },
    }),
  }
}

async function otherEdits(desk: Desk): Promise<Record<string, Plan>> {
  const tableware = await one(desk, 'categories', 'where[slug][equals]=tableware')
  const brand = await one(desk, 'brands', 'where[slug][equals]=din-doi-kiln')
  return {
    'category title': (n) => ({
      save: () => desk.change('categories', tableware.id, { title: mark('Table', n) }, 'locale=en'),
      ...there(mark('Table', n), [home, category, product]),
      api: { path: '/store/v1/categories/tableware', text: mark('Table', n) },
    }),
    'brand name': (n) => ({
      save: () => desk.change('brands', brand.id, { name: mark('Kiln', n) }),
      ...there(mark('Kiln', n), [product, thai]),
      api: { path: TEAPOT, text: mark('Kiln', n) },
    }),
    ...(await wholeShopEdits(desk)),
    ...(await comingAndGoing(desk, tableware.id)),
  }
}

async function wholeShopEdits(desk: Desk): Promise<Record<string, Plan>> {
  const page = await one(desk, 'pages', 'where[slug][equals]=home&locale=en')
  const [hero, ...blocks] = page['layout'] as object[]
  const menu = await desk.global('navigation', 'locale=en')
  const [link, ...links] = menu['header'] as object[]
  return {
    'page block': (n) => ({
      save: () =>
        desk.change(
          'pages',
          page.id,
          { layout: [{ ...hero, heading: mark('Slowly', n) }, ...blocks], _status: 'published' },
          'locale=en',
        ),
      ...there(mark('Slowly', n), [home]),
      api: { path: '/store/v1/pages/home', text: mark('Slowly', n) },
    }),
    announcement: (n) => ({
      save: () =>
        desk.changeGlobal('storeSettings', { announcement: mark('News', n) }, 'locale=en'),
      ...there(mark('News', n), [home, category, product]),
      api: { path: '/store/v1/settings', text: mark('News', n) },
    }),
    'menu label': (n) => ({
      save: () =>
        desk.changeGlobal(
          'navigation',
          { header: [{ ...link, label: mark('Menu', n) }, ...links] },
          'locale=en',
        ),
      ...there(mark('Menu', n), [home, category, product]),
      api: { path: '/store/v1/navigation', text: mark('Menu', n) },
    }),
  }
}

/** A product that comes into a list with one edit and leaves it with the next. */
async function comingAndGoing(desk: Desk, categoryId: number): Promise<Record<string, Plan>> {
  const words = { title: 'Now and then', slug: 'now-and-then', rank: 0, categories: [categoryId] }
  const { id } = await desk.create('products', { ...words, _status: 'draft' }, 'locale=en')
  await desk.create('variants', {
    product: id,
    sku: 'NOW-AND-THEN',
    prices: { THB: { amount: 99_900 }, USD: { amount: 2900 } },
  })
  return {
    publish: (n) => ({
      save: () => desk.change('products', id, { title: mark('Comes', n), _status: 'published' }),
      ...there(mark('Comes', n), [category]),
      api: { path: TABLEWARE, text: mark('Comes', n) },
    }),
    unpublish: (n) => ({
      save: () => desk.change('products', id, { _status: 'draft' }),
      shown: { text: mark('Comes', n - 1), is: 'gone' },
      paths: [category],
      api: { path: TABLEWARE, text: mark('Comes', n - 1) },
    }),
  }
}

async function one(desk: Desk, collection: string, query: string): Promise<SavedDoc> {
  const [found] = await desk.list(collection, query)
  if (found === undefined) throw new Error(`The demo shop has no ${collection} with ${query}`)
  return found
}

const there = (text: string, paths: Path[]) => ({ shown: { text, is: 'there' } as const, paths })

/** Nothing else in the shop reads like this, and no number is the beginning of another. */
const mark = (word: string, n: number): string => `${word} №${String(n).padStart(WIDTH, '0')}`

const satang = (n: number): number => 1_000_037 + n * 100
const baht = (n: number): string =>
  (satang(n) / 100).toLocaleString('en', { minimumFractionDigits: 2 })

/** One to four pieces, never the number of the edit of this kind before. */
const left = (n: number): number => (Math.floor(n / ROUND) % 4) + 1

function paragraph(text: string): object {
  const place = { direction: 'ltr', format: '', indent: 0, version: 1 } as const
  const words = { type: 'text', detail: 0, format: 0, mode: 'normal', style: '', text, version: 1 }
  const children = [{ type: 'paragraph', ...place, children: [words], textFormat: 0 }]
  return { root: { type: 'root', ...place, children } }
}
