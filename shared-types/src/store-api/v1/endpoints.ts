import { getBrand, listBrands } from './brands.ts'
import { getCategory, listCategories } from './categories.ts'
import { getCollection, listCollections } from './collections.ts'
import { getLiveness, getReadiness } from './health.ts'
import { getPage, listPages } from './pages.ts'
import { getProduct, getProductOffers } from './products.ts'
import { listProducts } from './product-list.ts'
import { listReviews } from './reviews.ts'
import { suggestSearches } from './search.ts'
import { getNavigation, getSettings } from './store.ts'

/** Every endpoint of version 1 of the store API. */
export const endpoints = {
  listProducts,
  getProduct,
  getProductOffers,
  suggestSearches,
  listReviews,
  listCategories,
  getCategory,
  listBrands,
  getBrand,
  listCollections,
  getCollection,
  listPages,
  getPage,
  getNavigation,
  getSettings,
  getLiveness,
  getReadiness,
} as const

export type Endpoints = typeof endpoints
export type EndpointId = keyof Endpoints
