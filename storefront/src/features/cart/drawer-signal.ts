import type { Cart } from '@vitrine/shared-types/store-api/v1/carts'

/** What to show first; without it the drawer asks the shop. */
type Listener = (cart: Cart | null) => void

const listeners = new Set<Listener>()

/** Opens the cart's drawer, wherever on the page it is. */
export function openCart(cart: Cart | null = null): void {
  for (const listener of listeners) listener(cart)
}

/** For the one place that holds the drawer. */
export function onOpenCart(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
