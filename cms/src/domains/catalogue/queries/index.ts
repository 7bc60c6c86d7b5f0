import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { Currency } from '@vitrine/shared-types/primitives/money'
import type { CategoryNode } from '@vitrine/shared-types/store-api/v1/categories'
import type { ProductCard } from '@vitrine/shared-types/store-api/v1/products'
import type { ReadDatabase } from '../../../platform/read-database.ts'
import { presentCard, presentNodes } from '../present.ts'
import { listCategoryRows } from './categories.ts'
import { findCards } from './find-product.ts'
import type { ProductCounts } from './product-counts.ts'

export { presentSlug } from './brands.ts'
export { findContent } from './find-content.ts'
export { createCards, type Cards } from './cards.ts'
export { countProductRows, type CountProducts, type ProductCounts } from './product-counts.ts'
export type { ContentBodies, StoredPage } from '../projection/shapes.ts'

/** The cards of these products, in the order of the ids; what is not published is left out. */
export async function readCards(
  db: ReadDatabase,
  by: { locale: Locale; currency: Currency; ids: number[] },
): Promise<ProductCard[]> {
  return (await findCards(db, by)).map(presentCard)
}

/** These categories with their counts and the trees below them, in the order of the ids. */
export async function readCategoryNodes(
  db: ReadDatabase,
  by: { locale: Locale; ids: number[]; counts: ProductCounts },
): Promise<CategoryNode[]> {
  if (by.ids.length === 0) return []
  return presentNodes(by.ids, await listCategoryRows(db, by))
}
