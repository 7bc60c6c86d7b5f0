import type { CommerceEndpointId } from '@vitrine/shared-types/store-api/v1/commerce'
import { commerceEndpoints } from '@vitrine/shared-types/store-api/v1/commerce'
import { Problem } from '@vitrine/shared-types/primitives/problem'
import type { Cart } from '@vitrine/shared-types/store-api/v1/carts'
import type { Quote } from '@vitrine/shared-types/store-api/v1/quote'
import type { PlacedOrder } from '@vitrine/shared-types/store-api/v1/orders'
import { describe, expect, it } from 'vitest'
import { answerCommerce } from './answer-commerce.ts'
import { variantId } from './demo-variants.ts'
import { demo } from '../demo-index.ts'

const inStock = demo.shop.products
  .flatMap(({ variants }) => variants)
  .find(({ stock }) => stock > 3)
const variant = variantId(inStock?.sku ?? '')

/** Asks the demo store and reads the answer by the contract. */
async function ask(
  id: CommerceEndpointId,
  given: { path?: string; body?: object; headers?: Record<string, string> } = {},
): Promise<unknown> {
  const { method, response, path: own } = commerceEndpoints[id]
  const { path = own, body = {}, headers = {} } = given
  const call = { method, path, headers, body: JSON.stringify(body), timeoutMs: 1000 }
  const answer = await answerCommerce(call)
  const data = JSON.parse(answer.text) as unknown
  return answer.status < 400 && response ? response.parse(data) : Problem.parse(data)
}

async function filled(quantity = 2) {
  const lines = [{ variantId: variant, quantity }]
  const cart = (await ask('createCart', { body: { currency: 'THB', locale: 'th', lines } })) as Cart
  return { cart, headers: { 'vitrine-cart': `${cart.id}.${cart.secret}` } }
}

const address = { name: 'A', line1: 'B', country: 'TH' }

describe('the demo store', () => {
  it('keeps a cart for whoever holds its secret, and for nobody else', async () => {
    const { headers } = await filled()
    expect(await ask('getCart', { headers })).toMatchObject({ itemCount: 2, secret: null })
    expect(await ask('getCart')).toMatchObject({ code: 'cart_not_found' })
  })

  it('sums up to its totals, with a coupon and delivery', async () => {
    const { headers } = await filled(3)
    await ask('addCoupon', { headers, body: { code: 'sala10' } })
    const body = { destination: { country: 'TH' }, shippingMethodId: '2' }
    const quote = (await ask('getCheckoutQuote', { headers, body })) as Quote
    const lines = quote.lines.reduce((sum, { totalMinor }) => sum + totalMinor, 0)
    expect(quote.discountMinor).toBeGreaterThan(0)
    expect(quote.totalMinor).toBe(lines + (quote.shipping?.totalMinor ?? 0))
  })

  it('sells no more than there are', async () => {
    const { headers, cart } = await filled(1)
    const path = `/store/v1/carts/current/lines/${cart.lines[0]?.id}`
    const refusal = await ask('changeCartLine', { path, headers, body: { quantity: 900 } })
    expect(refusal).toMatchObject({ code: 'out_of_stock', data: { shortages: [{ wanted: 900 }] } })
  })

  it('places an order once for each key, at the total that was seen', async () => {
    const { headers } = await filled()
    const chosen = { shippingMethodId: '1', paymentMethod: 'promptpay', shippingAddress: address }
    const quote = (await ask('getCheckoutQuote', {
      headers,
      body: { destination: { country: 'TH' }, shippingMethodId: '1' },
    })) as Quote
    const body = { email: 'a@b.co', expectedTotalMinor: quote.totalMinor, ...chosen }
    const keyed = { ...headers, 'idempotency-key': crypto.randomUUID() }
    const wrong = { ...body, expectedTotalMinor: 1 }
    expect(await ask('placeOrder', { headers: keyed, body: wrong })).toMatchObject({
      code: 'total_changed',
    })
    const first = (await ask('placeOrder', { headers: keyed, body })) as PlacedOrder
    const again = (await ask('placeOrder', { headers: keyed, body })) as PlacedOrder
    expect(again.order.number).toBe(first.order.number)
    const { id, number } = first.order
    const own = { 'vitrine-order': `${id}.${first.orderSecret}` }
    const path = `/store/v1/orders/${number}`
    expect(await ask('getOrder', { path, headers: own })).toMatchObject({ status: 'pending' })
    expect(await ask('getOrder', { path })).toMatchObject({ code: 'order_not_found' })
  })
})
