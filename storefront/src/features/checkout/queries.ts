'use client'

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { AddressInput, AddressWarning } from '@vitrine/shared-types/store-api/v1/addresses'
import type { CheckoutOptions, Destination } from '@vitrine/shared-types/store-api/v1/checkout'
import type { Cart } from '@vitrine/shared-types/store-api/v1/carts'
import type { Quote } from '@vitrine/shared-types/store-api/v1/quote'
import { callShop, type ShopAnswer } from '../../api/browser/call-shop.ts'
import { shopQueries, ShopRefusal } from '../../api/browser/shop-queries.ts'

const LOOK_AGAIN_MS = 15_000

/** How it can be delivered and paid. The last answer stays until the next one is there. */
export function useCheckoutOptions(cart: Cart, destination: Destination) {
  return useQuery<CheckoutOptions, ShopRefusal>(
    {
      queryKey: ['getCheckoutOptions', markOf(cart), destination],
      queryFn: ({ signal }) =>
        orThrow(callShop('getCheckoutOptions', { body: { destination }, signal })),
      placeholderData: keepPreviousData,
      refetchInterval: ({ state }) => (state.error?.isPassing ? LOOK_AGAIN_MS : false),
    },
    shopQueries,
  )
}

interface Wish {
  destination: Destination
  shippingMethodId: string | null
  email: string | null
}

/** What it will cost in all. The last answer stays until the next one is there: nothing jumps. */
export function useCheckoutQuote(cart: Cart, wish: Wish, { isWanted }: { isWanted: boolean }) {
  return useQuery<Quote, ShopRefusal>(
    {
      queryKey: ['getCheckoutQuote', markOf(cart), wish],
      queryFn: ({ signal }) => orThrow(callShop('getCheckoutQuote', { body: wish, signal })),
      enabled: isWanted,
      placeholderData: keepPreviousData,
      refetchInterval: ({ state }) => (state.error?.isPassing ? LOOK_AGAIN_MS : false),
    },
    shopQueries,
  )
}

/** Asks for options and sums anew: the shop has just said that they are others. */
export function forgetCheckout(): Promise<unknown> {
  return Promise.all(
    ['getCheckoutOptions', 'getCheckoutQuote'].map((name) =>
      shopQueries.invalidateQueries({ queryKey: [name] }),
    ),
  )
}

/** What looks unusual in an address; it never stops an order. */
export function useAddressWarnings(address: AddressInput | null): readonly AddressWarning[] {
  const { data } = useQuery(
    {
      queryKey: ['checkAddress', address],
      queryFn: ({ signal }) =>
        orThrow(callShop('checkAddress', { body: address as AddressInput, signal })),
      enabled: address !== null && address.name !== '' && address.line1 !== '',
      retry: false,
      staleTime: Infinity,
    },
    shopQueries,
  )
  return data?.warnings ?? []
}

/** Another version of the cart may have other sums. */
function markOf({ id, version, currency, locale }: Cart): string {
  return [id, version, currency, locale].join(' ')
}

async function orThrow<T>(call: Promise<ShopAnswer<T>>): Promise<T> {
  const answer = await call
  if (!answer.ok) throw new ShopRefusal(answer)
  return answer.data
}
