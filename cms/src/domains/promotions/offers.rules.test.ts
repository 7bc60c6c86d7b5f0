import { describe, expect, it } from 'vitest'
import { aLine, anOffer } from '../../testing/pricing-values.ts'
import { applyOffers, type Offer, type OfferLine } from './offers.rules.ts'

function takenOff(lines: OfferLine[], offers: Offer[]): Record<string, [number, number][]> {
  const taken = applyOffers(lines, offers)
  return Object.fromEntries(
    [...taken].map(([lineId, all]) => [
      lineId,
      all.map(({ offer, amountMinor }) => [offer.id, amountMinor]),
    ]),
  )
}

const cups = { categorySlugs: ['cups', 'tableware'] }

describe('what an offer is for', () => {
  it('takes a percentage off each line of a category, with those below it', () => {
    const lines = [aLine(1, { ...cups, unitMinor: 995 }), aLine(2)]
    const offer = anOffer(7, { categorySlugs: ['tableware'] })
    expect(takenOff(lines, [offer])).toEqual({ 1: [[7, 100]], 2: [] })
  })

  it('lets products and categories widen each other', () => {
    const lines = [aLine(1, cups), aLine(2), aLine(3)]
    const offer = anOffer(7, { categorySlugs: ['cups'], productIds: [3] })
    expect(takenOff(lines, [offer])).toEqual({ 1: [[7, 1000]], 2: [], 3: [[7, 1000]] })
  })

  it('counts only what it is for towards its threshold, before discounts', () => {
    const lines = [aLine(1, { ...cups, quantity: 2 }), aLine(2, { quantity: 9 })]
    const reached = anOffer(7, { categorySlugs: ['cups'], minimumMinor: 20_000, priority: 200 })
    const first = anOffer(1, { ratePpm: 500_000 })
    expect(takenOff(lines, [reached, first])[1]).toEqual([
      [1, 10_000],
      [7, 1000],
    ])
    expect(takenOff(lines, [{ ...reached, minimumMinor: 20_001 }])[1]).toEqual([])
    expect(takenOff(lines, [{ ...reached, minimumMinor: 'unreachable' }])[1]).toEqual([])
  })
})

describe('a fixed amount', () => {
  const fixed = (amountMinor: number | null) => anOffer(7, { kind: 'fixed', amountMinor })

  it('is shared in proportion, to the last unit', () => {
    const lines = [1, 2, 3].map((id) => aLine(id))
    expect(takenOff(lines, [fixed(10_000)])).toEqual({
      1: [[7, 3334]],
      2: [[7, 3333]],
      3: [[7, 3333]],
    })
  })

  it('is never more than the goods, and nothing in a currency without an amount', () => {
    expect(takenOff([aLine(1)], [fixed(99_999_999)])).toEqual({ 1: [[7, 10_000]] })
    expect(takenOff([aLine(1)], [fixed(null)])).toEqual({ 1: [] })
  })
})

describe('buy some, get some', () => {
  const third = anOffer(7, {
    kind: 'buy_x_get_y',
    ratePpm: 500_000,
    buyQuantity: 2,
    getQuantity: 1,
  })

  it('reduces the cheapest piece of every three, across lines', () => {
    const lines = [aLine(1, { quantity: 2 }), aLine(2, { unitMinor: 5000 }), aLine(3)]
    expect(takenOff(lines, [third])).toEqual({ 1: [], 2: [[7, 2500]], 3: [] })
  })

  it('goes on to the next cheapest when one line has too few', () => {
    const lines = [aLine(1, { quantity: 5 }), aLine(2, { unitMinor: 5000 })]
    expect(takenOff(lines, [third])).toEqual({ 1: [[7, 5000]], 2: [[7, 2500]] })
  })

  it('does nothing before there are enough pieces', () => {
    expect(takenOff([aLine(1, { quantity: 2 })], [third])).toEqual({ 1: [] })
  })
})

describe('several offers', () => {
  it('follow each other by turn, each from what the former left', () => {
    const fixed = anOffer(1, { kind: 'fixed', amountMinor: 5000, priority: 20 })
    const percent = anOffer(2, { priority: 10 })
    const expected = [
      [2, 1000],
      [1, 5000],
    ]
    expect(takenOff([aLine(1)], [fixed, percent])[1]).toEqual(expected)
    expect(takenOff([aLine(1)], [percent, fixed])[1]).toEqual(expected)
  })

  it('of equal turn go by age, not by the order they come in', () => {
    const [older, newer] = [anOffer(1), anOffer(2, { ratePpm: 200_000 })]
    expect(takenOff([aLine(1)], [newer, older])).toEqual(takenOff([aLine(1)], [older, newer]))
    expect(takenOff([aLine(1)], [newer, older])[1]?.[0]).toEqual([1, 1000])
  })

  it('leave a line to one that stands alone where that saves more', () => {
    const alone = anOffer(9, { ratePpm: 300_000, isExclusive: true, categorySlugs: ['cups'] })
    const lines = [aLine(1, cups), aLine(2)]
    expect(takenOff(lines, [anOffer(1), alone])).toEqual({ 1: [[9, 3000]], 2: [[1, 1000]] })
  })

  it('keep out one that stands alone where the others save more', () => {
    const alone = anOffer(9, { ratePpm: 50_000, isExclusive: true, priority: 1 })
    expect(takenOff([aLine(1)], [alone, anOffer(1)])).toEqual({ 1: [[1, 1000]] })
  })

  it('let two that stand alone each have their own lines', () => {
    const one = anOffer(8, { ratePpm: 300_000, isExclusive: true, productIds: [1] })
    const other = anOffer(9, { ratePpm: 400_000, isExclusive: true, productIds: [2] })
    expect(takenOff([aLine(1), aLine(2)], [one, other])).toEqual({
      1: [[8, 3000]],
      2: [[9, 4000]],
    })
  })

  it('of two that stand alone on one line, take the one that saves more', () => {
    const small = anOffer(8, { ratePpm: 300_000, isExclusive: true, priority: 1 })
    const large = anOffer(9, { ratePpm: 400_000, isExclusive: true, priority: 2 })
    expect(takenOff([aLine(1)], [small, large])).toEqual({ 1: [[9, 4000]] })
  })
})
