import type { CollectionConfig, Config, Field, Plugin } from 'payload'
import type { DomainModule } from '../../platform/module.ts'
import { withLowStockPage } from './admin/plugin.ts'
import { lowStockField, productStockField, variantStockField } from './admin/stock-fields.ts'
import { giveStockLevel, keepPromisedVariants } from './hooks.ts'
import { stockEndpoints } from './routes.ts'
import {
  inventoryMovements,
  reservations,
  stockAudits,
  stockLevels,
  stockToList,
} from './schema.ts'
import { stockLocations } from './stock-locations.collection.ts'

/** Stock per variant, in tables of its own; the variants collection gets its hooks and routes. */
export const inventory: DomainModule = {
  collections: [stockLocations],
  tables: {
    stock_levels: stockLevels,
    inventory_movements: inventoryMovements,
    reservations,
    stock_audits: stockAudits,
    stock_to_list: stockToList,
  },
  plugins: [withStock(), withLowStockPage],
}

function withStock(): Plugin {
  return (config: Config): Config => ({
    ...config,
    collections: (config.collections ?? []).map((collection) => {
      if (collection.slug === 'variants') return countedVariants(collection)
      if (collection.slug === 'products') {
        return { ...collection, fields: [...collection.fields, productStockField] }
      }
      return collection
    }),
  })
}

function countedVariants(collection: CollectionConfig): CollectionConfig {
  return {
    ...collection,
    fields: afterPrices(collection.fields, [variantStockField, lowStockField]),
    endpoints: [...(collection.endpoints || []), ...stockEndpoints],
    hooks: {
      ...collection.hooks,
      afterChange: [giveStockLevel, ...(collection.hooks?.afterChange ?? [])],
      beforeDelete: [...(collection.hooks?.beforeDelete ?? []), keepPromisedVariants],
    },
  }
}

/** Editors think of price and stock together. */
function afterPrices(fields: Field[], own: Field[]): Field[] {
  const at = fields.findIndex((one) => 'name' in one && one.name === 'prices') + 1
  return at === 0 ? [...fields, ...own] : fields.toSpliced(at, 0, ...own)
}
