import type { Facet, FacetValue } from '@vitrine/shared-types/store-api/v1/facets'
import { translate } from '../../i18n/translate.ts'
import { listHref, type ListQuery } from '../../ui/list-query.ts'
import {
  chooseCategory,
  choosePrice,
  chooseRating,
  toggleAttribute,
  toggleBrand,
  toggleStock,
} from './change-query.ts'
import { addressOf, hrefIn, type ListPlace } from './place.ts'
import { priceWords } from './price-words.ts'

/** One value that a list can be narrowed by: a link that chooses it, or takes it away again. */
export interface Choice {
  key: string
  label: string
  count: number
  isSelected: boolean
  href: string
  swatch?: string | null
  stars?: number
  /** How far down the tree; the way down is no tick. */
  depth?: number
}

/** A facet as it is shown. */
export interface FacetGroup {
  key: string
  heading: string
  /** `path`: the tree; `one`: only one at a time; `many`: any number; `switch`: on or off. */
  kind: 'path' | 'one' | 'many' | 'switch'
  choices: Choice[]
}

/** The facets of a list with a link for each value. */
export function facetGroups(
  facets: readonly Facet[],
  query: ListQuery,
  place: ListPlace,
): FacetGroup[] {
  return facets
    .flatMap((facet) => groupOf(facet, query, place))
    .filter(({ choices }) => choices.length > 0)
    .toSorted((a, b) => placeOf(a) - placeOf(b))
}

/** What most people choose by comes first; what a thing is made of in the store's own order. */
function placeOf({ key }: FacetGroup): number {
  const place = ['category', 'price', 'stock', 'brand', 'with', 'rating'].indexOf(key)
  return place === -1 ? 4 : place
}

function groupOf(facet: Facet, query: ListQuery, place: ListPlace): FacetGroup[] {
  const t = translate(place.reader.locale, 'list')
  const to = (next: ListQuery) => hrefIn(place, next)
  switch (facet.type) {
    case 'category':
      return [categoryGroup(facet.values, query, place)]
    case 'brand': {
      if (place.fixed === 'brand') return []
      const choices = facet.values.map((value) => ({
        ...value,
        href: to(toggleBrand(query, value.key)),
      }))
      return [{ key: 'brand', heading: t('brand'), kind: 'many', choices }]
    }
    case 'attribute': {
      const choices = facet.values.map((value) => ({
        ...value,
        href: to(toggleAttribute(query, facet.key, value.key)),
      }))
      return [{ key: `with-${facet.key}`, heading: facet.label, kind: 'many', choices }]
    }
    case 'price': {
      const choices = facet.ranges.map(({ minMinor, maxMinor, count, isSelected }) => ({
        key: `${minMinor ?? 0}-${maxMinor ?? ''}`,
        label: priceWords({ minMinor, maxMinor }, place.reader),
        count,
        isSelected,
        href: to(choosePrice(query, isSelected ? null : { minMinor, maxMinor })),
      }))
      return [{ key: 'price', heading: t('price'), kind: 'one', choices }]
    }
    case 'rating': {
      const choices = facet.values.map(({ atLeast, count, isSelected }) => ({
        key: String(atLeast),
        label: t('stars', { count: atLeast }),
        stars: atLeast,
        count,
        isSelected,
        href: to(chooseRating(query, isSelected ? null : atLeast)),
      }))
      return [{ key: 'rating', heading: t('rating'), kind: 'one', choices }]
    }
    case 'stock': {
      const choice = { key: 'in', label: t('inStock'), count: facet.inStock }
      const { isSelected } = facet
      return [
        {
          key: 'stock',
          heading: t('stock'),
          kind: 'switch',
          choices: [{ ...choice, isSelected, href: to(toggleStock(query)) }],
        },
      ]
    }
  }
}

function categoryGroup(
  values: readonly (FacetValue & { depth: number })[],
  query: ListQuery,
  place: ListPlace,
): FacetGroup {
  const t = translate(place.reader.locale, 'list')
  const hrefOf = (slug: string | null) =>
    slug !== null && place.categoryBase
      ? listHref(place.categoryBase(slug), { ...query, page: 1 }, addressOf(place))
      : hrefIn(place, chooseCategory(query, slug))
  const deepest = values.findLast(({ isSelected }) => isSelected)
  const choices = values.map((value) => ({
    ...value,
    isSelected: value === deepest,
    // The chosen one leads back up, where the page is not the category itself.
    href: hrefOf(value === deepest && !place.categoryBase ? above(values, value) : value.key),
  }))
  return { key: 'category', heading: t('category'), kind: 'path', choices }
}

function above(values: readonly (FacetValue & { depth: number })[], of: { depth: number }) {
  return values.find(({ depth, isSelected }) => isSelected && depth === of.depth - 1)?.key ?? null
}
