import type { Facet } from '@vitrine/shared-types/store-api/v1/facets'
import { translate } from '../../i18n/translate.ts'
import type { ListQuery } from '../../ui/list-query.ts'
import {
  chooseCategory,
  choosePrice,
  chooseRating,
  toggleAttribute,
  toggleBrand,
  toggleStock,
} from './change-query.ts'
import { hrefIn, type ListPlace } from './place.ts'
import { priceWords } from './price-words.ts'

/** Something chosen, in words, and the address of the list without it. */
export interface ChosenValue {
  key: string
  label: string
  swatch: string | null
  without: string
}

/** All that is chosen, in the order in which an address says it. */
export function chosenValues(
  facets: readonly Facet[],
  query: ListQuery,
  place: ListPlace,
): ChosenValue[] {
  const t = translate(place.reader.locale, 'list')
  const chosen = (
    key: string,
    label: string,
    without: ListQuery,
    swatch: string | null = null,
  ): ChosenValue => ({ key, label, swatch, without: hrefIn(place, without) })
  return [
    ...(query.category === null
      ? []
      : [
          chosen(
            'category',
            labelIn(facets, 'category', query.category).label,
            chooseCategory(query, null),
          ),
        ]),
    ...query.brands.map((slug) =>
      chosen(`brand ${slug}`, labelIn(facets, 'brand', slug).label, toggleBrand(query, slug)),
    ),
    ...[...query.attributes].flatMap(([key, values]) =>
      values.map((value) => {
        const { label, swatch } = labelIn(facets, key, value)
        return chosen(`${key} ${value}`, label, toggleAttribute(query, key, value), swatch)
      }),
    ),
    ...(query.price
      ? [chosen('price', priceWords(query.price, place.reader), choosePrice(query, null))]
      : []),
    ...(query.rating === null
      ? []
      : [chosen('rating', t('stars', { count: query.rating }), chooseRating(query, null))]),
    ...(query.inStock ? [chosen('stock', t('inStock'), toggleStock(query))] : []),
  ]
}

/** What the facets call a value; its key where they do not know it. Yes and no need their question. */
function labelIn(facets: readonly Facet[], of: string, key: string) {
  for (const facet of facets) {
    if (facet.type === 'category' || facet.type === 'brand') {
      const found = facet.type === of && facet.values.find((value) => value.key === key)
      if (found) return { label: found.label, swatch: null }
    } else if (facet.type === 'attribute' && facet.key === of) {
      const found = facet.values.find((value) => value.key === key)
      if (!found) continue
      const isYesOrNo = key === 'true' || key === 'false'
      const label = isYesOrNo ? `${facet.label}: ${found.label}` : found.label
      return { label, swatch: found.swatch }
    }
  }
  return { label: key, swatch: null }
}
