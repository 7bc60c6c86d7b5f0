import { sql } from '@payloadcms/db-postgres/drizzle'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenDatabase } from '../../../platform/commerce-database.ts'
import { startPricingWorld, type PricingWorld } from '../../../testing/pricing-world.ts'
import type { Buyer } from '../buyer.ts'
import { claimPromotions } from './claim-promotions.ts'
import { releasePromotions } from './release-promotions.ts'

let world: PricingWorld
/** The store API's own pool: twenty connections that race. */
let db: OpenDatabase

beforeAll(async () => {
  world = await startPricingWorld()
  const { openDatabase } = await import('../../../platform/commerce-database.ts')
  db = openDatabase({ url: world.databaseUrl })
})
afterAll(async () => {
  await db.close()
  await world.stop()
})

const guest = (email: string): Buyer => ({ customerId: null, email })
let guests = 0
const somebody = (): Buyer => guest(`guest-${(guests += 1)}@example.test`)

async function claim(
  of: { promotionId: number; couponId?: number | null }[],
  buyer: Buyer = somebody(),
): Promise<{ orderId: number; isRefused: boolean }> {
  const orderId = await world.order()
  const used = of.map(({ promotionId, couponId = null }) => ({
    promotionId,
    couponId,
    amountMinor: 100,
  }))
  try {
    await db.inTransaction((tx) => claimPromotions(tx, { orderId, buyer, used, currency: 'THB' }))
    return { orderId, isRefused: false }
  } catch (error) {
    expect(error).toMatchObject({ code: 'coupon_not_valid' })
    return { orderId, isRefused: true }
  }
}

const release = (orderId: number) => db.inTransaction((tx) => releasePromotions(tx, orderId))

async function countOf(promotionId: number) {
  const { rows } = await db.execute<{ open: number; promotion: number; coupon: number }>(sql`
    SELECT (SELECT count(*)::int FROM promotion_redemptions
        WHERE promotion_id = ${promotionId} AND released_at IS NULL) AS open,
      (SELECT used FROM promotion_uses WHERE promotion_id = ${promotionId}) AS promotion,
      (SELECT sum(u.used)::int FROM coupon_uses u JOIN coupons c ON c.id = u.coupon_id
        WHERE c.promotion_id = ${promotionId}) AS coupon`)
  return rows[0]
}

async function withCoupon(limits: { usageLimit?: number; usageLimitPerBuyer?: number }) {
  const { id: promotionId } = await world.promotion({ needsCoupon: true })
  const { id: couponId } = await world.coupon(promotionId, limits)
  return { promotionId, couponId }
}

describe('a limit in all', () => {
  it('of ten lets exactly ten of two hundred racers have the coupon', async () => {
    const one = await withCoupon({ usageLimit: 10 })
    const racers = await Promise.all(Array.from({ length: 200 }, () => claim([one])))
    expect(racers.filter(({ isRefused }) => !isRefused)).toHaveLength(10)
    expect(await countOf(one.promotionId)).toEqual({ open: 10, promotion: null, coupon: 10 })
  })

  it('of a promotion holds over all of its coupons', async () => {
    const { id: promotionId } = await world.promotion({ needsCoupon: true, usageLimit: 3 })
    const codes = await Promise.all([world.coupon(promotionId), world.coupon(promotionId)])
    const racers = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        claim([{ promotionId, couponId: codes[n % 2]?.id ?? 0 }]),
      ),
    )
    expect(racers.filter(({ isRefused }) => !isRefused)).toHaveLength(3)
    expect(await countOf(promotionId)).toMatchObject({ open: 3, promotion: 3 })
  })

  it('leaves nothing behind of an order that was refused for another of its promotions', async () => {
    const [free, full] = [
      await world.promotion({ usageLimit: 5 }),
      await world.promotion({ usageLimit: 1 }),
    ]
    await claim([{ promotionId: full.id }])
    const both = await claim([{ promotionId: full.id }, { promotionId: free.id }])
    expect(both.isRefused).toBe(true)
    expect(await countOf(free.id)).toMatchObject({ open: 0, promotion: null })
  })

  it('counts what was used before it was set', async () => {
    const { id: promotionId } = await world.promotion({})
    for (let n = 0; n < 3; n += 1) await claim([{ promotionId }])
    expect(await countOf(promotionId)).toMatchObject({ open: 3, promotion: null })
    await world.payload.update({
      collection: 'promotions',
      id: promotionId,
      data: { usageLimit: 4 },
      overrideAccess: true,
    })
    expect((await claim([{ promotionId }])).isRefused).toBe(false)
    expect((await claim([{ promotionId }])).isRefused).toBe(true)
    expect(await countOf(promotionId)).toMatchObject({ open: 4, promotion: 4 })
  })

  it('set in the middle of a rush counts every order of it', async () => {
    const { id } = await world.promotion({})
    const rush = Array.from({ length: 60 }, () => claim([{ promotionId: id }]))
    await world.payload.update({
      collection: 'promotions',
      id,
      data: { usageLimit: 40 },
      overrideAccess: true,
    })
    await Promise.all(rush)
    await claim([{ promotionId: id }])
    const { open, promotion } = (await countOf(id)) ?? {}
    expect(promotion ?? open).toBe(open)
    const after = await claim([{ promotionId: id }])
    expect(after.isRefused).toBe((open ?? 0) >= 40)
  })
})

it('begins to count rightly while others give back', async () => {
  const { id: promotionId } = await world.promotion({})
  const before = await Promise.all(Array.from({ length: 10 }, () => claim([{ promotionId }])))
  await world.payload.update({
    collection: 'promotions',
    id: promotionId,
    data: { usageLimit: 50 },
    overrideAccess: true,
  })
  await Promise.all([
    ...before.map(({ orderId }) => release(orderId)),
    ...Array.from({ length: 10 }, () => claim([{ promotionId }])),
  ])
  expect(await countOf(promotionId)).toMatchObject({ open: 10, promotion: 10 })
})

describe('a limit per buyer', () => {
  it('of one lets one of thirty orders at the same moment have it', async () => {
    const one = await withCoupon({ usageLimitPerBuyer: 1 })
    const buyer = somebody()
    const racers = await Promise.all(Array.from({ length: 30 }, () => claim([one], buyer)))
    expect(racers.filter(({ isRefused }) => !isRefused)).toHaveLength(1)
    expect((await claim([one])).isRefused).toBe(false)
  })

  it('of a promotion holds over all of its coupons', async () => {
    const { id: promotionId } = await world.promotion({ needsCoupon: true, usageLimitPerBuyer: 2 })
    const codes = await Promise.all([world.coupon(promotionId), world.coupon(promotionId)])
    const buyer = somebody()
    const racers = await Promise.all(
      Array.from({ length: 12 }, (_, n) =>
        claim([{ promotionId, couponId: codes[n % 2]?.id ?? 0 }], buyer),
      ),
    )
    expect(racers.filter(({ isRefused }) => !isRefused)).toHaveLength(2)
  })

  it('knows a guest again who has an account now, whatever the capitals', async () => {
    const one = await withCoupon({ usageLimitPerBuyer: 1 })
    const email = `twice-${Date.now()}@example.test`
    expect((await claim([one], guest(email))).isRefused).toBe(false)
    const known = { customerId: 4711, email: email.toUpperCase() }
    expect((await claim([one], known)).isRefused).toBe(true)
    expect((await claim([one], { customerId: 4711, email: null })).isRefused).toBe(false)
  })
})

describe('giving back', () => {
  it('makes room for the next, and twice gives back once', async () => {
    const one = await withCoupon({ usageLimit: 1, usageLimitPerBuyer: 1 })
    const buyer = somebody()
    const { orderId } = await claim([one], buyer)
    expect((await claim([one])).isRefused).toBe(true)
    await Promise.all([release(orderId), release(orderId), release(orderId)])
    expect(await countOf(one.promotionId)).toMatchObject({ open: 0, coupon: 0 })
    expect((await claim([one], buyer)).isRefused).toBe(false)
    expect((await claim([one])).isRefused).toBe(true)
  })

  it('of an order without promotions does nothing', async () => {
    await expect(release(await world.order())).resolves.toBeUndefined()
  })

  it('at the same moment as claiming never loses or makes a use', async () => {
    const [first, second] = [
      await withCoupon({ usageLimit: 8 }),
      await withCoupon({ usageLimit: 8 }),
    ]
    const buyer = somebody()
    const rounds = Array.from({ length: 40 }, async (_, n) => {
      const both = n % 2 === 0 ? [first, second] : [second, first]
      const { orderId, isRefused } = await claim(both, n % 4 === 0 ? buyer : somebody())
      if (!isRefused && n % 3 > 0) await release(orderId)
    })
    await Promise.all(rounds)
    for (const { promotionId } of [first, second]) {
      const { open, coupon } = (await countOf(promotionId)) ?? {}
      expect(coupon).toBe(open)
      expect(open).toBeLessThanOrEqual(8)
    }
  })
})

it('refuses a promotion that an editor switched off a moment ago', async () => {
  const { id: promotionId } = await world.promotion({ isActive: false })
  expect((await claim([{ promotionId }])).isRefused).toBe(true)
})
