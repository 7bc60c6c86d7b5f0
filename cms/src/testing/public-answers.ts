import { LOCALES } from '@vitrine/shared-types/primitives/locale'
import { CURRENCIES } from '@vitrine/shared-types/primitives/money'
import { ProductSort } from '@vitrine/shared-types/store-api/v1/products'
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

/** What the store API says to all of this, in every language and currency, by address. */
export async function publicAnswers(
  app: FastifyInstance,
  asked: Asked,
): Promise<Map<string, string>> {
  const answers = new Map<string, string>()
  for (const path of pathsOf(asked)) {
    for (const locale of LOCALES) {
      for (const currency of CURRENCIES) {
        const url = `/store/v1/${path}${path.includes('?') ? '&' : '?'}locale=${locale}&currency=${currency}`
        const response = await app.inject({ url })
        // A refusal carries the number of its request, which is another one each time.
        const body = response.statusCode === 200 ? response.body : ''
        answers.set(url, `${response.statusCode} ${body}`)
      }
    }
  }
  return answers
}

function pathsOf(asked: Asked): string[] {
  return [
    ...ProductSort.options.map((sort) => `products?sort=${sort}&limit=50`),
    ...asked.lists.map((query) => `products?${query}`),
    ...asked.products.flatMap((slug) => [`products/${slug}`, `products/${slug}/offers`]),
    'categories',
    ...asked.categories.map((slug) => `categories/${slug}`),
    'brands',
    ...asked.brands.map((slug) => `brands/${slug}`),
    'pages',
    ...asked.pages.map((slug) => `pages/${slug}`),
    'navigation',
    'settings',
  ]
}
