import type { PlaceOrderBody } from '@vitrine/shared-types/store-api/v1/checkout'
import type { CallerFacts } from '../../../platform/commerce-handler.ts'
import { DomainError } from '../../../platform/errors.ts'
import { fingerprint } from '../../../platform/secrets.ts'
import { JsonText } from '../../../platform/store-handler.ts'
import type { Tx } from '../../../platform/transaction.ts'
import { lockCartForOrder, markOrdered, priceCart, type PricedCart } from '../../carts/index.ts'
import { reserve } from '../../inventory/index.ts'
import { claimPromotions } from '../../promotions/index.ts'
import type { CommerceDeps } from '../deps.ts'
import type { PaymentRow } from '../order-row.ts'
import { placedOrder } from '../present.ts'
import { getOrder } from '../queries/find-order.ts'
import { refreshOrder } from '../refresh-order.ts'
import { moveTransaction } from '../transitions.ts'
import { confirmOrder, tellPaid } from './confirm-order.ts'
import { keepAddressOf } from './placing/keep-address.ts'
import { claimKey, keepAnswer, type RepeatableRequest } from './placing/answers.ts'
import { meansOf, type Means } from './placing/means.ts'
import { refuseUnlessSound } from './placing/refusals.ts'
import { writeOrder, type WrittenOrder } from './placing/write-order.ts'
import { payFirst, payOrder } from './pay-order.ts'

/** A wish to turn a cart into an order. */
export interface PlaceOrder {
  body: PlaceOrderBody
  caller: CallerFacts
  idempotencyKey: string
}

/**
 * Turns the cart into an order, once for each key: priced anew, compared with what the shopper
 * saw, reserved and claimed in one transaction, then begun at the provider. Answers `PlacedOrder`
 * as text, the same bytes for every repeat; one after a crash takes it up where it stopped.
 */
export async function placeOrder(deps: CommerceDeps, input: PlaceOrder): Promise<JsonText> {
  const request = requestOf(input)
  const means = await meansOf(deps, input.body)
  const outcome = await deps.db.inTransaction(async (tx) => {
    const claim = await claimKey(tx, request)
    if (claim.kind !== 'first') return claim
    return { kind: 'placed' as const, ...(await place(tx, deps, { ...input, request, means })) }
  })
  if (outcome.kind === 'answered') return new JsonText(outcome.body)
  const orderId = outcome.kind === 'placed' ? outcome.orderId : outcome.resourceId
  if (outcome.kind === 'begun') await payOrder(deps, orderId)
  else {
    await keepAddressOf(deps, input)
    if (outcome.payment !== null) await payFirst(deps, outcome.payment)
  }
  const body = JSON.stringify(placedOrder(await getOrder(deps, orderId)))
  return new JsonText(await keepAnswer(deps.db, request.key, { status: 201, body }))
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
}

/** Without a payment when there is nothing to pay. */
type Placed = Omit<WrittenOrder, 'payment'> & { payment: PaymentRow | null }

/** Locks in the order that everybody keeps: cart, order, promotions, stock. */
async function place(tx: Tx, deps: CommerceDeps, placing: Placing): Promise<Placed> {
  const { body, caller, request, means } = placing
  const now = deps.clock()
  const cart = await lockCartForOrder(tx, caller)
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
  const { provider, waitsMs } = meansFor(priced, body, means)
  const { quote, goods } = priced
  const expiresAt = new Date(now.getTime() + waitsMs)
  const order = await writeOrder(tx, {
    key: request.key,
    cartId: cart.id,
    customerId,
    locale: cart.locale,
    body,
    quote,
    goods,
    provider,
    expiresAt,
    now,
  })
  const { orderId } = order
  await markOrdered(tx, cart.id)
  await claimPromotions(tx, { orderId, buyer, used: priced.used, currency: quote.currency })
  await reserve(tx, { orderId, lines: order.lines, expiresAt })
  if (quote.totalMinor > 0) return order
  await giveAway(tx, order)
  return { ...order, payment: null }
}

function meansFor(priced: PricedCart, body: PlaceOrderBody, means: Means | null): Means {
  const method = body.paymentMethod
  const isCash = method === 'cash_on_delivery'
  const isAllowed = !isCash || priced.shippingMethod?.allowsCashOnDelivery === true
  if (means !== null && isAllowed) {
    // Nothing to pay: it does not matter how.
    if (priced.quote.totalMinor === 0 || means.currencies.has(priced.quote.currency)) return means
  }
  throw new DomainError('payment_method_unavailable', { method })
}

/** An order that costs nothing is paid as soon as it is placed. */
async function giveAway(tx: Tx, { orderId, payment }: WrittenOrder): Promise<void> {
  const transactionId = payment.id
  await moveTransaction(tx, { transactionId, to: 'succeeded' })
  if (!(await confirmOrder(tx, orderId))) throw new Error('What was just reserved is missing')
  await tellPaid(tx, { orderId, transactionId, amountMinor: 0, actor: 'system' })
  await refreshOrder(tx, orderId)
}
