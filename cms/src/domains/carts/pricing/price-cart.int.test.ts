import { sql } from '@payloadcms/db-postgres/drizzle'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startPricingWorld, type PricingWorld } from '../../../testing/pricing-world.ts'

let world: PricingWorld
beforeAll(async () => {
  world = await startPricingWorld()
})
afterAll(() => world.stop())

const THAILAND = { country: 'TH', province: null, postcode: '50200' }
const price = (thb: number) => ({ THB: { amount: thb } })

describe('lines', () => {
  it('are priced as published, and the others have a reason', async () => {
    const cup = await world.good({ THB: { amount: 50_000, compareAt: 60_000 } })
    const draft = await world.good(price(10_000), { _status: 'draft' })
    const dollars = await world.good({ USD: { amount: 1000 } })
    const lines: [number, number][] = [
      [cup, 2],
      [draft, 1],
      [dollars, 1],
      [999_999, 1],
    ]
    const priced = await world.price({ lines })
    expect(priced.quote).toMatchObject({
      subtotalMinor: 100_000,
      totalMinor: 100_000,
      lines: [{ listMinor: 60_000, unitMinor: 50_000, quantity: 2 }],
    })
    expect([...priced.problems]).toEqual([
      [String(draft), 'unavailable'],
      [String(dollars), 'no_price'],
      ['999999', 'unavailable'],
    ])
    const inDollars = await world.price({ lines, currency: 'USD' })
    expect(inDollars.quote).toMatchObject({ currency: 'USD', totalMinor: 1000 })
    expect(inDollars.problems.get(String(cup))).toBe('no_price')
  })

  it('of a product that was taken back are not for sale, and keep their name', async () => {
    const cup = await world.good(price(50_000))
    const { productId } = (await world.price({ lines: [[cup, 1]] })).goods.get(String(cup)) ?? {}
    const save = (data: object) =>
      world.payload.update({
        collection: 'products',
        id: productId ?? 0,
        data,
        overrideAccess: true,
      })
    await save({ _status: 'draft' })
    const { problems, goods, quote } = await world.price({ lines: [[cup, 1]] })
    expect(problems.get(String(cup))).toBe('unavailable')
    expect(goods.get(String(cup))).toMatchObject({ slug: null, unitMinor: null })
    expect(goods.get(String(cup))?.title).not.toBe('')
    expect(quote).toMatchObject({ lines: [], totalMinor: 0, nudges: [] })
  })

  it('keep the price that is published while an editor drafts another tax class', async () => {
    const cup = await world.good(price(50_000))
    const { productId } = (await world.price({ lines: [[cup, 1]] })).goods.get(String(cup)) ?? {}
    await world.payload.update({
      collection: 'products',
      id: productId ?? 0,
      data: { taxClass: 'exempt', title: 'Not yet' },
      draft: true,
      overrideAccess: true,
    })
    const good = (await world.price({ lines: [[cup, 1]] })).goods.get(String(cup))
    expect(good?.taxClass).toBe('standard')
    expect(good?.title).not.toBe('Not yet')
  })

  it('say how many there are, and are left out when fewer than wanted if asked to', async () => {
    const cup = await world.good(price(50_000), {}, { maxPerOrder: 6 })
    await world.db.execute(sql`
      INSERT INTO stock_levels (variant_id, on_hand, reserved) VALUES (${cup}, 5, 2)
      ON CONFLICT (variant_id, location) DO UPDATE SET on_hand = 5, reserved = 2`)
    const lines: [number, number][] = [[cup, 4]]
    const priced = await world.price({ lines })
    expect(priced.goods.get(String(cup))).toMatchObject({
      available: 3,
      mayBackorder: false,
      maxPerOrder: 6,
    })
    expect(priced.quote.lines).toHaveLength(1)
    const strict = await world.price({ lines, leavesOutShort: true })
    expect(strict.quote.lines).toEqual([])
    expect(strict.problems.size).toBe(0)
    await world.db.execute(sql`UPDATE stock_levels SET backorder = true WHERE variant_id = ${cup}`)
    expect((await world.price({ lines, leavesOutShort: true })).quote.lines).toHaveLength(1)
  })
})

describe('promotions', () => {
  it('are for a category with all that stand below it, and say their name in Thai', async () => {
    const above = await world.make.category()
    const below = await world.make.category({ parent: above.id })
    const cup = await world.good(price(10_000), { categories: [below.id] })
    const lamp = await world.good(price(10_000))
    const { id } = await world.promotion({ title: 'Tenth', percent: 7.25, categories: [above.id] })
    await world.payload.update({
      collection: 'promotions',
      id,
      locale: 'th',
      data: { title: 'ลดราคา' },
      overrideAccess: true,
    })
    const { quote, used } = await world.price({
      locale: 'th',
      lines: [
        [cup, 1],
        [lamp, 1],
      ],
    })
    expect(quote.lines.map(({ discounts }) => discounts)).toEqual([
      [{ promotionId: String(id), label: 'ลดราคา', coupon: null, amountMinor: 725 }],
      [],
    ])
    expect(used).toEqual([{ promotionId: id, couponId: null, amountMinor: 725 }])
  })

  it('are for members of a group alone', async () => {
    const { db, payload } = world
    const cup = await world.good(price(10_000))
    const product = (await world.price({ lines: [[cup, 1]] })).goods.get(String(cup))?.productId
    const group = await payload.create({
      collection: 'customerGroups',
      data: { label: 'Trade', key: 'trade' },
      overrideAccess: true,
    })
    await world.promotion({ customerGroups: [group.id], products: [product ?? 0] })
    const { rows } = await db.execute<{ id: number }>(sql`
      INSERT INTO customers (email) VALUES ('trade@example.test') RETURNING id`)
    const customerId = rows[0]?.id ?? 0
    const buyer = { customerId, email: null }
    expect((await world.price({ lines: [[cup, 1]], buyer })).used).toEqual([])
    await db.execute(sql`
      INSERT INTO customer_group_members (customer_id, group_id) VALUES (${customerId}, ${group.id})`)
    expect((await world.price({ lines: [[cup, 1]], buyer })).used).toHaveLength(1)
    expect((await world.price({ lines: [[cup, 1]] })).used).toEqual([])
  })

  it('begin and end by the clock of the quote', async () => {
    const cup = await world.good(price(10_000))
    const product = (await world.price({ lines: [[cup, 1]] })).goods.get(String(cup))?.productId
    await world.promotion({
      products: [product ?? 0],
      startsAt: '2026-11-01T00:00:00.000Z',
      endsAt: '2026-11-02T00:00:00.000Z',
    })
    const discountAt = async (now: string) =>
      (await world.price({ lines: [[cup, 1]], now: new Date(now) })).quote.discountMinor
    expect(await discountAt('2026-10-31T23:59:59.999Z')).toBe(0)
    expect(await discountAt('2026-11-01T00:00:00.000Z')).toBe(1000)
    expect(await discountAt('2026-11-02T00:00:00.000Z')).toBe(0)
  })

  it('come with a code, until it is used up', async () => {
    const cup = await world.good(price(10_000))
    const promotion = await world.promotion({ needsCoupon: true, title: 'Welcome' })
    const coupon = await world.coupon(promotion.id, { code: 'Welcome10', usageLimitPerBuyer: 1 })
    expect(coupon.code).toBe('WELCOME10')
    const buyer = { customerId: null, email: 'Ann@example.test' }
    const ask = () => world.price({ lines: [[cup, 1]], coupons: ['welcome10', 'nonsense'], buyer })
    const before = await ask()
    expect(before.quote.coupons).toEqual([
      { code: 'WELCOME10', state: 'applied', label: 'Welcome' },
      { code: 'NONSENSE', state: 'not_found', label: null },
    ])
    expect(before.used).toMatchObject([{ promotionId: promotion.id, couponId: coupon.id }])
    const { claimPromotions, releasePromotions } = await import('../../promotions/index.ts')
    const orderId = await world.order()
    const claim = { orderId, buyer, used: before.used, currency: 'THB' as const }
    await world.db.inTransaction((tx) => claimPromotions(tx, claim))
    const after = await ask()
    expect(after.quote).toMatchObject({ discountMinor: 0, coupons: [{ state: 'used_up' }, {}] })
    await world.db.inTransaction((tx) => releasePromotions(tx, orderId))
    expect((await ask()).quote.discountMinor).toBe(1000)
  })
})

describe('delivery and tax', () => {
  it('come from the zone and the country of the address', async () => {
    const north = await world.zone(['th'], { postcodes: ['50'] })
    const all = await world.zone(['TH'])
    const elsewhere = await world.zone(['*'])
    await world.method(all.id, { label: 'Anywhere' })
    await world.method(north.id, {
      label: 'North',
      price: { THB: 4000 },
      allowsCashOnDelivery: true,
    })
    await world.method(north.id, { label: 'Off', isActive: false })
    await world.method(north.id, { label: 'Dollars only', price: { USD: 100 } })
    await world.method(north.id, { label: 'Shop', kind: 'pickup' })
    const air = await world.method(elsewhere.id, {
      label: 'Air',
      kind: 'by_weight',
      steps: [
        { upToGrams: 500, price: { THB: 50_000, USD: 1500 } },
        { upToGrams: 2000, price: { THB: 90_000, USD: 2600 } },
      ],
    })
    await world.taxRate('TH', 7)
    const cup = await world.good(price(10_700), {}, { weightGrams: 300 })
    const lines: [number, number][] = [[cup, 2]]
    const options = await world.options({ lines, destination: THAILAND })
    expect(
      options.map(({ label, amountMinor, isPickup }) => [label, amountMinor, isPickup]),
    ).toEqual([
      ['North', 4000, false],
      ['Shop', 0, true],
    ])
    const chosen = { lines, destination: THAILAND, shippingMethodId: options[0]?.id ?? null }
    const { quote, shippingMethod } = await world.price(chosen)
    expect(quote).toMatchObject({
      totalMinor: 25_400,
      taxMinor: 0,
      includedTaxMinor: 1662,
      taxes: [{ ratePpm: 70_000, isIncluded: true, baseMinor: 23_738, amountMinor: 1662 }],
    })
    expect(shippingMethod).toMatchObject({ label: 'North', allowsCashOnDelivery: true })
    const sweden = { country: 'SE', province: null, postcode: null }
    const abroad = { lines, destination: sweden, shippingMethodId: String(air.id) }
    expect((await world.price(abroad)).quote).toMatchObject({ totalMinor: 111_400, taxes: [] })
    const heavy = { ...abroad, lines: [[cup, 7]] as [number, number][] }
    await expect(world.price(heavy)).rejects.toMatchObject({ code: 'shipping_unavailable' })
  })

  it('refuses a way that is not for this place, or is no way at all', async () => {
    const cup = await world.good(price(10_000))
    const common = { lines: [[cup, 1]] as [number, number][], destination: THAILAND }
    for (const shippingMethodId of ['987654', 'x', '1; DROP TABLE orders', '']) {
      await expect(world.price({ ...common, shippingMethodId })).rejects.toMatchObject({
        code: 'shipping_unavailable',
      })
    }
  })

  it('is served where a zone has a way to deliver, and everywhere where one is elsewhere', async () => {
    const { listServedCountries } = await import('../../shipping/index.ts')
    const served = await listServedCountries(world.db)
    expect(served).toHaveLength(249)
    await world.db.execute(sql`
      UPDATE shipping_methods SET is_active = false WHERE zone_id IN
        (SELECT parent_id FROM shipping_zones_texts WHERE text = '*')`)
    expect(await listServedCountries(world.db)).toEqual(['TH'])
  })
})
