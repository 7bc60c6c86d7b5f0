/** What carts and orders may ask of delivery and tax. */
export { priceOfMethod, weightOf, type Load, type Method } from './methods.rules.ts'
export { deliveryTo, listServedCountries, type Delivery } from './queries.ts'
export { rateOf, shippingRateOf, tax, taxSums, type Taxed, type TaxRate } from './taxes.rules.ts'
