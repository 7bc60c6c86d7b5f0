import { CART_HEADER, ORDER_HEADER } from '@vitrine/shared-types/primitives/commerce-endpoint'
import type { ProblemCode } from '@vitrine/shared-types/primitives/problem'
import type { CommerceEndpointId } from '@vitrine/shared-types/store-api/v1/commerce'
import type { Target } from '../../api/forward/endpoint-of.ts'
import { processWide } from '../../platform/process-wide.ts'
import type { DemoCart } from './demo-carts.ts'
import type { DemoOrder } from './demo-orders.ts'

/** Everything that the demo store remembers: gone with the process. */
export const store = processWide('demo-store', () => ({
  carts: new Map<string, DemoCart>(),
  orders: new Map<string, DemoOrder>(),
  placed: new Map<string, DemoOrder>(),
}))

/** What the demo store does not do, as the store API would say it. */
export class Refused extends Error {
  readonly code: ProblemCode
  readonly data: Record<string, unknown> | undefined

  constructor(code: ProblemCode, data?: Record<string, unknown>) {
    super(code)
    this.code = code
    this.data = data
  }
}

/** One call, already checked. */
export interface Asked {
  target: Target
  // The contract has checked it; each answer knows its own body.
  body: never
  headers: Record<string, string>
}

export type Answers = Partial<Record<CommerceEndpointId, (asked: Asked) => unknown>>

/** The cart whose secret the call shows. */
export function cartOf({ headers }: Asked): DemoCart {
  const [id = '', given] = (headers[CART_HEADER] ?? '').split('.')
  const cart = store.carts.get(id)
  if (!cart || cart.secret !== given) throw new Refused('cart_not_found')
  return cart
}

/** The order whose secret the call shows. */
export function orderOf({ headers, target }: Asked): DemoOrder {
  const order = store.orders.get(target.params['number'] ?? '')
  if (!order || headers[ORDER_HEADER] !== `${order.id}.${order.secret}`) {
    throw new Refused('order_not_found')
  }
  return order
}

/** What nobody guesses. */
export function secret(): string {
  return crypto.randomUUID().replaceAll('-', '')
}
