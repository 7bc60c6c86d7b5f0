/** What orders and the store API may do with carts. */
export { type CartRow } from './cart-row.ts'
export { readCartForQuote, takeCartForOrder, type CartForOrder } from './commands/for-order.ts'
export { resolveCart } from './commands/resolve-cart.ts'
export { presentCart } from './present.ts'
export {
  listShippingOptions,
  priceCart,
  type Good,
  type PriceCart,
  type PricedCart,
} from './pricing/index.ts'
export { cartRoutes, type CartDeps } from './routes.ts'
export { cartSweeps } from './tasks.ts'
