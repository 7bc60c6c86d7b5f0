import { tags, type Tag } from '@vitrine/shared-types/events/tags'
import type { ProductListQuery } from '@vitrine/shared-types/store-api/v1/product-list'
import type { Names } from './names.ts'

/**
 * What makes a list old: what it shows, who may come into it or leave it, what its counts depend
 * on, and that its filters lead somewhere. `known` has the present slugs of what was asked for.
 */
export function tagsOfList(
  asked: ProductListQuery,
  known: ProductListQuery,
  names: Names,
  productIds: readonly number[],
): Tag[] {
  const { category, brand, q, facets } = asked
  return [
    ...productIds.map(tags.product),
    ...(facets ? memberOfCounts(known, names) : memberOf(known)),
    ...(facets ? [tags.facets, tags.categories, tags.brands] : []),
    ...(q === undefined ? [] : [tags.search]),
    // Editors arrange each category on its own.
    ...(known.category === undefined ? [] : [tags.listOfCategory(known.category)]),
    ...(category === undefined ? [] : [tags.slug('category', category)]),
    ...(brand?.split(',').map((slug) => tags.slug('brand', slug)) ?? []),
  ]
}

/** The narrowest thing that changes when a product comes into the list or leaves it. */
function memberOf({ ids, category, brand }: ProductListQuery): Tag[] {
  if (ids !== undefined) return ids.split(',').map((id) => tags.product(Number(id)))
  if (category !== undefined) return [tags.listOfCategory(category)]
  return brand?.split(',').map(tags.listOfBrand) ?? [tags.list]
}

/** Counts look beyond the brands, and beyond the category up to the top of its branch. */
function memberOfCounts({ ids, category }: ProductListQuery, names: Names): Tag[] {
  if (ids !== undefined) return memberOf({ ids } as ProductListQuery)
  const [top] = names.categories.get(category ?? '')?.path ?? []
  return [top === undefined ? tags.list : tags.listOfCategory(top.slug)]
}
