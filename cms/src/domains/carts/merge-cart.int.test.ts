import { sql } from '@payloadcms/db-postgres/drizzle'
import { MAX_CART_LINES } from '@vitrine/shared-types/store-api/v1/carts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startCartWorld, type CartWorld, type Shopper } from '../../testing/cart-world.ts'

let world: CartWorld
beforeAll(async () => {
  world = await startCartWorld()
})
afterAll(() => world.stop())

type Guest = Awaited<ReturnType<CartWorld['guest']>>

const merge = (customer: Shopper, { cart }: Guest) =>
  world.call('mergeCart', customer, { body: { cart: `${cart.id}.${cart.secret}` } })
const quantities = (cart: { lines: { variantId: string; quantity: number }[] }) =>
  Object.fromEntries(cart.lines.map(({ variantId, quantity }) => [variantId, quantity]))
const gone = { code: 'cart_not_found' }

describe('signing in with a cart', () => {
  test('brings its lines along, adds up what both have, and ends the guest’s cart', async () => {
    const [both, mine, theirs] = [
      await world.variant(50),
      await world.variant(50),
      await world.variant(50),
    ]
    const [guest, customer] = [await world.guest(), await world.customer()]
    await world.add(customer, both, 2)
    await world.add(customer, mine, 1)
    await world.add(guest, both, 3)
    await world.add(guest, theirs, 4)
    const cart = await merge(customer, guest)
    expect(cart).toMatchObject({ isMine: true, secret: null, itemCount: 10 })
    expect(quantities(cart)).toEqual({ [both]: 5, [mine]: 1, [theirs]: 4 })
    await expect(world.call('getCart', guest)).rejects.toMatchObject(gone)
    await expect(world.add(guest, both)).rejects.toMatchObject(gone)
  })

  test('twice, or several times at once, adds nothing more', async () => {
    const id = await world.variant(90)
    const [guest, customer] = [await world.guest(), await world.customer()]
    await world.add(guest, id, 3)
    await Promise.all(Array.from({ length: 6 }, () => merge(customer, guest)))
    expect(quantities(await merge(customer, guest))).toEqual({ [id]: 3 })
  })

  test('an addition and two merges at once: the addition is counted or refused, never lost', async () => {
    for (let turn = 0; turn < 12; turn += 1) {
      const id = await world.variant(90)
      const [guest, customer] = [await world.guest(), await world.customer()]
      await world.add(customer, id, 1)
      await world.add(guest, id, 2)
      const [added] = await Promise.allSettled([
        world.add(guest, id, 10),
        merge(customer, guest),
        merge(customer, guest),
        world.add(customer, id, 20),
      ])
      if (added.status === 'rejected') expect(added.reason).toMatchObject(gone)
      const expected = 1 + 2 + 20 + (added.status === 'fulfilled' ? 10 : 0)
      expect(quantities(await world.call('getCart', customer))).toEqual({ [id]: expected })
    }
  })

  test('two guests’ carts at once both arrive, though the customer had none', async () => {
    const [one, other] = [await world.variant(9), await world.variant(9)]
    const [first, second, customer] = [
      await world.guest(),
      await world.guest(),
      await world.customer(),
    ]
    await world.add(first, one, 2)
    await world.add(second, other, 3)
    await Promise.all([merge(customer, first), merge(customer, second)])
    expect(quantities(await world.call('getCart', customer))).toEqual({ [one]: 2, [other]: 3 })
  })

  test('quantities stop at the limit of one order', async () => {
    const [many, few] = [await world.variant(500), await world.variant(50)]
    await world.limit(few, 4)
    const [guest, customer] = [await world.guest(), await world.customer()]
    for (const [id, quantity] of [
      [many, 60],
      [few, 3],
    ] as const) {
      await world.add(guest, id, quantity)
      await world.add(customer, id, quantity)
    }
    expect(quantities(await merge(customer, guest))).toEqual({ [many]: 99, [few]: 4 })
  })

  test('what finds no room stays in the guest’s cart and comes once there is some', async () => {
    const [known, first, second] = [
      await world.variant(9),
      await world.variant(9),
      await world.variant(9),
    ]
    const [guest, customer] = [await world.guest(), await world.customer()]
    const { id } = await world.add(customer, known)
    await world.fill(id, MAX_CART_LINES - 2)
    for (const variantId of [known, first, second]) await world.add(guest, variantId)
    const full = await merge(customer, guest)
    expect(full.lines).toHaveLength(MAX_CART_LINES)
    expect(quantities(full)).toMatchObject({ [known]: 2, [first]: 1 })
    expect(quantities(await world.call('getCart', guest))).toEqual({ [second]: 1 })
    expect(quantities(await merge(customer, guest))).toMatchObject({ [known]: 2 })
    const lineId = full.lines.find(({ variantId }) => variantId === String(first))?.id
    await world.call('removeCartLine', customer, { params: { lineId } })
    expect(quantities(await merge(customer, guest))).toMatchObject({ [known]: 2, [second]: 1 })
    await expect(world.call('getCart', guest)).rejects.toMatchObject(gone)
  })

  test('language and currency are those that the guest looked at', async () => {
    const id = await world.variant(9)
    await world.payload.update({
      collection: 'variants',
      id,
      data: { prices: { THB: { amount: 129_000 }, USD: { amount: 3900 } } },
      overrideAccess: true,
    })
    const [guest, customer] = [await world.guest('USD'), await world.customer()]
    await world.add(customer, id)
    await world.add(guest, id)
    expect(await merge(customer, guest)).toMatchObject({
      currency: 'USD',
      notices: [],
      quote: { totalMinor: 7800 },
    })
  })

  test('needs the secret, and is not for another customer afterwards', async () => {
    const id = await world.variant(9)
    const [guest, customer, other] = [
      await world.guest(),
      await world.customer(),
      await world.customer(),
    ]
    await world.add(guest, id)
    const wrong = { cart: { id: guest.cart.id, secret: 'x'.repeat(43) } }
    await expect(merge(customer, wrong)).rejects.toMatchObject(gone)
    const nonsense = { cart: { id: 'nonsense', secret: 'x'.repeat(43) } }
    await expect(merge(customer, nonsense)).rejects.toMatchObject(gone)
    await merge(customer, guest)
    await expect(merge(other, guest)).rejects.toMatchObject(gone)
    await expect(world.call('getCart', other)).rejects.toMatchObject(gone)
  })

  test('a cart that became an order is merged into nothing', async () => {
    const [guest, customer] = [await world.guest(), await world.customer()]
    await world.db.execute(sql`UPDATE carts SET status = 'ordered' WHERE id = ${guest.cart.id}`)
    await expect(merge(customer, guest)).rejects.toMatchObject(gone)
  })

  test('coupons come along, each once', async () => {
    const [guest, customer] = [await world.guest(), await world.customer()]
    await world.coupon('BOTH')
    await world.coupon('GUEST')
    for (const code of ['both', 'GUEST']) await world.call('addCoupon', guest, { body: { code } })
    await world.call('createCart', customer, { body: { currency: 'THB', locale: 'en' } })
    await world.call('addCoupon', customer, { body: { code: 'Both' } })
    const cart = await merge(customer, guest)
    expect(cart.quote.coupons.map(({ code }) => code.toUpperCase())).toEqual(['BOTH', 'GUEST'])
  })
})

describe('coupons', () => {
  test('take off what they promise, whatever the capitals, until they are taken back', async () => {
    await world.coupon('TEN')
    const guest = await world.guest()
    await world.add(guest, await world.variant(5))
    const add = () => world.call('addCoupon', guest, { body: { code: 'ten ' } })
    const [cart] = await Promise.all([add(), add()])
    expect(cart?.quote).toMatchObject({
      discountMinor: 12_900,
      coupons: [{ state: 'applied' }],
    })
    const removed = await world.call('removeCoupon', guest, { params: { code: 'Ten' } })
    expect(removed.quote).toMatchObject({ discountMinor: 0, coupons: [] })
    const again = await world.call('removeCoupon', guest, { params: { code: 'Ten' } })
    expect(again.version).toBe(removed.version)
  })

  test('one that does not exist, is over or used up is refused with the reason', async () => {
    await world.coupon('LATE', { endsAt: new Date(Date.now() - 60_000).toISOString() })
    const guest = await world.guest()
    for (const [code, state] of [
      ['NOTHING', 'not_found'],
      ['LATE', 'expired'],
    ]) {
      await expect(world.call('addCoupon', guest, { body: { code } })).rejects.toMatchObject({
        code: 'coupon_not_valid',
        detail: { data: { state } },
      })
    }
    expect((await world.call('getCart', guest)).quote.coupons).toEqual([])
  })

  test('are not to be guessed by the hundred', async () => {
    const guest = await world.guest()
    await world.db.execute(sql`
      UPDATE attempt_counters SET count = 300 WHERE key LIKE 'coupons:%'`)
    await expect(world.call('addCoupon', guest, { body: { code: 'GUESS' } })).rejects.toMatchObject(
      { code: 'rate_limited' },
    )
  })
})
