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

describe('becoming an order', () => {
  const order = (shopper: Parameters<CartWorld['call']>[1]) =>
    world.db.inTransaction((tx) =>
      carts.takeCartForOrder(tx, { customerId: null, cart: null, ...shopper }),
    )

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
