'use client'

import { useMutation, useMutationState, useQuery } from '@tanstack/react-query'
import type { Cart } from '@vitrine/shared-types/store-api/v1/carts'
import { callShop, type ShopAnswer } from './call-shop.ts'
import { type CartChange, sendCartChange, withPending } from './cart-changes.ts'
import { shopKey, shopQueries, ShopRefusal } from './shop-queries.ts'
import { useHoldings } from './use-holdings.ts'

const CART_KEY = shopKey('getCart')
const CHANGES = ['cart-change']
const LOOK_AGAIN_MS = 15_000

/** What there is to show of a cart. */
export type CartState =
  | { kind: 'loading' }
  | { kind: 'empty' }
  /** `isBusy`: something is on its way, and the sums are those from before. */
  | { kind: 'cart'; cart: Cart; isBusy: boolean }
  | { kind: 'failed'; refusal: ShopRefusal; retry: () => void }

/** The cart of this browser, with what is on its way already in it. */
export function useCart({ isWanted = true } = {}): CartState {
  const { hasCart, hasCustomer } = useHoldings()
  const hasAny = hasCart || hasCustomer
  const query = useQuery<Cart | null, ShopRefusal>(
    {
      queryKey: CART_KEY,
      queryFn: ({ signal }) => readCart(signal),
      enabled: isWanted && hasAny,
      structuralSharing: newerOf,
      refetchInterval: ({ state }) => (state.error?.isPassing ? LOOK_AGAIN_MS : false),
    },
    shopQueries,
  )
  const pending = usePendingChanges()
  const { data, error } = query
  if (data) {
    const cart = withPending(data, pending)
    const isBusy = pending.length > 0
    return cart.lines.length === 0 ? { kind: 'empty' } : { kind: 'cart', cart, isBusy }
  }
  if (data === null || !hasAny) return { kind: 'empty' }
  if (error) return { kind: 'failed', refusal: error, retry: () => void query.refetch() }
  return { kind: 'loading' }
}

/** Changes the cart, one change after the other. What comes back says how it went. */
export function useCartChange(): (change: CartChange) => Promise<ShopAnswer<Cart>> {
  const { mutateAsync } = useMutation<ShopAnswer<Cart>, Error, CartChange>(
    {
      mutationKey: CHANGES,
      // Serially: the answer to an earlier change must not arrive after a later one.
      scope: { id: 'cart' },
      networkMode: 'always',
      mutationFn: sendCartChange,
      // An answer from before the change would undo what the shopper sees.
      onMutate: () => shopQueries.cancelQueries({ queryKey: CART_KEY }),
      onSuccess: (answer) => takeCart(answer),
    },
    shopQueries,
  )
  return mutateAsync
}

/** What the shop answered becomes what every part of the page shows. */
export function rememberCart(cart: Cart | null): void {
  shopQueries.setQueryData(CART_KEY, cart)
}

/** The cart may have changed elsewhere: asks for it anew. */
export function forgetCart(): Promise<void> {
  return shopQueries.invalidateQueries({ queryKey: CART_KEY })
}

/** A change is over when it was answered: nobody waits for what is asked for afterwards. */
function takeCart(answer: ShopAnswer<Cart>): void {
  if (answer.ok) rememberCart(answer.data)
  else if (answer.problem?.code === 'cart_not_found') rememberCart(null)
  else void forgetCart()
}

/** An answer that was long on its way must not undo what a later one has said. */
function newerOf(known: unknown, next: unknown): unknown {
  // Only carts, and null where there is none, are kept under this key.
  const [last, now] = [known, next] as [Cart | null | undefined, Cart | null]
  return last && now && last.id === now.id && now.version < last.version ? last : now
}

async function readCart(signal: AbortSignal): Promise<Cart | null> {
  const answer = await callShop('getCart', { signal })
  if (answer.ok) return answer.data
  if (answer.problem?.code === 'cart_not_found') return null
  throw new ShopRefusal(answer)
}

function usePendingChanges(): CartChange[] {
  return useMutationState(
    {
      filters: { mutationKey: CHANGES, status: 'pending' },
      // Only `useCartChange` uses this key.
      select: ({ state }) => state.variables as CartChange,
    },
    shopQueries,
  )
}
