import type { ProductListQuery } from '@vitrine/shared-types/store-api/v1/product-list'
import { DomainError } from '../../../platform/errors.ts'
import type { ReadDatabase } from '../../../platform/read-database.ts'
import { presentSlug } from '../../catalogue/queries/index.ts'
import type { Names } from '../names.ts'

/** The query with present slugs: former ones are followed, and those nobody had are refused. */
export async function followSlugs(
  db: ReadDatabase,
  names: Names,
  query: ProductListQuery,
): Promise<ProductListQuery> {
  const { category, brand, locale } = query
  const now = async (kind: 'category' | 'brand', slug: string): Promise<string> => {
    const isKnown = kind === 'category' ? names.categories.has(slug) : names.brands.has(slug)
    if (isKnown) return slug
    const present = await presentSlug(db, { kind, locale, slug })
    if (present === null) throw new DomainError(`${kind}_not_found`)
    return present
  }
  const brands = [...new Set(brand?.split(','))]
  return {
    ...query,
    ...(category !== undefined && { category: await now('category', category) }),
    ...(brand !== undefined && {
      brand: (await Promise.all(brands.map((slug) => now('brand', slug)))).join(','),
    }),
  }
}
