'use client'

import { useEffect } from 'react'
import { type CartState, useCartChange } from '../../api/browser/use-cart.ts'
import type { Reader } from '../../ui/context.ts'

/** The cart speaks the language and counts in the currency of the page that shows it. */
export function useCartFollowsReader(state: CartState, { locale, currency }: Reader): void {
  const change = useCartChange()
  const cart = state.kind === 'cart' ? state.cart : null
  const differs = cart !== null && (cart.locale !== locale || cart.currency !== currency)
  useEffect(() => {
    if (differs) void change({ kind: 'speak', locale, currency })
    // oxlint-disable-next-line react/exhaustive-deps -- once for each difference
  }, [differs, locale, currency])
}
