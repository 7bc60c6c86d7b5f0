import type { DomainModule } from '../../platform/module.ts'
import { withSearchPages } from './admin/plugin.ts'
import { productCollections } from './merchandising/product-collections.collection.ts'
import { searchRules } from './merchandising/search-rules.collection.ts'
import { searchWords } from './merchandising/search-words.collection.ts'
import {
  merchandisingDay,
  merchandisingRules,
  productPopularity,
  searchUsage,
  searchUsageProducts,
} from './schema.ts'

/** What editors add to lists and searches, and what became of searches. */
export const searchDomain: DomainModule = {
  collections: [productCollections, searchRules, searchWords],
  tables: {
    merchandising_day: merchandisingDay,
    merchandising_rules: merchandisingRules,
    product_popularity: productPopularity,
    search_usage: searchUsage,
    search_usage_products: searchUsageProducts,
  },
  plugins: [withSearchPages],
}
