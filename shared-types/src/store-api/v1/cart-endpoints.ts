import { z } from 'zod'
import { defineCommerceEndpoint } from '../../primitives/commerce-endpoint.ts'
import { Locale } from '../../primitives/locale.ts'
import { Currency } from '../../primitives/money.ts'
import { Quantity, Secret, typed } from '../../primitives/text.ts'
import { Cart, MAX_CART_LINES } from './carts.ts'

const VariantId = z.string().regex(/^\d{1,9}$/u)
const LineParams = z.strictObject({ lineId: z.string().regex(/^\d{1,18}$/u) })
const NewLine = z.strictObject({ variantId: VariantId, quantity: Quantity.default(1) })

export const createCart = defineCommerceEndpoint({
  id: 'createCart',
  method: 'POST',
  path: '/store/v1/carts',
  summary: 'Begin a cart',
  description:
    'For a guest, with a secret that is shown once. A signed-in customer gets the cart they have.',
  caller: 'anyone',
  params: undefined,
  query: undefined,
  body: z.strictObject({
    currency: Currency,
    locale: Locale,
    lines: z.array(NewLine).max(MAX_CART_LINES).default([]),
  }),
  response: Cart,
  status: 201,
  problems: ['variant_not_found', 'price_missing', 'line_limit', 'cart_full', 'out_of_stock'],
})

export const getCart = defineCommerceEndpoint({
  id: 'getCart',
  method: 'GET',
  path: '/store/v1/carts/current',
  summary: 'The cart',
  description: 'Prices and stock are those of now; `notices` says what they were.',
  caller: 'cartHolder',
  params: undefined,
  query: undefined,
  body: undefined,
  response: Cart,
  problems: ['cart_not_found'],
})

export const changeCart = defineCommerceEndpoint({
  id: 'changeCart',
  method: 'PATCH',
  path: '/store/v1/carts/current',
  summary: 'Change language or currency',
  description: 'Also acknowledges the notices: the prices of now are what the shopper has seen.',
  caller: 'cartHolder',
  params: undefined,
  query: undefined,
  body: z
    .strictObject({ currency: Currency, locale: Locale, acknowledgeNotices: z.literal(true) })
    .partial(),
  response: Cart,
  problems: ['cart_not_found'],
})

export const addCartLine = defineCommerceEndpoint({
  id: 'addCartLine',
  method: 'POST',
  path: '/store/v1/carts/current/lines',
  summary: 'Put something into the cart',
  description:
    'Adds to the line of the same variant. Additions at the same moment all count. With an `Idempotency-Key` a repeated call adds once.',
  caller: 'cartHolder',
  params: undefined,
  query: undefined,
  body: NewLine,
  response: Cart,
  problems: [
    'cart_not_found',
    'variant_not_found',
    'price_missing',
    'line_limit',
    'cart_full',
    'out_of_stock',
    'idempotency_key_reused',
  ],
})

export const changeCartLine = defineCommerceEndpoint({
  id: 'changeCartLine',
  method: 'PATCH',
  path: '/store/v1/carts/current/lines/{lineId}',
  summary: 'Set how many',
  description: 'The number of pieces of one line.',
  caller: 'cartHolder',
  params: LineParams,
  query: undefined,
  body: z.strictObject({ quantity: Quantity }),
  response: Cart,
  problems: ['cart_not_found', 'line_not_found', 'line_limit', 'out_of_stock'],
})

export const removeCartLine = defineCommerceEndpoint({
  id: 'removeCartLine',
  method: 'DELETE',
  path: '/store/v1/carts/current/lines/{lineId}',
  summary: 'Take something out',
  description: 'A line that is gone already is no error.',
  caller: 'cartHolder',
  params: LineParams,
  query: undefined,
  body: undefined,
  response: Cart,
  problems: ['cart_not_found'],
})

export const addCoupon = defineCommerceEndpoint({
  id: 'addCoupon',
  method: 'POST',
  path: '/store/v1/carts/current/coupons',
  summary: 'Use a coupon',
  description: 'Codes do not mind capitals. The quote says what it takes off, or why nothing.',
  caller: 'cartHolder',
  params: undefined,
  query: undefined,
  body: z.strictObject({ code: typed(60) }),
  response: Cart,
  problems: ['cart_not_found', 'coupon_not_valid'],
})

export const removeCoupon = defineCommerceEndpoint({
  id: 'removeCoupon',
  method: 'DELETE',
  path: '/store/v1/carts/current/coupons/{code}',
  summary: 'Take a coupon back',
  description: 'One that is not there is no error.',
  caller: 'cartHolder',
  params: z.strictObject({ code: typed(60) }),
  query: undefined,
  body: undefined,
  response: Cart,
  problems: ['cart_not_found'],
})

export const mergeCart = defineCommerceEndpoint({
  id: 'mergeCart',
  method: 'POST',
  path: '/store/v1/carts/current/merge',
  summary: 'Bring the guest’s cart along',
  description:
    'After signing in: the lines of the guest’s cart (its secret in the body) join the customer’s, quantities add up to the limit, coupons come along. Doing it twice changes nothing.',
  caller: 'customer',
  params: undefined,
  query: undefined,
  body: z.strictObject({ cart: Secret.meta({ description: '`<cart id>.<secret>`' }) }),
  response: Cart,
  problems: ['cart_not_found'],
})
