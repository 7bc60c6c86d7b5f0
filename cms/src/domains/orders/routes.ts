import type { Order } from '@vitrine/shared-types/store-api/v1/orders'
import type { CallerFacts, CommerceHandlers } from '../../platform/commerce-handler.ts'
import { DomainError } from '../../platform/errors.ts'
import { cancelOrder } from './commands/cancel-order.ts'
import { placeOrder } from './commands/place-order.ts'
import { requestReturn } from './commands/request-return.ts'
import { settle } from './commands/settle.ts'
import { startPayment } from './commands/start-payment.ts'
import type { CommerceDeps } from './deps.ts'
import { listPayments } from './order-row.ts'
import { watchOrders } from './order-watch.ts'
import { placedOrder } from './present.ts'
import { checkoutOptions, checkoutQuote } from './queries/checkout.ts'
import { findOrder, getOrder, requireOrder } from './queries/find-order.ts'
import { listOrders } from './queries/list-orders.ts'
import { isOpen } from './rules.ts'

type OrderEndpointId =
  | 'getCheckoutOptions'
  | 'getCheckoutQuote'
  | 'placeOrder'
  | 'listOrders'
  | 'getOrder'
  | 'findOrder'
  | 'startPayment'
  | 'settlePayment'
  | 'cancelOrder'
  | 'requestReturn'

/** Answers the endpoints of checkout and orders. */
export function orderRoutes(deps: CommerceDeps): CommerceHandlers<OrderEndpointId> {
  const watch = watchOrders(deps.db)
  /** Does something with the caller's order and shows what came of it. */
  const change = async (
    { params, caller }: { params: { number: string }; caller: CallerFacts },
    work: (orderId: number) => Promise<unknown>,
  ): Promise<Order> => {
    const { id } = await requireOrder(deps, params.number, caller)
    await work(id)
    return await getOrder(deps, id)
  }
  return {
    getCheckoutOptions: ({ body, caller }) => checkoutOptions(deps, { ...body, caller }),
    getCheckoutQuote: ({ body, caller }) => checkoutQuote(deps, { ...body, caller }),
    placeOrder: ({ body, caller, idempotencyKey }) =>
      placeOrder(deps, { body, caller, idempotencyKey: keyOf(idempotencyKey) }),
    listOrders: ({ query, caller: { customerId } }) => {
      if (customerId === null) throw new DomainError('not_signed_in')
      return listOrders(deps, { customerId, ...query })
    },
    async getOrder({ params, query: { after, wait }, caller, signal }) {
      const { id, version } = await requireOrder(deps, params.number, caller)
      if (after !== undefined && version <= after && wait > 0) {
        await watch.waitForChange({ orderId: id, after, waitMs: wait * 1000, signal })
      }
      return await getOrder(deps, id)
    },
    async findOrder({ body, caller: { address } }) {
      return placedOrder(await getOrder(deps, await findOrder(deps, { ...body, address })))
    },
    startPayment: (input) =>
      change(input, (orderId) => startPayment(deps, { orderId, method: input.body.paymentMethod })),
    settlePayment: (input) => change(input, (orderId) => settleNewest(deps, orderId)),
    cancelOrder: (input) =>
      change(input, (orderId) =>
        cancelOrder(deps, { orderId, actor: 'customer', reason: input.body.reason }),
      ),
    requestReturn: (input) =>
      change(input, (orderId) => {
        const { lines, reason } = input.body
        return requestReturn(deps, {
          orderId,
          actor: 'customer',
          reason,
          lines: lines.map(piecesOf),
        })
      }),
  }
}

/** The payment that is under way, or the last one: it may have been paid too late. */
async function settleNewest(deps: CommerceDeps, orderId: number): Promise<void> {
  const payments = await listPayments(deps.db, orderId)
  const payment = payments.find(({ status }) => isOpen(status)) ?? payments[0]
  if (payment) await settle(deps, payment.id)
}

/** The router refuses a request without one. */
function keyOf(key: string | null): string {
  if (key === null) throw new DomainError('idempotency_key_missing')
  return key
}

/** An id that is no number is no line of this order. */
function piecesOf({ lineId, quantity }: { lineId: string; quantity: number }) {
  if (!/^\d{1,9}$/u.test(lineId)) throw new DomainError('return_too_many', { lineId })
  return { lineId: Number(lineId), quantity }
}
