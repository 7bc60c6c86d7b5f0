import type { Cart } from '@vitrine/shared-types/store-api/v1/carts'
import type { CheckoutOptions } from '@vitrine/shared-types/store-api/v1/checkout'
import type { PlacedOrder } from '@vitrine/shared-types/store-api/v1/orders'
import type { Quote } from '@vitrine/shared-types/store-api/v1/quote'
import type { Session } from '@vitrine/shared-types/store-api/v1/sessions'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Answer, CommerceShop, Papers } from './commerce-shop.ts'
import { next } from './factories.ts'

export const SHOPPER_PASSWORD = 'a cup of tea in the rain'
export const THAI_ADDRESS = {
  name: 'สมหญิง ใจดี',
  line1: '12 ถนนนิมมานเหมินท์',
  subdistrict: 'สุเทพ',
  district: 'เมืองเชียงใหม่',
  province: 'เชียงใหม่',
  postcode: '50200',
  phone: '081 234 5678',
  country: 'TH',
}

/** What an endpoint answered, if it did; fails the test with its refusal otherwise. */
// The caller names the shape that the contract promises: there is nothing to infer it from.
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
export function must<T>({ status, body }: Answer): T {
  if (status >= 400) throw new Error(`refused with ${status}: ${JSON.stringify(body)}`)
  return body as T
}

/** A customer who has signed up, confirmed and signed in, as letters and forms would have it. */
export async function aCustomer(shop: CommerceShop, name = `Shopper ${next()}`) {
  const email = `shopper-${next()}@example.test`
  const from = anAddress()
  must(
    await shop.call('signUp', {
      papers: from,
      body: { email, password: SHOPPER_PASSWORD, name, locale: 'th' },
    }),
  )
  const { rows } = await shop.db.execute<{ token: string }>(sql`
    SELECT data->>'token' AS token FROM commerce_facts
     WHERE type = 'customer.signed_up' ORDER BY id DESC LIMIT 1`)
  const session = must<Session>(
    await shop.call('confirmEmail', { papers: from, body: { token: rows[0]?.token ?? '' } }),
  )
  const papers: Papers = { authorization: `Bearer ${session.accessToken}` }
  return { email, name, session, papers }
}

/** Somewhere else than everybody so far: what is limited is limited by address. */
export function anAddress(): Papers {
  const n = next()
  return {
    'x-forwarded-for': `10.${Math.floor(n / 65_536)}.${Math.floor(n / 256) % 256}.${n % 256}`,
  }
}

/** A guest's cart with something in it. */
export async function aGuestCart(
  shop: CommerceShop,
  lines: { variantId: string; quantity: number }[],
): Promise<{ cart: Cart; papers: Papers }> {
  const cart = must<Cart>(
    await shop.call('createCart', { body: { currency: 'THB', locale: 'th', lines } }),
  )
  return { cart, papers: { 'vitrine-cart': `${cart.id}.${cart.secret}` } }
}

/** Whoever holds the cart orders what is in it, for delivery in Chiang Mai. */
export async function placeFrom(
  shop: CommerceShop,
  papers: Papers,
  given: { email?: string; key?: string; paymentMethod?: string } = {},
): Promise<{ placed: PlacedOrder; papers: Papers }> {
  const { email = `guest-${next()}@example.test`, paymentMethod = 'promptpay' } = given
  const destination = { country: 'TH', province: 'เชียงใหม่', postcode: '50200' }
  const options = must<CheckoutOptions>(
    await shop.call('getCheckoutOptions', { papers, body: { destination } }),
  )
  const shippingMethodId = options.shipping[0]?.id ?? ''
  const quote = must<Quote>(
    await shop.call('getCheckoutQuote', {
      papers,
      body: { destination, shippingMethodId, email },
    }),
  )
  const placed = must<PlacedOrder>(
    await shop.call('placeOrder', {
      papers,
      key: given.key ?? `order-key-${next()}`,
      body: {
        email,
        shippingAddress: THAI_ADDRESS,
        shippingMethodId,
        paymentMethod,
        expectedTotalMinor: quote.totalMinor,
      },
    }),
  )
  return { placed, papers: { 'vitrine-order': `${placed.order.id}.${placed.orderSecret}` } }
}
