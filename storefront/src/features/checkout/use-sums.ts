'use client'

import type { Cart } from '@vitrine/shared-types/store-api/v1/carts'
import type { PaymentMethod } from '@vitrine/shared-types/store-api/v1/payment-methods'
import { useEffect, useRef, useState } from 'react'
import { addressOf } from '../../ui/address-form-data.ts'
import { changeDraft, type Typed } from './draft.ts'
import { typedOf } from './form-data.ts'
import { useCheckoutOptions, useCheckoutQuote } from './queries.ts'
import { destinationOf, isEmail } from './rules.ts'

/** Long enough to type the next letter. */
const PAUSE_MS = 500

/** What is known of the form as far as sums depend on it. */
function asked(typed: Typed) {
  const data = new FormData()
  for (const [name, value] of Object.entries(typed)) data.set(name, value)
  const email = typed['email']?.trim() ?? ''
  return {
    destination: destinationOf(addressOf(data, 'ship-')),
    email: isEmail(email) ? email : null,
  }
}

/** Ways to deliver and pay for what is typed, what is chosen of them, and what it comes to. */
export function useSums(cart: Cart, first: Typed) {
  const [wish, setWish] = useState(() => asked(first))
  const [shipping, setShipping] = useState({ id: first['shippingMethodId'] ?? '', label: '' })
  const [payment, setPayment] = useState(first['paymentMethod'] ?? null)
  const { look, readNow } = useTyping(setWish)

  const options = useCheckoutOptions(cart, wish.destination)
  const ways = options.data
  // What was chosen stays chosen while it is offered; else the first way is as good as any.
  // Another place may have a way of the same name under another id.
  const chosenShipping =
    ways?.shipping.find(({ id }) => id === shipping.id) ??
    ways?.shipping.find(({ label }) => label === shipping.label) ??
    ways?.shipping[0]
  const chosenPayment = ways?.payment.find((method) => method === payment) ?? ways?.payment[0]
  const shippingMethodId = chosenShipping?.id ?? null
  // The ways of the last destination say nothing of this one.
  const isKnown = ways !== undefined && !options.isPlaceholderData
  const quote = useCheckoutQuote(cart, { ...wish, shippingMethodId }, { isWanted: isKnown })
  const isLooking = options.isPlaceholderData || quote.isPlaceholderData || quote.isFetching
  const isSure =
    isKnown && quote.data !== undefined && !quote.isPlaceholderData && shippingMethodId !== null
  return {
    options: ways,
    quote: quote.data ?? cart.quote,
    /** The quote is of what is chosen now, delivery included. */
    isSure,
    isLooking,
    /** Nobody answers: the last known sums are shown, and the page looks again. */
    isAway: (options.error ?? quote.error)?.isPassing ?? false,
    canPlace: isSure && chosenPayment !== undefined && cart.canCheckOut,
    shippingMethodId,
    paymentMethod: chosenPayment ?? null,
    chooseShipping: (id: string) =>
      setShipping({ id, label: ways?.shipping.find((way) => way.id === id)?.label ?? '' }),
    choosePayment: (method: PaymentMethod) => setPayment(method),
    look,
    readNow,
  }
}

export type Sums = ReturnType<typeof useSums>

/** Keeps what is typed in the tab, and looks at it when the typing pauses. */
function useTyping(
  setWish: (update: (now: ReturnType<typeof asked>) => ReturnType<typeof asked>) => void,
) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  function readNow(form: HTMLFormElement) {
    clearTimeout(timer.current)
    const typed = typedOf(new FormData(form))
    changeDraft({ typed })
    const next = asked(typed)
    // The same wish must not look like a new one.
    setWish((now) => (JSON.stringify(now) === JSON.stringify(next) ? now : next))
  }
  function look(form: HTMLFormElement) {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => readNow(form), PAUSE_MS)
  }
  return { look, readNow }
}
