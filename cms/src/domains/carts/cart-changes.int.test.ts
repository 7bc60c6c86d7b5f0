import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startCartWorld, type CartWorld } from '../../testing/cart-world.ts'

let world: CartWorld
beforeAll(async () => {
  world = await startCartWorld()
})
afterAll(() => world.stop())

const quantities = (cart: { lines: { variantId: string; quantity: number }[] }) =>
  Object.fromEntries(cart.lines.map(({ variantId, quantity }) => [variantId, quantity]))

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
    await world.takeAway(short, 3)
    await world.takeAway(none, 5)
    await world.setPrice(priceless, null)
    await world.unpublish(hidden)
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
    await world.takeAway(short, 1)
    expect((await world.call('getCart', guest)).notices).toMatchObject([
      { code: 'short', before: 3, now: 1 },
    ])
  })

  test('a trouble that is over is said again when it comes back', async () => {
    const id = await world.variant(3)
    const guest = await world.guest()
    await world.add(guest, id, 3)
    const body = { acknowledgeNotices: true }
    await world.takeAway(id, 3)
    await world.call('changeCart', guest, { body })
    await world.takeAway(id, -3)
    expect((await world.call('getCart', guest)).notices).toEqual([])
    await world.takeAway(id, 3)
    expect((await world.call('getCart', guest)).notices).toMatchObject([{ code: 'sold_out' }])
  })

  test('an editor’s new limit makes a line too long, and the quote is made without it', async () => {
    const id = await world.variant(50)
    const guest = await world.guest()
    await world.add(guest, id, 10)
    await world.limit(id, 4)
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
