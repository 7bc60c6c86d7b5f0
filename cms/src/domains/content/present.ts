import type { CategoryNode } from '@vitrine/shared-types/store-api/v1/categories'
import type { ContentPage } from '@vitrine/shared-types/store-api/v1/pages'
import type { ProductCard } from '@vitrine/shared-types/store-api/v1/products'
import type { StoredPage } from '../catalogue/queries/index.ts'

/** The products and categories that a page's blocks show, by id. */
export interface PageFillings {
  cards: ReadonlyMap<number, ProductCard>
  nodes: ReadonlyMap<number, CategoryNode>
}

/** Which products and categories a page needs to be filled in. */
export function wantedBy(page: StoredPage): { productIds: number[]; categoryIds: number[] } {
  const of = page.blocks
  return {
    productIds: [
      ...new Set(
        of.flatMap((block) => (block.type === 'featuredProducts' ? block.productIds : [])),
      ),
    ],
    categoryIds: [
      ...new Set(of.flatMap((block) => (block.type === 'categoryTiles' ? block.categoryIds : []))),
    ],
  }
}

/** A stored page with its products and categories filled in; what is not published is left out. */
export function presentPage(page: StoredPage, { cards, nodes }: PageFillings): ContentPage {
  return {
    ...page,
    blocks: page.blocks.map((block) => {
      if (block.type === 'featuredProducts') {
        const { productIds, ...rest } = block
        return { ...rest, products: pick(productIds, cards) }
      }
      if (block.type === 'categoryTiles') {
        const { categoryIds, ...rest } = block
        return { ...rest, categories: pick(categoryIds, nodes) }
      }
      return block
    }),
  }
}

function pick<T>(ids: number[], from: ReadonlyMap<number, T>): T[] {
  return ids.map((id) => from.get(id)).filter((found) => found !== undefined)
}
