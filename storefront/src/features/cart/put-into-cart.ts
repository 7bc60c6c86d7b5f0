import type { Cart } from '@vitrine/shared-types/store-api/v1/carts'
import { callShop, type ShopAnswer } from '../../api/browser/call-shop.ts'
import { browserHoldings } from '../../api/browser/holdings.ts'
import type { Reader } from '../../ui/context.ts'

interface Wanted {
  variantId: string
  quantity: number
  reader: Reader
}

let last: Promise<unknown> = Promise.resolve()

/**
 * Puts something into the cart, and begins one where there is none. One after the other: two quick
 * presses must not begin two carts.
 */
export function putIntoCart(wanted: Wanted): Promise<ShopAnswer<Cart>> {
  const next = last.then(() => put(wanted))
  last = next
  return next
}

async function put(wanted: Wanted): Promise<ShopAnswer<Cart>> {
  const { hasCart, hasCustomer } = browserHoldings()
  if (!hasCart && !hasCustomer) return begin(wanted)
  const { variantId, quantity, reader } = wanted
  // The same key over a repetition: pressed once is added once.
  const idempotencyKey = crypto.randomUUID()
  const add = () => callShop('addCartLine', { body: { variantId, quantity }, idempotencyKey })
  const answer = await add()
  if (answer.ok) return answer
  if (answer.unreachable) return add()
  if (answer.problem.code === 'cart_not_found') return begin(wanted)
  // The cart speaks another currency than the page: it follows.
  if (answer.problem.code === 'price_missing') {
    const follows = await callShop('changeCart', { body: { ...reader } })
    return follows.ok ? callShop('addCartLine', { body: { variantId, quantity } }) : answer
  }
  return answer
}

function begin({ variantId, quantity, reader }: Wanted): Promise<ShopAnswer<Cart>> {
  return callShop('createCart', { body: { ...reader, lines: [{ variantId, quantity }] } })
}
