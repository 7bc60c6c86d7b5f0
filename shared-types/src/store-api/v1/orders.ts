import { z } from 'zod'
import { Image } from '../../primitives/image.ts'
import { Locale } from '../../primitives/locale.ts'
import { AmountMinor, Currency } from '../../primitives/money.ts'
import { Quantity, Secret } from '../../primitives/text.ts'
import { AddressInput } from './addresses.ts'
import { OrderEvent } from './order-events.ts'
import { PaymentMethod } from './payment-methods.ts'
import { PaymentStep } from './payment-step.ts'
import { Quote } from './quote.ts'

export const ORDER_STATUSES = ['pending', 'processing', 'completed', 'cancelled'] as const
export const PAYMENT_STATUSES = [
  'unpaid',
  'authorized',
  'partially_paid',
  'paid',
  'partially_refunded',
  'refunded',
  'failed',
] as const
export const FULFILLMENT_STATUSES = [
  'unfulfilled',
  'partially_fulfilled',
  'fulfilled',
  'delivered',
  'returned',
] as const

/** What was bought, as it was then. */
export const OrderLine = z
  .strictObject({
    id: z.string(),
    productId: z.string().nullable(),
    variantId: z.string().nullable(),
    slug: z.string().nullable().meta({ description: 'Where it is now; null when it is gone.' }),
    title: z.string(),
    variantTitle: z.string().nullable(),
    sku: z.string(),
    image: Image.nullable(),
    quantity: Quantity,
    fulfilled: z.int().min(0),
    returned: z.int().min(0),
    refunded: z.int().min(0),
    cancelledQuantity: z.int().min(0).meta({
      description: 'Taken off the order before they were packed; among `refunded`.',
    }),
    unitMinor: AmountMinor,
    discountMinor: AmountMinor,
    totalMinor: AmountMinor,
    taxMinor: AmountMinor,
    taxRatePpm: z.int().min(0),
  })
  .meta({ id: 'OrderLine' })
export type OrderLine = z.infer<typeof OrderLine>

export const Parcel = z
  .strictObject({
    id: z.string(),
    status: z.enum(['pending', 'packed', 'shipped', 'delivered', 'cancelled']),
    carrier: z.string().nullable(),
    trackingNumber: z.string().nullable(),
    trackingUrl: z.url({ protocol: /^https?$/u }).nullable(),
    lines: z.array(z.strictObject({ lineId: z.string(), quantity: Quantity })),
    shippedAt: z.iso.datetime().nullable(),
    deliveredAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Parcel' })
export type Parcel = z.infer<typeof Parcel>

export const Refund = z
  .strictObject({
    id: z.string(),
    amountMinor: AmountMinor,
    status: z.enum(['pending', 'succeeded', 'failed']),
    at: z.iso.datetime(),
  })
  .meta({ id: 'Refund' })
export type Refund = z.infer<typeof Refund>

export const ReturnRequest = z
  .strictObject({
    id: z.string(),
    status: z.enum(['requested', 'approved', 'received', 'closed', 'rejected']),
    reason: z.string().nullable(),
    lines: z.array(z.strictObject({ lineId: z.string(), quantity: Quantity })),
    at: z.iso.datetime(),
  })
  .meta({ id: 'ReturnRequest' })
export type ReturnRequest = z.infer<typeof ReturnRequest>

export const Order = z
  .strictObject({
    id: z.string(),
    number: z.string().meta({ description: 'For people, such as `V-260314-7K3Q`.' }),
    status: z.enum(ORDER_STATUSES),
    paymentStatus: z.enum(PAYMENT_STATUSES),
    fulfillmentStatus: z.enum(FULFILLMENT_STATUSES),
    isOnHold: z.boolean(),
    locale: Locale,
    currency: Currency,
    email: z.string(),
    lines: z.array(OrderLine),
    quote: Quote.meta({ description: 'The sums it was placed with.' }),
    refundedMinor: AmountMinor,
    forgivenMinor: AmountMinor.meta({
      description: 'What the shop does not ask for any more, because less came and that is enough.',
    }),
    dueMinor: AmountMinor.meta({
      description: 'What is still to be paid. Less than the total once a part of it is here.',
    }),
    shippingAddress: AddressInput,
    billingAddress: AddressInput,
    paymentMethod: z.string(),
    payment: PaymentStep,
    paymentMethods: z.array(PaymentMethod).meta({
      description: 'Ways in which `startPayment` can begin a payment now. Empty: nothing to pay.',
    }),
    parcels: z.array(Parcel),
    refunds: z.array(Refund),
    returns: z.array(ReturnRequest),
    events: z.array(OrderEvent),
    note: z.string().nullable(),
    canCancel: z.boolean(),
    canReturn: z.boolean(),
    placedAt: z.iso.datetime(),
    version: z.int().min(1),
  })
  .meta({ id: 'Order' })
export type Order = z.infer<typeof Order>

export const PlacedOrder = z
  .strictObject({
    order: Order,
    orderSecret: Secret.meta({
      description: 'Send `Vitrine-Order: <order id>.<secret>` to see the order again as a guest.',
    }),
  })
  .meta({ id: 'PlacedOrder' })
export type PlacedOrder = z.infer<typeof PlacedOrder>

export const OrderSummary = z
  .strictObject({
    id: z.string(),
    number: z.string(),
    status: z.enum(ORDER_STATUSES),
    paymentStatus: z.enum(PAYMENT_STATUSES),
    fulfillmentStatus: z.enum(FULFILLMENT_STATUSES),
    currency: Currency,
    totalMinor: AmountMinor,
    itemCount: z.int().min(0),
    titles: z.array(z.string()).meta({ description: 'Of the first three lines.' }),
    image: Image.nullable(),
    placedAt: z.iso.datetime(),
  })
  .meta({ id: 'OrderSummary' })
export type OrderSummary = z.infer<typeof OrderSummary>

/** What a person reads on an order, such as `V-260314-7K3Q`. */
export const OrderNumber = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^V-\d{6}-[0-9A-Z]{4,8}$/u)

/** The longest that `wait` holds an answer back, in seconds. */
export const MAX_WAIT_S = 25
