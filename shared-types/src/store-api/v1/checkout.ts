import { z } from 'zod'
import { defineCommerceEndpoint } from '../../primitives/commerce-endpoint.ts'
import { Country } from '../../primitives/country.ts'
import { AmountMinor, Currency } from '../../primitives/money.ts'
import { Email, typed } from '../../primitives/text.ts'
import { AddressInput } from './addresses.ts'
import { PlacedOrder } from './orders.ts'
import { PaymentMethod } from './payment-methods.ts'
import { Quote } from './quote.ts'

/** Where it goes, as far as shipping and tax need to know. */
export const Destination = z
  .strictObject({
    country: Country,
    province: typed(120).nullable().default(null),
    postcode: typed(20).nullable().default(null),
  })
  .meta({ id: 'Destination' })
export type Destination = z.output<typeof Destination>

export const ShippingOption = z
  .strictObject({
    id: z.string(),
    label: z.string(),
    description: z.string().nullable(),
    amountMinor: AmountMinor.meta({ description: 'After what promotions take off.' }),
    listMinor: AmountMinor,
    freeFromMinor: AmountMinor.nullable(),
    minDays: z.int().min(0).nullable(),
    maxDays: z.int().min(0).nullable(),
    isPickup: z.boolean(),
  })
  .meta({ id: 'ShippingOption' })
export type ShippingOption = z.infer<typeof ShippingOption>

export const CheckoutOptions = z
  .strictObject({
    currency: Currency,
    shipping: z.array(ShippingOption).meta({ description: 'Empty: we do not deliver there.' }),
    payment: z.array(PaymentMethod),
    countries: z.array(Country).meta({ description: 'Where the shop delivers at all.' }),
  })
  .meta({ id: 'CheckoutOptions' })
export type CheckoutOptions = z.infer<typeof CheckoutOptions>

export const getCheckoutOptions = defineCommerceEndpoint({
  id: 'getCheckoutOptions',
  method: 'POST',
  path: '/store/v1/checkout/options',
  summary: 'How it can be delivered and paid',
  description: 'For the cart as it is and a destination.',
  caller: 'cartHolder',
  params: undefined,
  query: undefined,
  body: z.strictObject({ destination: Destination }),
  response: CheckoutOptions,
  problems: ['cart_not_found'],
})

export const getCheckoutQuote = defineCommerceEndpoint({
  id: 'getCheckoutQuote',
  method: 'POST',
  path: '/store/v1/checkout/quote',
  summary: 'What it will cost in all',
  description:
    'The cart with shipping and the tax of the destination. Placing the order gives exactly this total, or is refused.',
  caller: 'cartHolder',
  params: undefined,
  query: undefined,
  body: z.strictObject({
    destination: Destination,
    shippingMethodId: z.string().nullable(),
    email: Email.nullable().default(null),
  }),
  response: Quote,
  problems: ['cart_not_found', 'shipping_unavailable'],
})

export const PlaceOrderBody = z
  .strictObject({
    email: Email,
    shippingAddress: AddressInput,
    billingAddress: AddressInput.nullable().default(null).meta({
      description: 'Null: the same as the shipping address.',
    }),
    shippingMethodId: z.string(),
    paymentMethod: PaymentMethod,
    expectedTotalMinor: AmountMinor.meta({
      description: 'The total that the shopper saw. Only compared, never used.',
    }),
    note: typed(1000).nullable().default(null),
    acceptsMarketing: z.boolean().default(false),
    keepAddress: z.boolean().default(false),
  })
  .meta({ id: 'PlaceOrderBody' })
export type PlaceOrderBody = z.output<typeof PlaceOrderBody>

export const placeOrder = defineCommerceEndpoint({
  id: 'placeOrder',
  method: 'POST',
  path: '/store/v1/orders',
  summary: 'Place an order',
  description:
    'Turns the cart into an order: everything is priced anew, pieces are reserved and coupons claimed in one transaction, or nothing happens. `payment` says what the shopper does next.',
  caller: 'cartHolder',
  params: undefined,
  query: undefined,
  body: PlaceOrderBody,
  response: PlacedOrder,
  status: 201,
  needsIdempotencyKey: true,
  problems: [
    'idempotency_key_missing',
    'idempotency_key_reused',
    'idempotency_key_busy',
    'cart_not_found',
    'cart_empty',
    'cart_changed',
    'line_limit',
    'out_of_stock',
    'price_missing',
    'total_changed',
    'coupon_not_valid',
    'shipping_unavailable',
    'payment_method_unavailable',
  ],
})
