import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startPricingWorld, type PricingWorld } from '../../testing/pricing-world.ts'

let world: PricingWorld
beforeAll(async () => {
  world = await startPricingWorld()
})
afterAll(() => world.stop())

/** The fields that a refusal marks; throws when nothing was refused. */
async function marked(work: Promise<unknown>): Promise<string[]> {
  const error = await work.then(
    () => {
      throw new Error('It was saved')
    },
    (caught: unknown) => caught as { data?: { errors?: { path: string }[] } },
  )
  return (error.data?.errors ?? []).map(({ path }) => path)
}

describe('a promotion', () => {
  it.each([
    ['percent', { percent: null }],
    ['percent', { percent: 0 }],
    ['percent', { percent: 7.125 }],
    ['percent', { percent: 101 }],
    ['amountOff.THB', { kind: 'fixed', amountOff: { THB: null, USD: 0 } }],
    ['amountOff.THB', { kind: 'fixed', amountOff: { THB: 100.5 } }],
    ['buyQuantity', { kind: 'buy_x_get_y', getQuantity: 1 }],
    ['getQuantity', { kind: 'buy_x_get_y', buyQuantity: 2, getQuantity: 1.5 }],
    ['endsAt', { startsAt: '2026-11-02T00:00:00.000Z', endsAt: '2026-11-02T00:00:00.000Z' }],
    ['usageLimit', { usageLimit: 1.5 }],
    ['minimum.THB', { minimum: { THB: -1 } }],
  ] as const)('marks %s when it is entered with %o', async (path, data) => {
    expect(await marked(world.promotion(data))).toEqual([path])
  })

  it('is checked as a whole when only a part is changed', async () => {
    const { id } = await world.promotion({ startsAt: '2026-11-02T00:00:00.000Z' })
    const change = (data: object) =>
      world.payload.update({ collection: 'promotions', id, data, overrideAccess: true })
    expect(await marked(change({ endsAt: '2026-11-01T00:00:00.000Z' }))).toEqual(['endsAt'])
    expect(await marked(change({ kind: 'fixed' }))).toEqual(['amountOff.THB'])
    await expect(change({ percent: 12.25 })).resolves.toMatchObject({ percent: 12.25 })
  })

  it('stays while a coupon is for it, or an order has used it', async () => {
    const promotion = await world.promotion({ needsCoupon: true })
    const coupon = await world.coupon(promotion.id)
    const remove = (collection: 'promotions' | 'coupons', id: number) =>
      world.payload.delete({ collection, id, overrideAccess: true })
    await expect(remove('promotions', promotion.id)).rejects.toThrow(coupon.code)
    const { claimPromotions } = await import('./index.ts')
    const orderId = await world.order()
    await world.db.inTransaction((tx) =>
      claimPromotions(tx, {
        orderId,
        buyer: { customerId: null, email: 'a@example.test' },
        used: [{ promotionId: promotion.id, couponId: coupon.id, amountMinor: 1 }],
        currency: 'THB',
      }),
    )
    await expect(remove('coupons', coupon.id)).rejects.toThrow('1 order')
    const unused = await world.promotion({})
    await expect(remove('promotions', unused.id)).resolves.toMatchObject({ id: unused.id })
  })
})

describe('a coupon', () => {
  it('has a code that no other has, whatever the capitals', async () => {
    const { id } = await world.promotion({ needsCoupon: true })
    await world.coupon(id, { code: 'Summer_26' })
    expect(await marked(world.coupon(id, { code: ' sUMMER_26 ' }))).toEqual(['code'])
    expect(await marked(world.coupon(id, { code: 'TWO WORDS' }))).toEqual(['code'])
    await expect(world.coupon(id, { code: 'ปีใหม่69' })).resolves.toMatchObject({ code: 'ปีใหม่69' })
  })

  it('is for a promotion that waits for one', async () => {
    const { id } = await world.promotion({})
    expect(await marked(world.coupon(id))).toEqual(['promotion'])
  })

  it('ends after it starts and has whole limits', async () => {
    const { id } = await world.promotion({ needsCoupon: true })
    const given = { startsAt: '2026-11-02T00:00:00.000Z', endsAt: '2026-11-01T00:00:00.000Z' }
    expect(await marked(world.coupon(id, given))).toEqual(['endsAt'])
    expect(await marked(world.coupon(id, { usageLimitPerBuyer: 0 }))).toEqual([
      'usageLimitPerBuyer',
    ])
  })
})
