import { z } from 'zod'
import { defineCommerceEndpoint } from '../../primitives/commerce-endpoint.ts'
import { Email, Quantity, typed } from '../../primitives/text.ts'
import { MAX_WAIT_S, Order, OrderNumber, OrderSummary, PlacedOrder } from './orders.ts'

const OrderParams = z.strictObject({ number: OrderNumber })

export const listOrders = defineCommerceEndpoint({
  id: 'listOrders',
  method: 'GET',
  path: '/store/v1/orders',
  summary: 'The customer’s orders',
  description: 'The newest first.',
  caller: 'customer',
  params: undefined,
  query: z.strictObject({
    cursor: z.string().max(200).optional(),
    limit: z.coerce.number().pipe(z.int().min(1).max(50)).default(20),
  }),
  body: undefined,
  response: z
    .strictObject({ items: z.array(OrderSummary), nextCursor: z.string().nullable() })
    .meta({ id: 'OrderList' }),
  problems: [],
})

export const getOrder = defineCommerceEndpoint({
  id: 'getOrder',
  method: 'GET',
  path: '/store/v1/orders/{number}',
  summary: 'One order',
  description:
    'With `after`, the version you have, the answer waits up to `wait` seconds for a newer one and then comes as it is: that is how an open page changes by itself.',
  caller: 'orderHolder',
  params: OrderParams,
  query: z.strictObject({
    after: z.coerce.number().pipe(z.int().min(1)).optional(),
    wait: z.coerce.number().pipe(z.int().min(0).max(MAX_WAIT_S)).default(0),
  }),
  body: undefined,
  response: Order,
  problems: ['order_not_found'],
})

export const findOrder = defineCommerceEndpoint({
  id: 'findOrder',
  method: 'POST',
  path: '/store/v1/orders/lookup',
  summary: 'Find a guest’s order again',
  description:
    'By its number and the address for mail it was placed with. Gives a new secret; the earlier ones stay good.',
  caller: 'anyone',
  params: undefined,
  query: undefined,
  body: z.strictObject({ number: OrderNumber, email: Email }),
  response: PlacedOrder,
  problems: ['order_not_found'],
})

export const startPayment = defineCommerceEndpoint({
  id: 'startPayment',
  method: 'POST',
  path: '/store/v1/orders/{number}/payment',
  summary: 'Pay an order',
  description:
    'Begins a payment, or hands back the one under way. Another method may be chosen while nothing has been paid.',
  caller: 'orderHolder',
  params: OrderParams,
  query: undefined,
  body: z.strictObject({
    paymentMethod: z.enum(['promptpay', 'bank_transfer', 'cash_on_delivery', 'card', 'test']),
  }),
  response: Order,
  problems: ['order_not_found', 'order_state', 'payment_method_unavailable', 'payment_provider'],
})

export const settlePayment = defineCommerceEndpoint({
  id: 'settlePayment',
  method: 'POST',
  path: '/store/v1/orders/{number}/payment/settle',
  summary: 'Back from the provider',
  description:
    'Asks the provider what became of the payment and brings the order up to date. Calling it often changes nothing more.',
  caller: 'orderHolder',
  params: OrderParams,
  query: undefined,
  body: undefined,
  response: Order,
  problems: ['order_not_found', 'payment_provider'],
})

export const cancelOrder = defineCommerceEndpoint({
  id: 'cancelOrder',
  method: 'POST',
  path: '/store/v1/orders/{number}/cancellation',
  summary: 'Cancel an order',
  description: 'While nothing has been packed. What was paid is refunded.',
  caller: 'orderHolder',
  params: OrderParams,
  query: undefined,
  body: z.strictObject({ reason: typed(500).nullable().default(null) }),
  response: Order,
  problems: ['order_not_found', 'order_state'],
})

export const requestReturn = defineCommerceEndpoint({
  id: 'requestReturn',
  method: 'POST',
  path: '/store/v1/orders/{number}/returns',
  summary: 'Send something back',
  description: 'Of what was delivered within 30 days and is not being returned already.',
  caller: 'orderHolder',
  params: OrderParams,
  query: undefined,
  body: z.strictObject({
    lines: z
      .array(z.strictObject({ lineId: z.string(), quantity: Quantity }))
      .min(1)
      .max(100),
    reason: typed(1000).nullable().default(null),
  }),
  response: Order,
  problems: ['order_not_found', 'order_state', 'return_too_many'],
})
