import { commerceEndpoints } from '@vitrine/shared-types/store-api/v1/commerce'
import type { CommerceEndpointId } from '@vitrine/shared-types/store-api/v1/commerce'
import type { Address } from '@vitrine/shared-types/store-api/v1/addresses'
import type { Session } from '@vitrine/shared-types/store-api/v1/sessions'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startCommerceShop, type CommerceShop, type Papers } from '../../testing/commerce-shop.ts'
import {
  aCustomer,
  aGuestCart,
  must,
  placeFrom,
  SHOPPER_PASSWORD,
  THAI_ADDRESS,
} from '../../testing/shoppers.ts'

type Customer = Awaited<ReturnType<typeof aCustomer>>

/** All that is one customer's, and by what it is named. */
interface Belongings {
  customer: Customer
  addressId: string
  cartPapers: Papers
  orderNumber: string
  orderPapers: Papers
  lineId: string
  orderLineId: string
  productId: string
}

let shop: CommerceShop
let mine: Belongings
let thief: Customer
let variantId: string

beforeAll(async () => {
  shop = await startCommerceShop()
  variantId = (await shop.stock(100)).variantId
  mine = await belongings()
  thief = await aCustomer(shop, 'Somebody Else')
}, 120_000)
afterAll(() => shop.close())

async function belongings(): Promise<Belongings> {
  const customer = await aCustomer(shop, 'Ratree Unmistakable')
  const { papers } = customer
  const address = must<Address>(await shop.call('addAddress', { papers, body: THAI_ADDRESS }))
  const { productId } = await shop.stock(10)
  must(await shop.call('addWishes', { papers, body: { productIds: [String(productId)] } }))
  const first = await aGuestCart(shop, [{ variantId, quantity: 2 }])
  const order = await placeFrom(shop, first.papers, { email: customer.email })
  const { cart, papers: cartPapers } = await aGuestCart(shop, [{ variantId, quantity: 3 }])
  return {
    customer,
    addressId: address.id,
    cartPapers,
    orderNumber: order.placed.order.number,
    orderPapers: order.papers,
    lineId: cart.lines[0]!.id,
    orderLineId: order.placed.order.lines[0]!.id,
    productId: String(productId),
  }
}

interface Attempt {
  params?: Record<string, string>
  body?: unknown
  version?: number
  /** What a stranger is told. `own`: they get what is theirs, which shows nothing of the other. */
  expected: number | 'own'
}

/** What a stranger may try with the names of another's things: every endpoint has a line. */
function attempts(): Record<CommerceEndpointId, Attempt> {
  const { addressId, orderNumber, lineId, orderLineId, productId, customer } = mine
  const number = { number: orderNumber }
  const destination = { country: 'TH' }
  return {
    signUp: {
      expected: 'own',
      body: { email: customer.email, password: 'long enough 1', name: 'X', locale: 'th' },
    },
    confirmEmail: { expected: 422, body: { token: 'x'.repeat(43) } },
    requestConfirmation: { expected: 'own', body: { email: customer.email } },
    requestPasswordReset: { expected: 'own', body: { email: customer.email } },
    resetPassword: { expected: 422, body: { token: 'x'.repeat(43), password: 'long enough 1' } },
    signIn: { expected: 401, body: { email: customer.email, password: 'not the password' } },
    refreshSession: { expected: 401, body: { refreshToken: 'x'.repeat(43) } },
    listSessions: { expected: 'own' },
    endSession: { expected: 404, params: { sessionId: customer.session.sessionId } },
    getCustomer: { expected: 'own' },
    changeCustomer: {
      expected: 'own',
      version: thief.session.customer.version,
      body: { name: 'Somebody Else' },
    },
    changePassword: {
      expected: 401,
      body: { currentPassword: 'wrong', password: 'long enough 1' },
    },
    changeEmail: { expected: 401, body: { currentPassword: 'wrong', email: customer.email } },
    exportCustomer: { expected: 'own' },
    eraseCustomer: { expected: 401, body: { currentPassword: 'wrong' } },
    listAddresses: { expected: 'own' },
    addAddress: { expected: 'own', body: { ...THAI_ADDRESS, name: 'Somebody Else' } },
    changeAddress: { expected: 404, params: { addressId }, version: 1, body: THAI_ADDRESS },
    removeAddress: { expected: 404, params: { addressId } },
    checkAddress: { expected: 'own', body: THAI_ADDRESS },
    createCart: { expected: 'own', body: { currency: 'THB', locale: 'th' } },
    getCart: { expected: 'own' },
    changeCart: { expected: 'own', body: { locale: 'en' } },
    addCartLine: { expected: 'own', body: { variantId, quantity: 1 } },
    changeCartLine: { expected: 404, params: { lineId }, body: { quantity: 9 } },
    removeCartLine: { expected: 'own', params: { lineId } },
    addCoupon: { expected: 409, body: { code: 'NOSUCHCODE' } },
    removeCoupon: { expected: 'own', params: { code: 'NOSUCHCODE' } },
    mergeCart: {
      expected: 404,
      body: { cart: `${mine.cartPapers['vitrine-cart']!.split('.')[0]}.${'x'.repeat(43)}` },
    },
    getCheckoutOptions: { expected: 'own', body: { destination } },
    getCheckoutQuote: { expected: 'own', body: { destination, shippingMethodId: null } },
    placeOrder: {
      expected: 409,
      body: {
        email: customer.email,
        shippingAddress: THAI_ADDRESS,
        shippingMethodId: '0',
        paymentMethod: 'promptpay',
        expectedTotalMinor: 1,
      },
    },
    listOrders: { expected: 'own' },
    getOrder: { expected: 404, params: number },
    findOrder: { expected: 404, body: { ...number, email: thief.email } },
    startPayment: { expected: 404, params: number, body: { paymentMethod: 'bank_transfer' } },
    settlePayment: { expected: 404, params: number },
    cancelOrder: { expected: 404, params: number, body: {} },
    requestReturn: {
      expected: 404,
      params: number,
      body: { lines: [{ lineId: orderLineId, quantity: 1 }] },
    },
    listReviewables: { expected: 404, params: number },
    writeReview: {
      expected: 404,
      params: number,
      body: { productId, stars: 1, author: 'X', locale: 'th' },
    },
    getWishlist: { expected: 'own' },
    addWishes: { expected: 'own', body: { productIds: [productId] } },
    removeWish: { expected: 'own', params: { productId } },
    listNotices: { expected: 'own' },
    markNoticesRead: { expected: 'own', body: { upTo: '999999' } },
    watchStock: { expected: 'own', body: { variantId, email: customer.email, locale: 'th' } },
    recordSearch: {
      expected: 'own',
      body: { step: 'opened', q: 'mug', locale: 'en', productId: '1', position: 1 },
    },
    unwatchStock: { expected: 'own', body: { token: 'x'.repeat(43) } },
    signOut: { expected: 'own' },
  }
}

/** Everything of the owner's, as they see it. */
async function stateOf({ customer, cartPapers, orderPapers, orderNumber }: Belongings) {
  const { papers } = customer
  const read = async (id: CommerceEndpointId, given: object) =>
    must<unknown>(await shop.call(id, given))
  return {
    profile: await read('getCustomer', { papers }),
    addresses: await read('listAddresses', { papers }),
    wishes: await read('getWishlist', { papers }),
    cart: await read('getCart', { papers: cartPapers }),
    order: await read('getOrder', { papers: orderPapers, params: { number: orderNumber } }),
    sessions: ((await read('listSessions', { papers })) as { items: unknown[] }).items.length,
  }
}

/** Texts that stand in nothing but the owner's things. */
function marks(): string[] {
  const { customer, orderNumber, cartPapers } = mine
  return [customer.name, customer.email, orderNumber, cartPapers['vitrine-cart']!.split('.')[0]!]
}

const ids = Object.keys(commerceEndpoints) as CommerceEndpointId[]

describe.each(['another customer', 'a guest with a cart of their own', 'nobody'])('%s', (who) => {
  test.each(ids)('gets nothing of somebody’s by %s', async (id) => {
    const before = await stateOf(mine)
    const attempt = attempts()[id]
    const papers = await papersOf(who)
    const { expected, ...request } = attempt
    const answer = await shop.call(id, { ...request, papers, key: `stranger-${who.length}-${id}` })
    const text = JSON.stringify(answer.body)
    for (const mark of marks()) expect(text).not.toContain(mark)
    expect(answer.status, text).toBeLessThan(500)
    if (who === 'another customer') {
      if (expected === 'own') expect(answer.status, text).toBeLessThan(300)
      else expect(answer.status, text).toBe(expected)
    }
    expect(await stateOf(mine)).toEqual(before)
  })
})

async function papersOf(who: string): Promise<Papers> {
  if (who === 'nobody') return {}
  const { papers } = await aGuestCart(shop, [{ variantId, quantity: 1 }])
  if (who !== 'another customer') return papers
  // One of the attempts is signing out.
  const alive = await shop.call('getCustomer', { papers: thief.papers })
  if (alive.status === 401) {
    const body = { email: thief.email, password: SHOPPER_PASSWORD }
    const { accessToken } = must<Session>(await shop.call('signIn', { body }))
    thief.papers['authorization'] = `Bearer ${accessToken}`
  }
  return { ...papers, ...thief.papers }
}
