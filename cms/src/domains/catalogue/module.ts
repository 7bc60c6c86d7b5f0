import type { DomainModule } from '../../platform/module.ts'
import { attributeOptions } from './attribute-options.collection.ts'
import { attributes } from './attributes.collection.ts'
import { brands } from './brands.collection.ts'
import { categories } from './categories.collection.ts'
import { products } from './products.collection.ts'
import { variantOptions } from './variant-options.collection.ts'
import { variantTypes } from './variant-types.collection.ts'
import { variants } from './variants.collection.ts'

/** What the shop sells. The order here is the order of the panel's menu. */
export const catalogue: DomainModule = {
  collections: [
    products,
    variants,
    categories,
    brands,
    variantTypes,
    variantOptions,
    attributes,
    attributeOptions,
  ],
}
