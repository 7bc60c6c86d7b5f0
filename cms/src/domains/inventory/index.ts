/** What other domains and the commands may do with stock. */
export { adjustStock, type AdjustStock, type StockChange } from './commands/adjust-stock.ts'
export { ensureStockLevels } from './commands/ensure-stock-levels.ts'
export { openStock } from './commands/open-stock.ts'
export { setBackorder } from './commands/set-backorder.ts'
export { listMovements, readStock, type Movement, type StockOf } from './queries.ts'
export { REASONS, STAFF_REASONS, type Reason } from './rules.ts'
