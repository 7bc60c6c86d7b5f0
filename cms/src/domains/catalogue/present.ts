import type { Currency } from '@vitrine/shared-types/primitives/money'
import type { Category, CategoryNode } from '@vitrine/shared-types/store-api/v1/categories'
import type {
  Product,
  ProductCard,
  ProductOffers,
  Stock,
  Variant,
} from '@vitrine/shared-types/store-api/v1/products'
import { joinJson } from '../../platform/json-answers.ts'
import type { CategoryRow } from './queries/categories.ts'
import { cardIn, cardsJson } from './queries/card-rows.ts'
import type {
  CardParts,
  FoundProduct,
  OffersRow,
  ProductRow,
  StockLevels,
} from './queries/find-product.ts'
import type { StoredCategory, StoredVariant } from './projection/shapes.ts'
import { listedStock } from './projection/stock.rules.ts'

export function presentCard(parts: CardParts): ProductCard {
  return { ...parts.card, price: parts.price, stock: parts.stock, rating: parts.rating }
}

export function presentProduct(row: ProductRow, currency: Currency): Product {
  const { variants, relatedIds: _, ...detail } = row.detail
  return {
    ...presentCard(row),
    ...detail,
    variants: variants.map((variant) => presentVariant(variant, row.levels, currency)),
    related: row.related.map(presentCard),
  }
}

/** The same as JSON: its card and those of what is related are that already. */
export function presentProductJson(
  { card, detail, levels, related }: FoundProduct,
  currency: Currency,
): Buffer {
  const { variants, relatedIds: _, ...rest } = detail
  const offered = variants.map((variant) => presentVariant(variant, levels, currency))
  const own = JSON.stringify({ ...rest, variants: offered })
  const end = `,${own.slice(1, -1)},"related":`
  return joinJson([...cardIn(card, currency, end), cardsJson(related, currency), '}'])
}

export function presentOffers(row: OffersRow, currency: Currency): ProductOffers {
  return {
    productId: String(row.id),
    offers: row.variants.map((variant) => ({
      variantId: variant.id,
      price: presentPrice(variant, currency),
      stock: stockOf(variant, row.levels),
    })),
  }
}

function presentVariant(
  { prices, ...variant }: StoredVariant,
  levels: StockLevels,
  currency: Currency,
): Variant {
  return {
    ...variant,
    price: presentPrice({ prices }, currency),
    stock: stockOf(variant, levels),
  }
}

function presentPrice(
  { prices }: Pick<StoredVariant, 'prices'>,
  currency: Currency,
): Variant['price'] {
  const price = prices[currency]
  return price === null ? null : { currency, ...price }
}

/** A variant without a level has none. */
function stockOf({ id }: { id: string }, levels: StockLevels): Stock {
  return listedStock(levels[id] ?? { available: 0, backorder: false })
}

/** Rows in order become a tree; a category whose parent is not there stands at the root. */
export function presentTree(rows: CategoryRow[]): CategoryNode[] {
  return childrenOf(null, byParent(rows))
}

/** A category with its count and the tree below it, both taken from the rows of all categories. */
export function presentCategory(stored: StoredCategory, rows: CategoryRow[]): Category {
  const row = rows.find((candidate) => String(candidate.id) === stored.id)
  return {
    ...stored,
    productCount: row?.product_count ?? 0,
    children: childrenOf(row?.id ?? -1, byParent(rows)),
  }
}

/** The nodes of these categories, in the order of the ids; those not published are left out. */
export function presentNodes(ids: number[], rows: CategoryRow[]): CategoryNode[] {
  const children = byParent(rows)
  return ids
    .map((id) => rows.find((row) => row.id === id))
    .filter((row) => row !== undefined)
    .map((row) => presentNode(row, children))
}

type Children = Map<number | null, CategoryRow[]>

function byParent(rows: CategoryRow[]): Children {
  const ids = new Set(rows.map((row) => row.id))
  return Map.groupBy(rows, (row) =>
    row.parent_id !== null && ids.has(row.parent_id) ? row.parent_id : null,
  )
}

function childrenOf(parentId: number | null, children: Children): CategoryNode[] {
  return (children.get(parentId) ?? []).map((row) => presentNode(row, children))
}

function presentNode(row: CategoryRow, children: Children): CategoryNode {
  return {
    id: String(row.id),
    slug: row.slug,
    title: row.title,
    image: row.image,
    productCount: row.product_count,
    children: childrenOf(row.id, children),
  }
}
