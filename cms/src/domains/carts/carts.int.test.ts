import { MAX_CART_LINES } from '@vitrine/shared-types/store-api/v1/carts'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startCartWorld, type CartWorld } from '../../testing/cart-world.ts'
import type * as Carts from './index.ts'

let world: CartWorld
let carts: typeof Carts
beforeAll(async () => {
  world = await startCartWorld()
  carts = await import('./index.ts')
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
    await unpublish(draft)
    await expect(world.add(guest, draft)).rejects.toMatchObject({ code: 'variant_not_found' })
    const baht = await world.variant(5)
    await expect(world.add(await world.guest('USD'), baht)).rejects.toMatchObject({
      code: 'price_missing',
    })
    const few = await world.variant(50)
    await world.payload.update({
      collection: 'variants',
      id: few,
      data: { maxPerOrder: 3 },
      overrideAccess: true,
    })
    await expect(world.add(guest, few, 4)).rejects.toMatchObject({ code: 'line_limit' })
    const many = await world.variant(500)
    await expect(world.add(guest, many, 100)).rejects.toMatchObject({ code: 'line_limit' })
    expect((await world.call('getCart', guest)).lines).toEqual([])
  })

  test('a cart that is full takes more of what it has and nothing new', async () => {
    const guest = await world.guest()
    const one = await world.variant(50)
    await world.add(guest, one)
    await fill(guest.cart.id, MAX_CART_LINES - 1)
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

describe('changing lines', () => {
  test('sets how many, refuses more than there are, and leaves it then', async () => {
    const id = await world.variant(5)
    const guest = await world.guest()
    const [line] = (await world.add(guest, id)).lines
    const set = (quantity: number, lineId = line?.id) =>
      world.call('changeCartLine', guest, { params: { lineId }, body: { quantity } })
    expect(quantities(await set(4))).toEqual({ [id]: 4 })
    await expect(set(6)).rejects.toMatchObject({ code: 'out_of_stock' })
    await expect(set(100)).rejects.toMatchObject({ code: 'line_limit' })
    await expect(set(1, '999999')).rejects.toMatchObject({ code: 'line_not_found' })
    expect(quantities(await world.call('getCart', guest))).toEqual({ [id]: 4 })
  })

  test('taking a line out twice is no error and changes nothing more', async () => {
    const id = await world.variant(5)
    const guest = await world.guest()
    const [line] = (await world.add(guest, id)).lines
    const out = () => world.call('removeCartLine', guest, { params: { lineId: line?.id } })
    const [first, second] = await Promise.all([out(), out()])
    expect([first.lines, second.lines]).toEqual([[], []])
    expect((await world.call('getCart', guest)).version).toBe(3)
  })
})

describe('what changed since the last look', () => {
  test('a price that went up or down is said until it is acknowledged', async () => {
    const id = await world.variant(5)
    const guest = await world.guest()
    await world.add(guest, id, 2)
    await world.setPrice(id, 150_000)
    const raised = await world.call('getCart', guest)
    expect(raised.notices).toMatchObject([{ code: 'price_raised', before: 129_000, now: 150_000 }])
    expect(raised.quote.totalMinor).toBe(300_000)
    expect((await world.call('getCart', guest)).notices).toHaveLength(1)
    const acknowledged = await world.call('changeCart', guest, {
      body: { acknowledgeNotices: true },
    })
    expect(acknowledged.notices).toEqual([])
    await world.setPrice(id, 100_000)
    expect((await world.call('getCart', guest)).notices).toMatchObject([
      { code: 'price_lowered', before: 150_000, now: 100_000 },
    ])
  })

  test('fewer than wanted, none, no price, and not for sale any more', async () => {
    const [short, none, priceless, hidden] = [
      await world.variant(5),
      await world.variant(5),
      await world.variant(5),
      await world.variant(5),
    ]
    const guest = await world.guest()
    for (const id of [short, none, priceless, hidden]) await world.add(guest, id, 3)
    await takeAway(short, 3)
    await takeAway(none, 5)
    await world.setPrice(priceless, null)
    await unpublish(hidden)
    const cart = await world.call('getCart', guest)
    expect(cart.lines.map(({ state, maxQuantity }) => [state, maxQuantity])).toEqual([
      ['short', 2],
      ['sold_out', 0],
      ['no_price', 0],
      ['unavailable', 0],
    ])
    expect(cart.notices.map(({ code, before, now }) => [code, before, now])).toEqual([
      ['short', 3, 2],
      ['sold_out', 3, 0],
      ['no_price', null, null],
      ['unavailable', null, null],
    ])
    expect(cart).toMatchObject({ canCheckOut: false, quote: { lines: [], totalMinor: 0 } })
    const body = { acknowledgeNotices: true }
    const told = await world.call('changeCart', guest, { body })
    expect(told.notices).toEqual([])
    expect(told.lines).toHaveLength(4)
    await takeAway(short, 1)
    expect((await world.call('getCart', guest)).notices).toMatchObject([
      { code: 'short', before: 3, now: 1 },
    ])
  })

  test('a trouble that is over is said again when it comes back', async () => {
    const id = await world.variant(3)
    const guest = await world.guest()
    await world.add(guest, id, 3)
    const body = { acknowledgeNotices: true }
    await takeAway(id, 3)
    await world.call('changeCart', guest, { body })
    await takeAway(id, -3)
    expect((await world.call('getCart', guest)).notices).toEqual([])
    await takeAway(id, 3)
    expect((await world.call('getCart', guest)).notices).toMatchObject([{ code: 'sold_out' }])
  })

  test('an editor’s new limit makes a line too long, and the quote is made without it', async () => {
    const id = await world.variant(50)
    const guest = await world.guest()
    await world.add(guest, id, 10)
    await world.payload.update({
      collection: 'variants',
      id,
      data: { maxPerOrder: 4 },
      overrideAccess: true,
    })
    expect(await world.call('getCart', guest)).toMatchObject({
      lines: [{ state: 'short', maxQuantity: 4 }],
      quote: { lines: [] },
    })
  })

  test('another currency is a price that was not seen before', async () => {
    const id = await world.variant(5)
    await world.payload.update({
      collection: 'variants',
      id,
      data: { prices: { THB: { amount: 129_000 }, USD: { amount: 3900 } } },
      overrideAccess: true,
    })
    const guest = await world.guest()
    await world.add(guest, id)
    const body = { currency: 'USD', locale: 'th' }
    expect(await world.call('changeCart', guest, { body })).toMatchObject({
      currency: 'USD',
      locale: 'th',
      notices: [],
      quote: { currency: 'USD', totalMinor: 3900 },
    })
  })
})

describe('becoming an order', () => {
  const order = (shopper: Parameters<CartWorld['call']>[1]) =>
    world.db.inTransaction(async (tx) => {
      const caller = { customerId: null, cart: null, ...shopper }
      const cart = await carts.lockCartForOrder(tx, caller)
      await carts.markOrdered(tx, cart.id)
      return cart
    })

  test('happens once, however many try', async () => {
    const id = await world.variant(5)
    const guest = await world.guest()
    await world.add(guest, id, 2)
    const all = await Promise.allSettled(Array.from({ length: 6 }, () => order(guest)))
    const done = all.filter((one) => one.status === 'fulfilled')
    expect(done).toHaveLength(1)
    expect(done[0]?.value.lines).toMatchObject([{ variantId: id, quantity: 2 }])
    await expect(world.add(guest, id)).rejects.toMatchObject(gone)
    await expect(world.call('getCart', guest)).rejects.toMatchObject(gone)
  })

  test('a customer’s next addition begins a new cart like the last', async () => {
    const id = await world.variant(50)
    const customer = await world.customer()
    await world.call('createCart', customer, { body: { currency: 'THB', locale: 'th' } })
    await world.add(customer, id, 2)
    const { id: former } = await order(customer)
    await expect(world.call('getCart', customer)).rejects.toMatchObject(gone)
    const [fresh] = await Promise.all(Array.from({ length: 4 }, () => world.add(customer, id)))
    expect(fresh?.id).not.toBe(former)
    expect(fresh?.locale).toBe('th')
    expect(quantities(await world.call('getCart', customer))).toEqual({ [id]: 4 })
  })

  test('an addition at the same moment is in the order, or refused; it is never lost', async () => {
    for (let turn = 0; turn < 10; turn += 1) {
      const id = await world.variant(50)
      const guest = await world.guest()
      await world.add(guest, id)
      const [ordered, added] = await Promise.allSettled([order(guest), world.add(guest, id)])
      const pieces = ordered.status === 'fulfilled' ? ordered.value.lines[0]?.quantity : 0
      expect(pieces).toBe(added.status === 'fulfilled' ? 2 : 1)
    }
  })
})

describe('being forgotten', () => {
  test('a guest who does not come back loses the cart, one who does keeps it', async () => {
    const [left, kept] = [await world.guest(), await world.guest()]
    await age(left.cart.id, '31 days')
    await age(kept.cart.id, '20 days')
    await expect(world.call('getCart', left)).rejects.toMatchObject(gone)
    const { expiresAt } = await world.call('getCart', kept)
    expect(Date.parse(expiresAt)).toBeGreaterThan(Date.now() + 29 * 86_400_000)
    await sweep('carts.expire')
    const { rows } = await world.db.execute<{ id: string }>(
      sql`SELECT id FROM carts WHERE id IN (${left.cart.id}, ${kept.cart.id})`,
    )
    expect(rows).toEqual([{ id: kept.cart.id }])
  })

  test('answers to keys are kept for a day', async () => {
    const id = await world.variant(5)
    const guest = await world.guest()
    await world.add(guest, id, 1, 'key-for-a-day')
    await world.db.execute(sql`UPDATE idempotency_keys SET created_at = now() - '25 h'::interval`)
    await sweep('carts.forget-keys')
    expect(quantities(await world.add(guest, id, 1, 'key-for-a-day'))).toEqual({ [id]: 2 })
  })
})

async function sweep(name: string): Promise<void> {
  await carts
    .cartSweeps(world.db)
    .find((one) => one.name === name)
    ?.work()
}

async function age(cartId: string, by: string): Promise<void> {
  await world.db.execute(sql`
    UPDATE carts SET expires_at = expires_at - ${by}::interval WHERE id = ${cartId}`)
}

async function fill(cartId: string, lines: number): Promise<void> {
  const id = await world.variant(1)
  await world.db.execute(sql`
    WITH more AS (
      INSERT INTO variants (product_id, sku, updated_at, created_at)
      SELECT product_id, sku || '-' || n, now(), now()
        FROM variants, generate_series(1, ${lines}) n WHERE variants.id = ${id} RETURNING id
    )
    INSERT INTO cart_lines (cart_id, variant_id, quantity) SELECT ${cartId}, id, 1 FROM more`)
}

async function takeAway(variantId: number, pieces: number): Promise<void> {
  const { adjustStock } = await import('../inventory/index.ts')
  await world.db.inTransaction((tx) =>
    adjustStock({
      tx,
      variantId,
      delta: -pieces,
      reason: 'correction',
      actor: 'test',
      idempotencyKey: `take-${variantId}-${Math.random()}`,
    }),
  )
}

async function unpublish(variantId: number): Promise<void> {
  const variant = await world.payload.findByID({
    collection: 'variants',
    id: variantId,
    depth: 0,
    overrideAccess: true,
  })
  await world.payload.update({
    collection: 'products',
    id: variant.product as number,
    data: { _status: 'draft' },
    overrideAccess: true,
  })
}
