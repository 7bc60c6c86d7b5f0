/** What carts and orders may ask of prices. */
export { listShippingOptions, priceCart } from './price-cart.ts'
export type { ChosenMethod, Good, LineProblem, PriceCart, PricedCart, WantedLine } from './types.ts'
