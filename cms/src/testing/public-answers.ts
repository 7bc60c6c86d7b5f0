import { TAGS_HEADER } from '@vitrine/shared-types/events/store-events'
import { LOCALES, type Locale } from '@vitrine/shared-types/primitives/locale'
import { CURRENCIES } from '@vitrine/shared-types/primitives/money'
import { ProductSort } from '@vitrine/shared-types/store-api/v1/product-list'
import type { FastifyInstance } from 'fastify'

/** Addresses that a test knows of, beside those that everybody does. */
export interface Asked {
  products: string[]
  pages: string[]
  /** Searches, and filters as they stand in an address. */
  lists: string[]
  categories: string[]
  brands: string[]
}

/** What the store API said. */
export interface PublicAnswer {
  url: string
  locale: Locale
  status: number
  /** Empty for refusals: they carry the number of their request, another one each time. */
  body: string
  tags: string[]
}

/** What the store API says to all of this, in every language and currency. */
export async function askPublic(app: FastifyInstance, asked: Asked): Promise<PublicAnswer[]> {
  const answers: PublicAnswer[] = []
  for (const path of pathsOf(asked)) {
    for (const locale of LOCALES) {
      for (const currency of CURRENCIES) {
        const url = `/store/v1/${path}${path.includes('?') ? '&' : '?'}locale=${locale}&currency=${currency}`
        const { statusCode: status, body, headers } = await app.inject({ url })
        const tags = String(headers[TAGS_HEADER] ?? '').split(' ')
        answers.push({ url, locale, status, body: status === 200 ? body : '', tags })
      }
    }
  }
  return answers
}

/** The same as text, by address. */
export async function publicAnswers(
  app: FastifyInstance,
  asked: Asked,
): Promise<Map<string, string>> {
  const answers = await askPublic(app, asked)
  return new Map(answers.map(({ url, status, body }) => [url, `${status} ${body}`]))
}

function pathsOf(asked: Asked): string[] {
  const at = (folder: string, slugs: string[]) =>
    slugs.map((slug) => `${folder}/${encodeURIComponent(slug)}`)
  return [
    ...ProductSort.options.map((sort) => `products?sort=${sort}&limit=50`),
    ...asked.lists.map((query) => `products?${query}`),
    ...at('products', asked.products).flatMap((path) => [
      path,
      `${path}/offers`,
      `${path}/reviews`,
    ]),
    'categories',
    ...at('categories', asked.categories),
    'brands',
    ...at('brands', asked.brands),
    'pages',
    ...at('pages', asked.pages),
    'navigation',
    'settings',
  ]
}
