import type { ReadContext } from '@vitrine/shared-types/store-api/v1/context'
import type { SearchSuggestions } from '@vitrine/shared-types/store-api/v1/search'
import { demo, pathTo } from './demo-index.ts'
import { findWords } from './find-words.ts'
import { presentCard } from './present-product.ts'

const POPULAR = ['teapot', 'teak tray', 'table lamp', 'linen', 'กาน้ำชา', 'แจกัน', 'โคมไฟ', 'ถ้วยชา']

/** What the demo shop offers while somebody types. */
export function suggestFromDemo(q: string, limit: number, context: ReadContext): SearchSuggestions {
  const begun = q.trim().toLowerCase()
  const begins = (text: string) => text.toLowerCase().includes(begun)
  const { locale } = context
  return {
    queries: POPULAR.filter((query) => query.startsWith(begun) && query !== begun).slice(0, limit),
    categories: demo.shop.categories
      .filter(({ title }) => begins(title[locale]))
      .slice(0, limit)
      .map(({ slug, title }) => ({
        slug,
        title: title[locale],
        path: pathTo(slug)
          .slice(0, -1)
          .map((step) => ({ slug: step.slug, title: step.title[locale] })),
      })),
    brands: demo.shop.brands
      .filter(({ name }) => begins(name))
      .slice(0, limit)
      .map(({ slug, name }) => ({ slug, name })),
    products: findWords(begun)
      .products.slice(0, limit)
      .map((product) => presentCard(product, context)),
  }
}
