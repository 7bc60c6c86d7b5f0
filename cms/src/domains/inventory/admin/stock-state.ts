import { LOW_STOCK_THRESHOLD, type Stock } from '@vitrine/shared-types/store-api/v1/products'

export interface LevelFigures {
  onHand: number
  reserved: number
  backorder: boolean
}

/** What an editor should see of one or several stock levels. */
export interface StockFigures {
  state: Stock['state']
  available: number
  levels: number
  /** How many of the levels have nothing left that could be ordered. */
  soldOut: number
}

/** How many can be sold, in the very states that the shop shows. */
export function sumUp(levels: LevelFigures[]): StockFigures {
  const free = (level: LevelFigures) => Math.max(level.onHand - level.reserved, 0)
  const available = levels.reduce((sum, level) => sum + free(level), 0)
  const backorder = levels.some((level) => level.backorder)
  return {
    available,
    state: stateOf(available, backorder),
    levels: levels.length,
    soldOut: levels.filter((level) => free(level) === 0 && !level.backorder).length,
  }
}

// The browser draws with this, so it cannot ask the projection; a test holds the two together.
function stateOf(available: number, backorder: boolean): StockFigures['state'] {
  if (available > LOW_STOCK_THRESHOLD) return 'in_stock'
  if (available > 0) return 'low_stock'
  return backorder ? 'backorder' : 'out_of_stock'
}
