import { mergeCart } from '@vitrine/shared-types/store-api/v1/cart-endpoints'
import { type CallStore, codeOf, StoreSilent } from './call-store.ts'
import type { Holdings } from './holdings.ts'

const TIMEOUT_MS = 8000

/**
 * Brings the guest's cart into the customer's, and lets its secret go once that is done or cannot
 * be. While the store does not answer the secret stays, and the next call tries again: merging
 * twice changes nothing.
 */
export async function mergedCart(
  held: Holdings,
  call: CallStore,
  visitor: Record<string, string>,
): Promise<Holdings> {
  if (!held.cart || !held.access) return held
  try {
    const answer = await call({
      method: mergeCart.method,
      path: mergeCart.path,
      headers: {
        ...visitor,
        'content-type': 'application/json',
        authorization: `Bearer ${held.access.value}`,
      },
      body: JSON.stringify({ cart: held.cart.value }),
      timeoutMs: TIMEOUT_MS,
    })
    if (answer.status === 200) {
      const { itemCount } = JSON.parse(answer.text) as { itemCount?: number }
      return { ...held, cart: null, pieces: itemCount ?? null }
    }
    const code = codeOf(answer)
    const isHopeless = code === 'cart_not_found' || code === 'invalid_request'
    return isHopeless ? { ...held, cart: null, pieces: null } : held
  } catch (error) {
    if (error instanceof StoreSilent) return held
    throw error
  }
}
