import { attributes } from './attributes.ts'
import { brands } from './brands.ts'
import { categories } from './categories.ts'
import { collections, searchRules, searchWords } from './finding.ts'
import { navigation } from './navigation.ts'
import { about } from './pages/about.ts'
import { care } from './pages/care.ts'
import { contact } from './pages/contact.ts'
import { home } from './pages/home.ts'
import { shippingReturns } from './pages/shipping-returns.ts'
import { photos } from './photos.ts'
import { products } from './products.ts'
import { promotions } from './promotions.ts'
import { settings } from './settings.ts'
import { shippingZones, taxRates } from './shipping.ts'
import type { DemoShop } from './types.ts'
import { variantTypes } from './variant-types.ts'

/** Sala, a small Thai design house: the shop that a fresh installation shows. */
export const demoShop: DemoShop = {
  settings,
  navigation,
  photos,
  brands,
  categories,
  variantTypes,
  attributes,
  products,
  pages: [home, about, shippingReturns, care, contact],
  taxRates,
  shippingZones,
  promotions,
  searchWords,
  searchRules,
  collections,
}
