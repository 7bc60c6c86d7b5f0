import { tags } from '@vitrine/shared-types/events/tags'
import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { Currency } from '@vitrine/shared-types/primitives/money'
import { joinJson } from '../../../platform/json-answers.ts'
import type { Cards } from '../../catalogue/queries/index.ts'
import type { CatalogueIndex } from '../catalogue-index.ts'
import type { Catalogue } from '../catalogue.ts'
import { mark } from '../columns/row.ts'
import { countEverything } from '../facets/counted.ts'
import { findPage } from '../queries/find-page.ts'
import type { Asked, SearchSeams } from '../seams.ts'
import { namedLike } from './named-like.ts'

interface SuggestQuery {
  q: string
  limit: number
  locale: Locale
  currency: Currency
}

/** What to offer for the beginning of a search: JSON of `SearchSuggestions`. */
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
}): Promise<Buffer> {
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
  const products = await cards.json({ locale, currency, ids, revision: asked.revision })
  return joinJson([`${names.slice(0, -1)},"products":`, products, '}'])
}

function categoriesLike({ columns, names }: Catalogue, { q, limit, locale }: SuggestQuery) {
  return namedLike(q, names.categories, {
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
  return namedLike(q, names.brands, {
    textsOf: (brand) => brand.names,
    countOf: counterOf(columns, ({ slug }) => mark.brand(slug)),
    limit,
  }).map(({ slug, names: texts }) => ({ slug, name: texts[locale] }))
}

function counterOf<Named>(
  columns: Catalogue['columns'],
  markOf: (named: Named) => string,
): (named: Named) => number {
  const counts = countEverything(columns).counts()
  return (named) => counts[columns.marks.find(markOf(named)) ?? -1] ?? 0
}
