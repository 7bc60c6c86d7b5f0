import type { Cart } from '@vitrine/shared-types/store-api/v1/carts'
import type { Database } from '../../platform/commerce-database.ts'
import type { CallerFacts, CommerceHandlers, HeldSecret } from '../../platform/commerce-handler.ts'
import { DomainError } from '../../platform/errors.ts'
import type { Tx } from '../../platform/transaction.ts'
import { limitAttempts, visitorOf } from '../customers/index.ts'
import { keepLonger, touch, type CartRow } from './cart-row.ts'
import { addPieces } from './commands/add-line.ts'
import { changeCart } from './commands/change-cart.ts'
import { dropCoupon, noteCoupon } from './commands/change-coupons.ts'
import { changeLine, removeLine } from './commands/change-line.ts'
import { createCustomerCart, createGuestCart } from './commands/create-cart.ts'
import { mergeCart } from './commands/merge-cart.ts'
import { resolveCart, resolveOrBegin } from './commands/resolve-cart.ts'
import { isFirst } from './idempotency.ts'
import { presentCart, presentPriced, presentSeen } from './present.ts'
import { keepSeen, priceLines } from './priced-lines.ts'
import { refuseCoupon, refuseTooMany, refuseUnsound } from './refusals.ts'

/** What carts need of the process they run in. */
export interface CartDeps {
  db: Database
  clock: () => Date
}

type CartEndpointId =
  | 'createCart'
  | 'getCart'
  | 'changeCart'
  | 'addCartLine'
  | 'changeCartLine'
  | 'removeCartLine'
  | 'addCoupon'
  | 'removeCoupon'
  | 'mergeCart'

/** Codes that one visitor may try in an hour. */
const COUPON_TRIES = { max: 300, windowS: 3600 }

/** Answers every endpoint of carts. Each is one transaction that holds the cart. */
export function cartRoutes({ db, clock }: CartDeps): CommerceHandlers<CartEndpointId> {
  /** Resolves and locks, does the work, and shows what came of it; `false`: nothing changed. */
  const change = (
    caller: CallerFacts,
    work: (tx: Tx, cart: CartRow) => Promise<unknown>,
  ): Promise<Cart> =>
    db.inTransaction(async (tx) => {
      const cart = await resolveCart(tx, caller, { lock: true })
      const isSame = (await work(tx, cart)) === false
      return await presentCart(tx, isSame ? cart : await touch(tx, cart.id), { now: clock() })
    })
  return {
    createCart: async ({ body, caller: { customerId } }) => {
      if (customerId === null) {
        const { cart, secret, priced } = await createGuestCart(db, body, clock())
        return presentSeen(cart, priced, { secret })
      }
      return await db.inTransaction(async (tx) => {
        const cart = await createCustomerCart(tx, { ...body, customerId })
        const priced = await priceLines(tx, cart, clock())
        for (const { variantId } of body.lines) refuseUnsound(priced.lines, Number(variantId))
        return await presentPriced(tx, cart, priced)
      })
    },
    getCart: ({ caller }) =>
      db.inTransaction(async (tx) => {
        const cart = await keepLonger(tx, await resolveCart(tx, caller, { lock: false }))
        return await presentCart(tx, cart, { now: clock() })
      }),
    changeCart: ({ body, caller }) =>
      change(caller, async (tx, cart) => {
        if (body.acknowledgeNotices) await keepSeen(tx, await pricedNow(tx, cart), { all: true })
        await changeCart(tx, cart, body)
      }),
    addCartLine: ({ body, caller, idempotencyKey }) =>
      db.inTransaction(async (tx) => {
        const cart = await resolveOrBegin(tx, caller)
        const request = {
          holder: holderOf(cart),
          endpoint: 'addCartLine',
          key: idempotencyKey,
          body,
        }
        if (!(await isFirst(tx, request))) return await presentCart(tx, cart, { now: clock() })
        await addPieces(tx, cart.id, body)
        const changed = await touch(tx, cart.id)
        const priced = await priceLines(tx, changed, clock())
        refuseUnsound(priced.lines, Number(body.variantId))
        return await presentPriced(tx, changed, priced)
      }),
    changeCartLine: ({ params: { lineId }, body: { quantity }, caller }) =>
      change(caller, async (tx, cart) => {
        await changeLine(tx, cart.id, { lineId, quantity })
        const line = (await pricedNow(tx, cart)).find(({ id }) => String(id) === lineId)
        if (line) refuseTooMany(line)
      }),
    removeCartLine: ({ params, caller }) =>
      change(caller, (tx, cart) => removeLine(tx, cart.id, params.lineId)),
    addCoupon: async ({ body: { code }, caller }) => {
      const key = `coupons:${visitorOf(caller.address)}`
      await limitAttempts(db, { key, ...COUPON_TRIES, now: clock() })
      return await db.inTransaction(async (tx) => {
        const cart = await resolveCart(tx, caller, { lock: true })
        const isNew = await noteCoupon(tx, cart, code)
        if (!isNew) return await presentCart(tx, cart, { now: clock() })
        const changed = await touch(tx, cart.id)
        const priced = await priceLines(tx, changed, clock())
        refuseCoupon(priced.quote, code)
        return await presentPriced(tx, changed, priced)
      })
    },
    removeCoupon: ({ params: { code }, caller }) =>
      change(caller, (tx, cart) => dropCoupon(tx, cart, code)),
    mergeCart: ({ body, caller: { customerId } }) =>
      db.inTransaction(async (tx) => {
        if (customerId === null) throw new DomainError('not_signed_in')
        const cart = await mergeCart(tx, { customerId, guest: heldOf(body.cart) })
        return await presentCart(tx, cart, { now: clock() })
      }),
  }

  async function pricedNow(tx: Tx, cart: CartRow) {
    return (await priceLines(tx, cart, clock())).lines
  }
}

function holderOf({ id, customerId }: CartRow): string {
  return customerId === null ? `cart:${id}` : `customer:${customerId}`
}

/** `<cart id>.<secret>`, as a header would say it. */
function heldOf(text: string): HeldSecret {
  const dot = text.indexOf('.')
  return { id: text.slice(0, Math.max(dot, 0)), secret: text.slice(dot + 1) }
}
