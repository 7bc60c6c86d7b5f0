'use client'

import { useEffect } from 'react'
import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { Currency } from '@vitrine/shared-types/primitives/money'
import { type CartState, useCartChange } from './use-cart.ts'

interface Spoken {
  locale: Locale
  currency: Currency
}

/** The cart speaks the language and counts in the currency of the page that shows it. */
export function useCartFollowsReader(state: CartState, { locale, currency }: Spoken): void {
  const change = useCartChange()
  const cart = state.kind === 'cart' ? state.cart : null
  const differs = cart !== null && (cart.locale !== locale || cart.currency !== currency)
  useEffect(() => {
    if (differs) void change({ kind: 'speak', locale, currency })
    // oxlint-disable-next-line react/exhaustive-deps -- once for each difference
  }, [differs, locale, currency])
}
