import type { DomainModule } from '../../platform/module.ts'
import { inventoryMovements, stockLevels } from './schema.ts'

export const inventory: DomainModule = {
  tables: { stock_levels: stockLevels, inventory_movements: inventoryMovements },
}
