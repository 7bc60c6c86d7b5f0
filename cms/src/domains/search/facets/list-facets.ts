import type { Facet } from '@vitrine/shared-types/store-api/v1/facets'
import type { ProductListQuery } from '@vitrine/shared-types/store-api/v1/product-list'
import type { Catalogue } from '../catalogue.ts'
import { facetGroups, type Narrowing } from '../queries/narrowing.ts'
import { attributeFacets } from './attribute-facets.ts'
import { brandFacet } from './brand-facet.ts'
import { categoryFacet } from './category-facet.ts'
import { createCounter, type Counter } from './counted.ts'
import { ratingFacet, stockFacet } from './figure-facets.ts'
import { priceFacet } from './price-facet.ts'

/** What a facet is made from. */
export interface FacetInput {
  catalogue: Catalogue
  query: ProductListQuery
  counter: Counter
  /** The values chosen, by the key of their attribute or choice. */
  chosen: Map<string, Set<string>>
}

/** All that a list can be narrowed by, with exact counts: a facet does not narrow itself. */
export function listFacets(
  catalogue: Catalogue,
  query: ProductListQuery,
  narrowing: Narrowing,
): Facet[] {
  const groups = query.attributes === undefined ? [] : facetGroups(query.attributes)
  const input: FacetInput = {
    catalogue,
    query,
    counter: createCounter(catalogue.columns, narrowing),
    chosen: new Map(
      [...groups].map(([key, facets]) => [
        key,
        new Set(facets.map((facet) => facet.slice(key.length + 1))),
      ]),
    ),
  }
  const facets = [
    categoryFacet(input),
    brandFacet(input),
    priceFacet(input),
    ...attributeFacets(input),
    ratingFacet(input),
    stockFacet(input),
  ]
  return facets.filter((facet) => facet !== null)
}
