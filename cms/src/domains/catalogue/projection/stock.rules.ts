import { LOW_STOCK_THRESHOLD, type Stock } from '@vitrine/shared-types/store-api/v1/products'

/** What the stock levels of a product or a variant add up to. */
export interface StockSum {
  /** Pieces on hand that nobody has reserved. */
  available: number
  /** Whether any of it may be ordered before it is there. */
  backorder: boolean
}

/** How many can be had, in the words of the contract. */
export function listedStock({ available, backorder }: StockSum): Stock {
  if (available > LOW_STOCK_THRESHOLD) return { state: 'in_stock', available }
  if (available > 0) return { state: 'low_stock', available }
  return { state: backorder ? 'backorder' : 'out_of_stock', available: 0 }
}

/** Whether it can be ordered now; what can be ordered ahead counts. */
export function canBeOrdered(stock: Stock): boolean {
  return stock.state !== 'out_of_stock'
}
