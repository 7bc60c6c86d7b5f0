'use client'

import type { Cart } from '@vitrine/shared-types/store-api/v1/carts'
import type { Order } from '@vitrine/shared-types/store-api/v1/orders'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { forgetCart, rememberCart } from '../../api/browser/use-cart.ts'
import { shopKey, shopQueries } from '../../api/browser/shop-queries.ts'
import { orderPath } from '../../i18n/account-paths.ts'
import type { Reader } from '../../ui/context.ts'
import { orderOf } from './form-data.ts'
import { place } from './place.ts'
import { forgetCheckout } from './queries.ts'
import { type Trouble, troubleOf } from './rules.ts'
import type { Sums } from './use-sums.ts'
import type { CheckoutWords } from './words.ts'

interface PlacingOptions {
  cart: Cart
  sums: Sums
  reader: Reader
  words: CheckoutWords
}

/** Places the order once, says what kept it from being placed, and leads on to its page. */
export function usePlacing({ sums, reader, words }: PlacingOptions) {
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [isPlacing, setPlacing] = useState(false)
  const goTo = useGoToOrder(reader)

  async function send(data: FormData): Promise<undefined> {
    const { shippingMethodId, paymentMethod, quote, canPlace } = sums
    if (!canPlace || shippingMethodId === null || paymentMethod === null) return
    // Whoever agreed to the new total has seen that one.
    const seen = trouble?.kind === 'total' ? trouble.quote : quote
    const expectedTotalMinor = seen.totalMinor
    setPlacing(true)
    const body = orderOf(data, { shippingMethodId, paymentMethod, expectedTotalMinor })
    const answer = await place(body)
    if (answer.ok) return goTo(answer.data.order)
    setPlacing(false)
    setTrouble(troubleOf(answer, expectedTotalMinor, words))
    // Whatever it was: what is shown must be what is true now.
    if (!answer.unreachable) await Promise.all([forgetCart(), forgetCheckout()])
  }
  return { send, trouble, isPlacing, forget: () => setTrouble(null) }
}

/** To the payment partner's page, or to the order's own. */
export function useGoToOrder({ locale }: Reader): (order: Order) => undefined {
  const router = useRouter()
  return (order) => {
    rememberCart(null)
    if (order.payment.kind === 'redirect') {
      location.assign(order.payment.url)
      return
    }
    shopQueries.setQueryData(shopKey('getOrder', { params: { number: order.number } }), order)
    router.push(`${orderPath(locale, order.number)}?placed`)
  }
}
