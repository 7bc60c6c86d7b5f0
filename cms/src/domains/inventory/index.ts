/** What other domains and the commands may do with stock. */
export { adjustStock, type AdjustStock, type StockChange } from './commands/adjust-stock.ts'
export { openStock } from './commands/open-stock.ts'
export { setBackorder } from './commands/set-backorder.ts'
export { type Movement, type StockOf } from './queries.ts'
export { type Reason } from './rules.ts'
