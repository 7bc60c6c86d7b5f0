import { sql } from '@payloadcms/db-postgres/drizzle'
import { MAX_CART_LINES } from '@vitrine/shared-types/store-api/v1/carts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startCartWorld, type CartWorld } from '../../testing/cart-world.ts'

let world: CartWorld
beforeAll(async () => {
  world = await startCartWorld()
})
afterAll(() => world.stop())

const gone = { code: 'cart_not_found' }
const quantities = (cart: { lines: { variantId: string; quantity: number }[] }) =>
  Object.fromEntries(cart.lines.map(({ variantId, quantity }) => [variantId, quantity]))

describe('whose cart it is', () => {
  test('a guest holds a secret that is said once and kept as a fingerprint', async () => {
    const { cart } = await world.guest()
    const again = await world.call('getCart', { cart })
    expect(again).toMatchObject({ id: cart.id, secret: null, isMine: false })
    const { rows } = await world.db.execute<{ hash: string }>(
      sql`SELECT secret_hash AS hash FROM carts WHERE id = ${cart.id}`,
    )
    expect(rows[0]?.hash).not.toContain(cart.secret)
  })

  test('nobody else sees it, be the secret wrong, missing or of another cart', async () => {
    const [mine, other] = [await world.guest(), await world.guest()]
    const customer = await world.customer()
    await world.call('createCart', customer, { body: { currency: 'THB', locale: 'en' } })
    for (const shopper of [
      {},
      { cart: { id: mine.cart.id, secret: other.cart.secret } },
      { cart: { id: 'not-an-id', secret: mine.cart.secret } },
      { cart: { id: '00000000-0000-4000-8000-000000000000', secret: mine.cart.secret } },
      await world.customer(),
    ]) {
      await expect(world.call('getCart', shopper)).rejects.toMatchObject(gone)
    }
  })

  test('a customer has one cart, however often one is begun at once', async () => {
    const customer = await world.customer()
    const begun = await Promise.all(
      Array.from({ length: 8 }, () =>
        world.call('createCart', customer, { body: { currency: 'THB', locale: 'th' } }),
      ),
    )
    expect(new Set(begun.map(({ id }) => id)).size).toBe(1)
    expect(begun[0]).toMatchObject({ isMine: true, secret: null, locale: 'th' })
  })

  test('a line of somebody else’s cart can be neither changed nor taken out', async () => {
    const id = await world.variant(5)
    const [mine, other] = [await world.guest(), await world.guest()]
    const [line] = (await world.add(mine, id, 2)).lines
    const params = { lineId: line?.id }
    await expect(
      world.call('changeCartLine', other, { params, body: { quantity: 1 } }),
    ).rejects.toMatchObject({ code: 'line_not_found' })
    await world.call('removeCartLine', other, { params })
    expect(quantities(await world.call('getCart', mine))).toEqual({ [id]: 2 })
  })
})

describe('beginning with things', () => {
  const begin = (lines: [variantId: number, quantity: number][]) =>
    world.call(
      'createCart',
      {},
      {
        body: {
          currency: 'THB',
          locale: 'en',
          lines: lines.map(([id, quantity]) => ({ variantId: String(id), quantity })),
        },
      },
    )
  const carts = async () =>
    (await world.db.execute<{ n: number }>(sql`SELECT count(*)::int AS n FROM carts`)).rows[0]?.n

  test('is the same cart as one that they are put into, one line for each', async () => {
    const [one, other] = [await world.variant(5), await world.variant(5)]
    const begun = await begin([
      [other, 1],
      [one, 2],
      [other, 2],
    ])
    expect(begun.lines.map(({ variantId, quantity }) => [variantId, quantity])).toEqual([
      [String(other), 3],
      [String(one), 2],
    ])
    expect(begun.quote.lines.map(({ lineId }) => lineId)).toEqual(begun.lines.map(({ id }) => id))
    const cart = { id: begun.id, secret: begun.secret ?? '' }
    expect(await world.call('getCart', { cart })).toEqual({ ...begun, secret: null })
  })

  test.each([
    ['more than there is', 5, 'out_of_stock'],
    ['what does not exist', null, 'variant_not_found'],
  ])('with %s makes no cart', async (_what, pieces, code) => {
    const [sound, other] = [
      await world.variant(1),
      pieces === null ? 999_999 : await world.variant(pieces),
    ]
    const before = await carts()
    const refused = begin([
      [sound, 1],
      [other, 6],
    ])
    await expect(refused).rejects.toMatchObject({ code })
    expect(await carts()).toBe(before)
  })
})

describe('putting things in', () => {
  test('shows what it costs and how many there are', async () => {
    const id = await world.variant(4)
    const cart = await world.add(await world.guest(), id, 3)
    expect(cart).toMatchObject({
      itemCount: 3,
      canCheckOut: true,
      notices: [],
      version: 2,
      lines: [{ variantId: String(id), quantity: 3, maxQuantity: 4, state: 'ok' }],
      quote: { totalMinor: 3 * 129_000 },
    })
    expect(cart.lines[0]?.stock).toEqual({ state: 'low_stock', available: 4 })
  })

  test('additions at the same moment all count', async () => {
    const id = await world.variant(100)
    const guest = await world.guest()
    await Promise.all(Array.from({ length: 30 }, () => world.add(guest, id, 2)))
    expect(quantities(await world.call('getCart', guest))).toEqual({ [id]: 60 })
  })

  test('of additions at the same moment, those beyond what there is are refused', async () => {
    const id = await world.variant(7)
    const guest = await world.guest()
    const all = await Promise.allSettled(Array.from({ length: 12 }, () => world.add(guest, id)))
    const refused = all.filter((one) => one.status === 'rejected')
    expect(refused).toHaveLength(5)
    expect(refused[0]?.reason).toMatchObject({
      code: 'out_of_stock',
      detail: {
        data: { shortages: [{ variantId: String(id), wanted: 8, available: 7 }] },
      },
    })
    expect(quantities(await world.call('getCart', guest))).toEqual({ [id]: 7 })
  })

  test('a repeated call with its key adds once, at once or later', async () => {
    const id = await world.variant(50)
    const guest = await world.guest()
    await Promise.all(Array.from({ length: 10 }, () => world.add(guest, id, 3, 'key-of-mine')))
    expect(quantities(await world.add(guest, id, 3, 'key-of-mine'))).toEqual({ [id]: 3 })
    await expect(world.add(guest, id, 4, 'key-of-mine')).rejects.toMatchObject({
      code: 'idempotency_key_reused',
    })
    expect(quantities(await world.add(await world.guest(), id, 1, 'key-of-mine'))).toEqual({
      [id]: 1,
    })
  })

  test('a key whose call was refused is free again', async () => {
    const id = await world.variant(1)
    const guest = await world.guest()
    await expect(world.add(guest, id, 2, 'refused-key')).rejects.toMatchObject({
      code: 'out_of_stock',
    })
    expect(quantities(await world.add(guest, id, 1, 'refused-key'))).toEqual({ [id]: 1 })
  })

  test('refuses what is unknown, not published, without a price, or too many', async () => {
    const guest = await world.guest()
    await expect(world.add(guest, 999_999)).rejects.toMatchObject({ code: 'variant_not_found' })
    const draft = await world.variant(5)
    await world.unpublish(draft)
    await expect(world.add(guest, draft)).rejects.toMatchObject({ code: 'variant_not_found' })
    const baht = await world.variant(5)
    await expect(world.add(await world.guest('USD'), baht)).rejects.toMatchObject({
      code: 'price_missing',
    })
    const few = await world.variant(50)
    await world.limit(few, 3)
    await expect(world.add(guest, few, 4)).rejects.toMatchObject({ code: 'line_limit' })
    const many = await world.variant(500)
    await expect(world.add(guest, many, 100)).rejects.toMatchObject({ code: 'line_limit' })
    expect((await world.call('getCart', guest)).lines).toEqual([])
  })

  test('a cart that is full takes more of what it has and nothing new', async () => {
    const guest = await world.guest()
    const one = await world.variant(50)
    await world.add(guest, one)
    await world.fill(guest.cart.id, MAX_CART_LINES - 1)
    await expect(world.add(guest, await world.variant(5))).rejects.toMatchObject({
      code: 'cart_full',
    })
    expect((await world.add(guest, one)).lines).toHaveLength(MAX_CART_LINES)
  })

  test('a cart may begin with lines, or not at all when one is refused', async () => {
    const [one, other] = [await world.variant(5), await world.variant()]
    const begin = (...ids: number[]) =>
      world.call(
        'createCart',
        {},
        {
          body: {
            currency: 'THB',
            locale: 'en',
            lines: ids.map((id) => ({ variantId: String(id), quantity: 1 })),
          },
        },
      )
    expect(quantities(await begin(one, one))).toEqual({ [one]: 2 })
    await expect(begin(one, other)).rejects.toMatchObject({ code: 'out_of_stock' })
  })
})
