import type { Order } from '@vitrine/shared-types/store-api/v1/orders'
import type { PlaceOrderBody } from '@vitrine/shared-types/store-api/v1/checkout'
import type { CallerFacts } from '../../../platform/commerce-handler.ts'
import { DomainError } from '../../../platform/errors.ts'
import { fingerprint } from '../../../platform/secrets.ts'
import { JsonText } from '../../../platform/json-answers.ts'
import type { Tx } from '../../../platform/transaction.ts'
import { priceCart, takeCartForOrder, type PricedCart } from '../../carts/index.ts'
import { acceptMarketing } from '../../customers/index.ts'
import { reserve } from '../../inventory/index.ts'
import { claimPromotions } from '../../promotions/index.ts'
import type { CommerceDeps } from '../deps.ts'
import type { PaymentRow } from '../order-row.ts'
import { placedOrder, presentOrder } from '../present.ts'
import { getOrder } from '../queries/find-order.ts'
import { refreshOrder } from '../refresh-order.ts'
import { moveTransaction } from '../transitions.ts'
import { askOf } from './begin-payment.ts'
import { confirmOrder, tellPaid } from './confirm-order.ts'
import { keepAddressOf } from './placing/keep-address.ts'
import { asStored } from './placing/as-stored.ts'
import { claimKey, keepAnswer, keepingFirst, type RepeatableRequest } from './placing/answers.ts'
import { meansOf, requireMeans, waysToPay, type Means } from './placing/means.ts'
import { refuseUnlessSound } from './placing/refusals.ts'
import { writeOrder, type NewOrder, type WrittenOrder } from './placing/write-order.ts'
import { payFirst, payOrder } from './pay-order.ts'

/** A wish to turn a cart into an order. */
export interface PlaceOrder {
  body: PlaceOrderBody
  caller: CallerFacts
  idempotencyKey: string
}

/**
 * Turns the cart into an order, once for each key: priced anew, compared with what the shopper
 * saw, claimed and reserved in one transaction, in which its payment begins as well when nobody
 * has to be asked. Answers `PlacedOrder` as text, the same bytes for every repeat; one after a
 * crash takes it up where it stopped.
 */
export async function placeOrder(deps: CommerceDeps, input: PlaceOrder): Promise<JsonText> {
  const request = requestOf(input)
  const means = await meansOf(deps, input.body)
  const outcome = await deps.db.inTransaction(async (tx) => {
    const claim = await claimKey(tx, request)
    return claim.kind === 'first'
      ? await place(tx, deps, { ...input, ...claim, request, means })
      : claim
  })
  if (outcome.kind === 'placed') await keepAddressOf(deps, input)
  if (outcome.kind === 'answered') return new JsonText(outcome.body)
  if (outcome.kind === 'placed' && outcome.body !== null) return new JsonText(outcome.body)
  if (outcome.kind === 'begun') await payOrder(deps, outcome.resourceId)
  else if (outcome.payment !== null) await payFirst(deps, outcome.payment)
  const orderId = outcome.kind === 'begun' ? outcome.resourceId : outcome.orderId
  const body = answerOf(await getOrder(deps, orderId))
  return new JsonText(await keepAnswer(deps.db, request.key, { status: 201, body }))
}

function answerOf(order: Order): string {
  return JSON.stringify(placedOrder(order))
}

/** The key counts for whoever holds this cart: another caller's same key is another key. */
function requestOf({ body, caller, idempotencyKey }: PlaceOrder): RepeatableRequest {
  const { customerId, cart } = caller
  const who = customerId === null ? `cart:${cart?.id}.${cart?.secret}` : `customer:${customerId}`
  return {
    key: fingerprint(`${who}\nplaceOrder\n${idempotencyKey}`),
    requestHash: fingerprint(JSON.stringify(body)),
  }
}

interface Placing extends PlaceOrder {
  request: RepeatableRequest
  means: Means | null
  /** What the order and its payment will be known by. */
  orderId: number
  transactionId: number
}

interface Placed {
  kind: 'placed'
  orderId: number
  /** The answer, when nothing is left to do. */
  body: string | null
  /** What the provider has to be asked to begin; null when there is nothing to pay. */
  payment: PaymentRow | null
}

/**
 * Locks in the order that everybody keeps: cart, order, promotions, stock. The stock comes last,
 * just before the commit: all who want the same thing wait for it one after the other.
 */
async function place(tx: Tx, deps: CommerceDeps, placing: Placing): Promise<Placed> {
  const { body, caller, means, orderId, transactionId, request } = placing
  const now = deps.clock()
  const cart = await takeCartForOrder(tx, caller)
  if (cart.lines.length === 0) throw new DomainError('cart_empty')
  const { customerId } = cart
  const buyer = { customerId, email: body.email }
  const { country, province, postcode } = body.shippingAddress
  const priced = await priceCart(tx, {
    ...cart,
    buyer,
    destination: { country, province, postcode },
    shippingMethodId: body.shippingMethodId,
    now,
  })
  refuseUnlessSound(priced, body)
  const { provider, waitsMs, beginHere } = requireMeans(means, priced, body.paymentMethod)
  const { quote, goods } = priced
  const isFree = quote.totalMinor === 0
  const expiresAt = new Date(now.getTime() + waitsMs)
  const order: NewOrder = {
    orderId,
    transactionId,
    cartId: cart.id,
    customerId,
    locale: cart.locale,
    body,
    quote,
    goods,
    provider,
    expiresAt,
    now,
    begin: async (row) => (isFree || beginHere === null ? null : beginHere(askOf(deps, row))),
  }
  const written = await writeOrder(tx, order)
  const { payment, lines } = written
  await claimPromotions(tx, { orderId, buyer, used: priced.used, currency: quote.currency })
  if (customerId !== null && body.acceptsMarketing) await acceptMarketing(tx, customerId)
  const answer = written.begun && answerOf(presentNew(order, written, priced, means))
  const keeping =
    answer === null ? undefined : keepingFirst(request.key, { status: 201, body: answer })
  await reserve(tx, { orderId, lines, expiresAt }, keeping)
  if (isFree) await giveAway(tx, payment)
  return { kind: 'placed', orderId, body: answer, payment: isFree ? null : payment }
}

/** The order as its shopper would read it, who may pay it in any way that its cart can be paid. */
function presentNew(
  order: NewOrder,
  written: WrittenOrder,
  priced: PricedCart,
  means: Means | null,
): Order {
  const stored = asStored(order, written, priced)
  return presentOrder(stored, means === null ? [] : waysToPay(means, priced))
}

/** An order that costs nothing is paid as soon as it is placed. */
async function giveAway(tx: Tx, { orderId, id: transactionId }: PaymentRow): Promise<void> {
  await moveTransaction(tx, { transactionId, to: 'succeeded' })
  if (!(await confirmOrder(tx, orderId))) throw new Error('What was just reserved is missing')
  await tellPaid(tx, { orderId, transactionId, amountMinor: 0, actor: 'system' })
  await refreshOrder(tx, orderId)
}
