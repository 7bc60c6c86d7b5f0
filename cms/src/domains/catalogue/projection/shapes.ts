import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { Currency, PriceRange } from '@vitrine/shared-types/primitives/money'
import type { Brand } from '@vitrine/shared-types/store-api/v1/brands'
import type { Category } from '@vitrine/shared-types/store-api/v1/categories'
import type {
  CategoryTilesBlock,
  ContentPage,
  FeaturedProductsBlock,
  PageBlock,
} from '@vitrine/shared-types/store-api/v1/pages'
import type {
  Product,
  ProductCard,
  Rating,
  Stock,
  Variant,
} from '@vitrine/shared-types/store-api/v1/products'
import type { ProductSort } from '@vitrine/shared-types/store-api/v1/product-list'
import type { ProductCollection } from '@vitrine/shared-types/store-api/v1/collections'
import type { Navigation, StoreSettings } from '@vitrine/shared-types/store-api/v1/store'
import type { Condition } from './conditions.ts'

export type EntryLocale = Locale
export type ListedStock = Stock
export type ListedRating = Rating

/** The price range of a product in each currency; null where no variant is sold in it. */
export type ListedPrices = Record<Currency, PriceRange | null>

/** A `ProductCard` without what depends on the currency, or changes without its documents. */
export type StoredCard = Omit<ProductCard, 'price' | 'stock' | 'rating'>

/** What a variant costs in one currency, in minor units. */
export interface StoredPrice {
  amountMinor: number
  compareAtMinor: number | null
}

/** A `Variant` with all its prices, and without stock: that is read from `stock_levels`. */
export type StoredVariant = Omit<Variant, 'price' | 'stock'> & {
  prices: Record<Currency, StoredPrice | null>
}

/** What a `Product` has beyond its card. Related cards are looked up when it is read. */
export type StoredDetail = Omit<Product, keyof ProductCard | 'variants' | 'related'> & {
  variants: StoredVariant[]
  /** In the editor's order; leave out those without an entry. */
  relatedIds: number[]
}

/** A `Category` without the counts and children that are filled in at read. */
export type StoredCategory = Omit<Category, 'productCount' | 'children'>
/** Which products are in a collection, and in which order they stand while nobody sorts them. */
export interface Selection {
  /** Whether all conditions must hold, or any of them. None at all: only the chosen ones. */
  all: boolean
  conditions: Condition[]
  /** By hand: they are in it in any case, and first. */
  chosen: number[]
  sort: ProductSort
}
export type StoredCollection = ProductCollection & { selection: Selection }
export type StoredBrand = Omit<Brand, 'productCount'>

type StoredFeaturedBlock = Omit<FeaturedProductsBlock, 'products'> & { productIds: number[] }
type StoredTilesBlock = Omit<CategoryTilesBlock, 'categories'> & { categoryIds: number[] }
/** A block whose products and categories are still ids. */
export type StoredPageBlock =
  | Exclude<PageBlock, FeaturedProductsBlock | CategoryTilesBlock>
  | StoredFeaturedBlock
  | StoredTilesBlock
export type StoredPage = Omit<ContentPage, 'blocks'> & { blocks: StoredPageBlock[] }

/** `content_entries.body` by kind. Navigation and settings are the contract's shapes as they are. */
export interface ContentBodies {
  category: StoredCategory
  brand: StoredBrand
  page: StoredPage
  collection: StoredCollection
  navigation: Navigation
  settings: StoreSettings
}
export type ContentKind = keyof ContentBodies
export type ContentBody = ContentBodies[ContentKind]

/** What has an address of its own: menus and texts may link to it, and it may move. */
export type LinkedKind = 'product' | 'category' | 'brand' | 'page' | 'collection'
