import { setTimeout as delay } from 'node:timers/promises'
import type { Desk } from '../desk.ts'
import { getPage, listPaths } from '../pages.ts'
import type { Rig } from '../rig.ts'

/** Long enough for a wrong event to reach every cache. */
const SETTLE_MS = 1500

/** Words that stand only in drafts, and the documents that hold them. */
export interface Secret {
  /** In titles, descriptions and addresses. */
  word: string
  /** Published, with the word in a later draft. */
  product: { id: number; slug: string }
  /** Never published. */
  hidden: { product: number; page: number }
}

/** Makes drafts of every kind: of what is public, and of what never was; saved and autosaved. */
export async function draftEverywhere(desk: Desk, word: string): Promise<Secret> {
  const [product] = await desk.list('products', 'where[slug][equals]=celadon-cup')
  const [page] = await desk.list('pages', 'where[slug][equals]=about')
  const [category] = await desk.list('categories', 'where[slug][equals]=tableware')
  if (product === undefined || page === undefined) throw new Error('The demo shop is not whole')
  const words = { title: word, _status: 'draft' }
  await desk.change('products', product.id, { ...words, subtitle: word }, 'draft=true')
  await desk.change(
    'products',
    product.id,
    { ...words, title: `${word} 2` },
    'draft=true&autosave=true',
  )
  await desk.change('pages', page.id, words, 'draft=true')
  await desk.change('pages', page.id, words, 'draft=true&autosave=true')
  const hidden = await desk.create('products', {
    ...words,
    slug: word,
    tags: [word],
    rank: 0,
    categories: category === undefined ? [] : [category.id],
  })
  await desk.create('variants', {
    product: hidden.id,
    sku: word.toUpperCase(),
    prices: { THB: { amount: 12_345 } },
  })
  const hiddenPage = await desk.create('pages', { ...words, slug: `${word}-page`, layout: [] })
  await delay(SETTLE_MS)
  return {
    word,
    product: { id: product.id, slug: product.slug ?? '' },
    hidden: { product: hidden.id, page: hiddenPage.id },
  }
}

/** Everything that the public can ask, of which any answer may hold the words of drafts. */
export async function askEverywhere(
  rig: Rig,
  { word, product }: Secret,
): Promise<Map<string, string>> {
  const answers = new Map<string, string>()
  const keep = async (base: string, path: string): Promise<void> => {
    const { status, text } = await getPage(base, path)
    answers.set(`${base}${path}`, `${status} ${text}`)
  }
  const [firstShop = ''] = rig.urls.shops
  const pages = [
    ...(await listPaths(firstShop)),
    '/sitemap.xml',
    ...['en', 'th'].flatMap((one) => [
      `/${one}/search?q=cup`,
      `/${one}/categories/tableware?sort=newest`,
      `/${one}/products/${product.slug}`,
    ]),
  ]
  for (const shop of rig.urls.shops) for (const path of pages) await keep(shop, path)
  for (const path of apiPaths(product.slug)) await keep(rig.urls.api, path)
  // Asked for by name: the answer repeats the question, but must not know it.
  answers.set('search', await countOf(rig, `q=${word}`))
  answers.set('tag', await countOf(rig, `tag=${word}`))
  answers.set('slug', String((await getPage(rig.urls.api, `/store/v1/products/${word}`)).status))
  answers.set('page', String((await getPage(rig.urls.api, `/store/v1/pages/${word}-page`)).status))
  for (const shop of rig.urls.shops) {
    answers.set(`${shop} slug`, String((await getPage(shop, `/en/products/${word}`)).status))
    answers.set(`${shop} page`, String((await getPage(shop, `/en/pages/${word}-page`)).status))
  }
  return answers
}

function apiPaths(slug: string): string[] {
  const lists = ['limit=100', 'sort=newest', 'q=cup', 'category=tableware', 'brand=din-doi-kiln']
  const paths = [
    ...lists.map((query) => `/products?${query}`),
    `/products/${slug}`,
    `/products/${slug}/offers`,
    '/categories',
    '/categories/tableware',
    '/brands',
    '/pages',
    '/pages/about',
    '/pages/home',
    '/navigation',
    '/settings',
  ]
  return paths.flatMap((path) =>
    ['en', 'th'].map((one) => `/store/v1${path}${path.includes('?') ? '&' : '?'}locale=${one}`),
  )
}

/** How many products a list says it has. */
export async function countOf(rig: Rig, query: string): Promise<string> {
  const { text } = await getPage(rig.urls.api, `/store/v1/products?${query}`)
  const { pageInfo } = JSON.parse(text) as { pageInfo: { total: number } }
  return String(pageInfo.total)
}

/** Listens to what is streamed, raw, until it is told to stop. */
export function listenTo(url: string): { heard: () => string; stop: () => void } {
  const over = new AbortController()
  let text = ''
  const reading = fetch(url, { signal: over.signal, headers: { accept: 'text/event-stream' } })
  void reading
    .then(async ({ status, body }) => {
      text += `${status} `
      for await (const chunk of body?.pipeThrough(new TextDecoderStream()) ?? []) text += chunk
    })
    .catch(() => undefined)
  return { heard: () => text, stop: () => over.abort() }
}
