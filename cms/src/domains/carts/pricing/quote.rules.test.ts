import { describe, expect, it } from 'vitest'
import { aLine, aMethod, anOffer, aRate } from '../../../testing/pricing-values.ts'
import type { QuoteInput } from './quote-lines.rules.ts'
import { optionsOf, quoteOf } from './quote.rules.ts'

const standard = aMethod(1)
const express = aMethod(2, { priceMinor: 12_000 })
const freeing = anOffer(9, { kind: 'free_shipping', minimumMinor: 20_000, methodIds: [1] })

function input(given: Partial<QuoteInput> = {}, offers = [freeing]): QuoteInput {
  return {
    currency: 'THB',
    lines: [aLine(1)],
    inForce: { offers, coupons: [] },
    delivery: {
      country: 'TH',
      rates: [aRate()],
      zone: { id: 1, countries: ['TH'], postcodes: [], methods: [standard, express] },
    },
    methodId: null,
    ...given,
  }
}

const typed = (promotionId: number) => [
  { code: 'FREE', state: 'valid' as const, promotionId, label: 'Free' },
]

describe('delivery', () => {
  it('is no part of the total until a way is chosen', () => {
    const { quote } = quoteOf(input())
    expect(quote).toMatchObject({ shipping: null, totalMinor: 10_000, includedTaxMinor: 654 })
  })

  it('has its own tax and its own discount, by the ways that the promotion names', () => {
    const lines = [aLine(1, { quantity: 2 })]
    const { quote, used } = quoteOf(input({ lines, methodId: 1 }))
    expect(quote.shipping).toMatchObject({
      listMinor: 6000,
      discountMinor: 6000,
      totalMinor: 0,
      taxMinor: 0,
      discounts: [{ promotionId: '9', amountMinor: 6000 }],
    })
    expect(used).toEqual([{ promotionId: 9, couponId: null, amountMinor: 6000 }])
    const fast = quoteOf(input({ lines, methodId: 2 }))
    expect(fast.quote.shipping).toMatchObject({ totalMinor: 12_000, taxMinor: 785, discounts: [] })
    expect(fast.used).toEqual([])
  })

  it('that is not offered is said so, as is one to nowhere', () => {
    expect(quoteOf(input({ methodId: 3 })).isUndeliverable).toBe(true)
    expect(quoteOf(input({ methodId: 1, delivery: null })).isUndeliverable).toBe(true)
    const nowhere = { country: 'SE', rates: [], zone: null }
    expect(optionsOf(input({ delivery: nowhere }))).toEqual([])
  })

  it('is free from a sum of goods after discounts, not before', () => {
    const methods = [aMethod(1, { freeFromMinor: 10_000 })]
    const zone = { id: 1, countries: ['TH'], postcodes: [], methods }
    const delivery = { country: 'TH', rates: [], zone }
    expect(optionsOf(input({ delivery }, []))).toMatchObject([{ listMinor: 0 }])
    expect(optionsOf(input({ delivery }, [anOffer(1)]))).toMatchObject([{ listMinor: 6000 }])
  })
})

describe('tax that is added', () => {
  it('is in the total once, for goods and delivery', () => {
    const delivery = { ...input().delivery, country: 'TH', rates: [aRate({ isIncluded: false })] }
    const zone = { id: 1, countries: ['TH'], postcodes: [], methods: [standard] }
    const { quote } = quoteOf(input({ delivery: { ...delivery, zone }, methodId: 1 }))
    expect(quote).toMatchObject({ taxMinor: 1120, includedTaxMinor: 0, totalMinor: 17_120 })
    expect(quote.taxes).toMatchObject([{ baseMinor: 16_000, amountMinor: 1120 }])
  })
})

describe('a word on what is nearly reached', () => {
  it('says how much is missing for free delivery, and stops when it is there', () => {
    expect(quoteOf(input()).quote.nudges).toEqual([
      { promotionId: '9', label: 'Offer 9', missingMinor: 10_000 },
    ])
    expect(quoteOf(input({ lines: [aLine(1, { quantity: 2 })] })).quote.nudges).toEqual([])
  })

  it('is not said where that way to deliver is not offered, but before the place is known', () => {
    const zone = { id: 2, countries: ['*'], postcodes: [], methods: [express] }
    const abroad = { country: 'SE', rates: [], zone }
    expect(quoteOf(input({ delivery: abroad })).quote.nudges).toEqual([])
    expect(quoteOf(input({ delivery: null })).quote.nudges).toHaveLength(1)
  })

  it('comes for other thresholds from half way, and at once for a code that was typed', () => {
    const far = anOffer(3, { minimumMinor: 20_001 })
    expect(quoteOf(input({}, [far])).quote.nudges).toEqual([])
    expect(quoteOf(input({}, [{ ...far, minimumMinor: 20_000 }])).quote.nudges).toHaveLength(1)
    const coupon = { id: 1, code: 'FREE' }
    expect(quoteOf(input({}, [{ ...far, coupon }])).quote.nudges).toHaveLength(1)
  })
})

describe('a code', () => {
  const coupon = { id: 4, code: 'FREE' }
  const state = (given: Partial<QuoteInput>, offer = anOffer(9, { coupon })) =>
    quoteOf(input({ ...given, inForce: { offers: [offer], coupons: typed(offer.id) } })).quote
      .coupons[0]?.state

  it('is applied when it takes something off', () => {
    expect(state({})).toBe('applied')
    expect(state({}, anOffer(9, { coupon, minimumMinor: 99_999 }))).toBe('no_effect')
    expect(state({ lines: [] })).toBe('no_effect')
  })

  it('for free delivery is applied before a way is chosen, but not on one it is not for', () => {
    const free = anOffer(9, { kind: 'free_shipping', coupon, methodIds: [1] })
    expect(state({ delivery: null }, free)).toBe('applied')
    expect(state({ methodId: 1 }, free)).toBe('applied')
    expect(state({ methodId: 2 }, free)).toBe('no_effect')
  })
})
