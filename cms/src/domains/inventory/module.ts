import type { Config, Plugin } from 'payload'
import type { DomainModule } from '../../platform/module.ts'
import { giveStockLevel, keepPromisedVariants } from './hooks.ts'
import { stockEndpoints } from './routes.ts'
import { inventoryMovements, stockLevels } from './schema.ts'

/** Stock per variant, in tables of its own; the variants collection gets its hooks and routes. */
export const inventory: DomainModule = {
  tables: { stock_levels: stockLevels, inventory_movements: inventoryMovements },
  plugins: [withStock()],
}

function withStock(): Plugin {
  return (config: Config): Config => ({
    ...config,
    collections: (config.collections ?? []).map((collection) =>
      collection.slug === 'variants'
        ? {
            ...collection,
            endpoints: [...(collection.endpoints || []), ...stockEndpoints],
            hooks: {
              ...collection.hooks,
              afterChange: [giveStockLevel, ...(collection.hooks?.afterChange ?? [])],
              beforeDelete: [...(collection.hooks?.beforeDelete ?? []), keepPromisedVariants],
            },
          }
        : collection,
    ),
  })
}
