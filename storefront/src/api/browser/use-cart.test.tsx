// @vitest-environment jsdom
import type { Cart } from '@vitrine/shared-types/store-api/v1/carts'
import { act, useEffect } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CartChange } from './cart-changes.ts'
import { shopQueries } from './shop-queries.ts'
import { useCart, useCartChange } from './use-cart.ts'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

const cart = (version: number, ...lines: [id: string, quantity: number][]) =>
  ({
    id: 'c',
    version,
    lines: lines.map(([id, quantity]) => ({ id, variantId: id, quantity })),
    itemCount: lines.reduce((sum, [, quantity]) => sum + quantity, 0),
    quote: { totalMinor: version * 100 },
  }) as unknown as Cart

/** A shop whose answers come when the test says so. */
function shop() {
  const waiting: { method: string; answer: (status: number, body: unknown) => void }[] = []
  vi.stubGlobal('fetch', (_: string, init: RequestInit) => {
    return new Promise<Response>((resolve) => {
      const answer = (status: number, body: unknown) =>
        resolve(new Response(JSON.stringify(body), { status }))
      waiting.push({ method: init.method ?? 'GET', answer })
    })
  })
  return {
    waiting,
    async answer(status: number, body: unknown) {
      await vi.waitFor(() => expect(waiting.length).toBeGreaterThan(0))
      const next = waiting.shift()
      await act(async () => {
        next?.answer(status, body)
        await new Promise((resolve) => setTimeout(resolve, 20))
      })
      return next?.method
    },
  }
}

const hand: { change?: (wanted: CartChange) => Promise<unknown> } = {}
const root = () => createRoot(document.body.appendChild(document.createElement('main')))

function Shown() {
  const state = useCart()
  const change = useCartChange()
  useEffect(() => void (hand.change = change))
  if (state.kind !== 'cart') return state.kind
  const { lines, quote } = state.cart
  const pieces = lines.map(({ id, quantity }) => `${id}×${quantity}`).join(' ')
  return `${pieces} = ${quote.totalMinor}${state.isBusy ? ' …' : ''}`
}

const shown = () => document.body.textContent
async function press(wanted: CartChange) {
  await act(async () => {
    void hand.change?.(wanted)
    await new Promise((resolve) => setTimeout(resolve, 20))
  })
}

beforeEach(() => {
  document.cookie = 'vitrine-has=cart'
  document.body.replaceChildren()
})
afterEach(() => shopQueries.clear())

describe('the cart on a page', () => {
  async function open() {
    const store = shop()
    const mounted = root()
    await act(() => Promise.resolve(mounted.render(<Shown />)))
    expect(shown()).toBe('loading')
    await store.answer(200, cart(1, ['a', 1], ['b', 2]))
    expect(shown()).toBe('a×1 b×2 = 100')
    return { store, close: () => act(() => Promise.resolve(mounted.unmount())) }
  }

  it('shows a change at once, and its sum when the shop has said it', async () => {
    const { store, close } = await open()
    await press({ kind: 'quantity', lineId: 'a', quantity: 4 })
    expect(shown()).toBe('a×4 b×2 = 100 …')
    await store.answer(200, cart(2, ['a', 4], ['b', 2]))
    expect(shown()).toBe('a×4 b×2 = 200')
    await close()
  })

  it('is right again after a failure', async () => {
    const { store, close } = await open()
    await press({ kind: 'remove', lineId: 'b' })
    expect(shown()).toBe('a×1 = 100 …')
    await store.answer(409, { code: 'line_limit', status: 409, requestId: 'r' })
    expect(shown()).toBe('a×1 b×2 = 100')
    // It also asks: what failed may have failed because something else is true now.
    expect(await store.answer(200, cart(3, ['a', 1]))).toBe('GET')
    expect(shown()).toBe('a×1 = 300')
    await close()
  })

  it('sends one change after the other, and keeps the later when the earlier fails', async () => {
    const { store, close } = await open()
    await press({ kind: 'remove', lineId: 'b' })
    await press({ kind: 'quantity', lineId: 'a', quantity: 3 })
    expect(shown()).toBe('a×3 = 100 …')
    expect(store.waiting).toHaveLength(1)
    expect(await store.answer(503, { code: 'unavailable', status: 503 })).toBe('DELETE')
    expect(shown()).toBe('a×3 b×2 = 100 …')
    const asked = store.waiting.map(({ method }) => method)
    expect(asked.toSorted()).toEqual(['GET', 'PATCH'])
    // What was asked for before the later change is answered after it.
    const order = asked[0] === 'PATCH' ? store.waiting : store.waiting.reverse()
    expect(order.map(({ method }) => method)).toEqual(['PATCH', 'GET'])
    await store.answer(200, cart(2, ['a', 3], ['b', 2]))
    await store.answer(200, cart(1, ['a', 1], ['b', 2]))
    expect(shown()).toBe('a×3 b×2 = 200')
    await close()
  })

  it('is empty when it has become an order elsewhere', async () => {
    const { store, close } = await open()
    await press({ kind: 'quantity', lineId: 'a', quantity: 2 })
    await store.answer(404, { code: 'cart_not_found', status: 404, requestId: 'r' })
    expect(shown()).toBe('empty')
    await close()
  })
})
