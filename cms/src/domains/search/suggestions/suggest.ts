import { tags } from '@vitrine/shared-types/events/tags'
import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { Currency } from '@vitrine/shared-types/primitives/money'
import { normalise } from '../../catalogue/analysis/index.ts'
import type { Cards } from '../../catalogue/queries/index.ts'
import type { CatalogueIndex } from '../catalogue-index.ts'
import type { Catalogue } from '../catalogue.ts'
import { mark } from '../columns/row.ts'
import { countEverything } from '../facets/counted.ts'
import type { Texts } from '../names.ts'
import { findPage } from '../queries/find-page.ts'
import type { Asked, SearchSeams } from '../seams.ts'

interface SuggestQuery {
  q: string
  limit: number
  locale: Locale
  currency: Currency
}

/** What to offer for the beginning of a search: JSON text of `SearchSuggestions`. */
export async function suggest({
  index,
  cards,
  seams,
  query,
  asked,
}: {
  index: CatalogueIndex
  cards: Cards
  seams: SearchSeams
  query: SuggestQuery
  asked: Asked
}): Promise<string> {
  const { q, limit, locale, currency } = query
  const [settings, queries] = await Promise.all([
    seams.settings(asked),
    seams.popularQueries(q, { ...asked, limit }),
  ])
  const catalogue = await index.at(asked.revision)
  const page = findPage(
    catalogue,
    { q, limit, locale, currency, sort: 'featured', page: 1, facets: false, verbatim: false },
    { settings },
  )
  const ids = page.entries.map(({ id }) => id)
  asked.uses(tags.search, tags.list, tags.categories, tags.brands, ...ids.map(tags.product))
  const names = JSON.stringify({
    queries,
    categories: categoriesLike(catalogue, query),
    brands: brandsLike(catalogue, query),
  })
  const products = await cards.texts({ locale, currency, ids, revision: asked.revision })
  return `${names.slice(0, -1)},"products":[${products.join(',')}]}`
}

function categoriesLike({ columns, names }: Catalogue, { q, limit, locale }: SuggestQuery) {
  return like(q, [...names.categories.values()], {
    textsOf: ({ titles }) => titles,
    countOf: counterOf(columns, ({ slug }) => mark.category(slug)),
    limit,
  }).map(({ slug, titles, path }) => ({
    slug,
    title: titles[locale],
    path: path.map((above) => ({ slug: above.slug, title: above.titles[locale] })),
  }))
}

function brandsLike({ columns, names }: Catalogue, { q, limit, locale }: SuggestQuery) {
  return like(q, [...names.brands.values()], {
    textsOf: (brand) => brand.names,
    countOf: counterOf(columns, ({ slug }) => mark.brand(slug)),
    limit,
  }).map(({ slug, names: texts }) => ({ slug, name: texts[locale] }))
}

function counterOf<Named>(
  columns: Catalogue['columns'],
  markOf: (named: Named) => string,
): (named: Named) => number {
  const { counts } = countEverything(columns)
  return (named) => counts[columns.marks.find(markOf(named)) ?? -1] ?? 0
}

/**
 * Those with a name of which every word asked for begins a word, in any language: names that begin
 * so first, then those with the most products. What holds nothing is left out.
 */
function like<Named>(
  q: string,
  all: Named[],
  by: { textsOf: (named: Named) => Texts; countOf: (named: Named) => number; limit: number },
): Named[] {
  const asked = normalise(q).trim()
  const words = asked.split(/\s+/u).filter((word) => word !== '')
  if (words.length === 0) return []
  return all
    .flatMap((named) => {
      const texts = Object.values(by.textsOf(named)).map(normalise)
      const isLike = texts.some((text) => words.every((word) => hasBeginning(text, word)))
      const count = isLike ? by.countOf(named) : 0
      return count === 0
        ? []
        : [{ named, count, isFirst: texts.some((text) => text.startsWith(asked)) }]
    })
    .toSorted((a, b) => Number(b.isFirst) - Number(a.isFirst) || b.count - a.count)
    .slice(0, by.limit)
    .map(({ named }) => named)
}

const THAI = /\p{Script=Thai}/u

/** Thai has no spaces: there the beginning of a word can be anywhere. */
function hasBeginning(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || THAI.test(word) || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return true
  }
  return false
}
