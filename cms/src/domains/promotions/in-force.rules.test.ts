import { describe, expect, it } from 'vitest'
import {
  findInForce,
  type CouponState,
  type StoredCoupon,
  type StoredPromotion,
} from './in-force.rules.ts'

const NOW = new Date('2026-11-21T12:00:00.000Z')
const at = (minutes: number): number => NOW.getTime() + minutes * 60_000
const open = {
  isActive: true,
  startsAt: null,
  endsAt: null,
  usageLimit: null,
  usageLimitPerBuyer: null,
  used: 0,
  usedByBuyer: 0,
}

function promotion(given: Partial<StoredPromotion> = {}): StoredPromotion {
  return {
    ...open,
    id: 1,
    label: 'Ten off',
    kind: 'percent',
    percent: '10.5',
    amountMinor: null,
    buyQuantity: null,
    getQuantity: null,
    minimumMinor: null,
    hasMinimum: false,
    categorySlugs: [],
    productIds: [],
    groupIds: [],
    methodIds: [],
    needsCoupon: false,
    isExclusive: false,
    priority: 100,
    ...given,
  }
}

const coupon = (given: Partial<StoredCoupon> = {}): StoredCoupon => ({
  ...open,
  id: 5,
  code: 'TEN',
  promotionId: 1,
  ...given,
})

function ask(
  promotions: StoredPromotion[],
  coupons: StoredCoupon[] = [],
  { codes = ['ten'], groupIds = [] as number[] } = {},
) {
  return findInForce({ promotions, coupons, codes, groupIds, now: NOW })
}

describe('a promotion by itself', () => {
  it('holds with its percentage in parts per million', () => {
    expect(ask([promotion()], [], { codes: [] }).offers).toMatchObject([
      { id: 1, ratePpm: 105_000, coupon: null },
    ])
  })

  it.each([
    ['is off', { isActive: false }],
    ['has not begun', { startsAt: at(1) }],
    ['ends this very moment', { endsAt: at(0) }],
    ['is used up', { usageLimit: 3, used: 3 }],
    ['was used by this buyer as often as allowed', { usageLimitPerBuyer: 1, usedByBuyer: 1 }],
    ['is for others', { groupIds: [4] }],
    ['waits for a coupon', { needsCoupon: true }],
  ])('does not hold when it %s', (_, given) => {
    expect(ask([promotion(given)], [], { codes: [] }).offers).toEqual([])
  })

  it('holds from its first moment, and for members of one of its groups', () => {
    const given = { startsAt: at(0), groupIds: [4, 6] }
    expect(ask([promotion(given)], [], { codes: [], groupIds: [6] }).offers).toHaveLength(1)
  })

  it('cannot be reached in a currency without a minimum when it has one elsewhere', () => {
    const [offer] = ask([promotion({ hasMinimum: true })], [], { codes: [] }).offers
    expect(offer?.minimumMinor).toBe('unreachable')
  })
})

describe('a code', () => {
  const behind = (given: Partial<StoredPromotion> = {}) =>
    promotion({ needsCoupon: true, ...given })

  it('makes its promotion hold, whatever its capitals', () => {
    const { offers, coupons } = ask([behind()], [coupon()], { codes: [' tEn '] })
    expect(offers).toMatchObject([{ id: 1, coupon: { id: 5, code: 'TEN' } }])
    expect(coupons).toEqual([{ code: 'TEN', state: 'valid', promotionId: 1, label: 'Ten off' }])
  })

  it.each<[CouponState, Partial<StoredPromotion>, Partial<StoredCoupon>]>([
    ['not_found', {}, { isActive: false }],
    ['not_found', {}, { startsAt: at(1) }],
    ['not_found', { isActive: false }, {}],
    ['expired', {}, { endsAt: at(0) }],
    ['expired', { endsAt: at(-1) }, {}],
    ['used_up', {}, { usageLimit: 2, used: 2 }],
    ['used_up', {}, { usageLimitPerBuyer: 1, usedByBuyer: 1 }],
    ['used_up', { usageLimit: 2, used: 5 }, {}],
    ['not_for_you', { groupIds: [3] }, {}],
  ])('is %s when the promotion is %o and the coupon %o', (state, of, given) => {
    const { offers, coupons } = ask([behind(of)], [coupon(given)])
    expect(offers).toEqual([])
    expect(coupons).toMatchObject([{ code: 'TEN', state, label: null }])
  })

  it('that nobody made is not found', () => {
    expect(ask([behind()], []).coupons).toMatchObject([{ code: 'TEN', state: 'not_found' }])
  })

  it('typed twice is one, and of two codes for one promotion the older counts', () => {
    const codes = ['NEW', 'ten', 'TEN']
    const { offers, coupons } = ask([behind()], [coupon({ id: 6, code: 'NEW' }), coupon()], {
      codes,
    })
    expect(offers).toMatchObject([{ coupon: { id: 5 } }])
    expect(coupons.map(({ code }) => code)).toEqual(['NEW', 'TEN'])
  })
})
