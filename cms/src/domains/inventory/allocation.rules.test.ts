import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allocate, availableOf, takeRows, type Shelf } from './allocation.rules.ts'

const shelf = (id: number, onHand: number, given: Partial<Shelf> = {}): Shelf => ({
  id,
  variantId: 1,
  onHand,
  reserved: 0,
  backorder: false,
  ...given,
})
const line = (quantity: number, orderLineId = 1, variantId = 1) => ({
  orderLineId,
  variantId,
  quantity,
  title: 'Cup',
})
const takenOf = (shelves: Shelf[], ...lines: ReturnType<typeof line>[]) => {
  const allocation = allocate(shelves, lines)
  return allocation.kind === 'short'
    ? allocation.shortages
    : allocation.taken.map(({ orderLineId, levelId, quantity }) => [orderLineId, levelId, quantity])
}

describe('which place promises what', () => {
  test('the first that has the whole line, even if another comes before', () => {
    expect(takenOf([shelf(1, 2), shelf(2, 9)], line(3))).toEqual([[1, 2, 3]])
  })

  test('several when none has it, in their order', () => {
    expect(takenOf([shelf(1, 2), shelf(2, 2)], line(3))).toEqual([
      [1, 1, 2],
      [1, 2, 1],
    ])
  })

  test('the later line finds what the former left', () => {
    expect(takenOf([shelf(1, 3), shelf(2, 3)], line(3), line(2, 2))).toEqual([
      [1, 1, 3],
      [2, 2, 2],
    ])
  })

  test('what none has is owed by the first that may owe', () => {
    const shelves = [shelf(1, 1), shelf(2, 1, { backorder: true })]
    expect(takenOf(shelves, line(5))).toEqual([
      [1, 1, 1],
      [1, 2, 4],
    ])
  })

  test('a place that owes already has none to give', () => {
    expect(availableOf({ onHand: 1, reserved: 4 })).toBe(0)
    expect(takenOf([shelf(1, 1, { reserved: 4 })], line(1))).toEqual([
      { variantId: '1', title: 'Cup', wanted: 1, available: 0 },
    ])
  })
})

test('what is taken is what was wanted, and no more than there is', () => {
  const shelves = fc.array(
    fc.record({
      variantId: fc.integer({ min: 1, max: 3 }),
      onHand: fc.nat(8),
      reserved: fc.nat(8),
    }),
    { maxLength: 8 },
  )
  const lines = fc.array(
    fc.record({
      variantId: fc.integer({ min: 1, max: 3 }),
      quantity: fc.integer({ min: 1, max: 6 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  fc.assert(
    fc.property(shelves, lines, (places, wants) => {
      const all = places.map((one, index) => shelf(index + 1, one.onHand, one))
      const wanted = wants.map((one, index) => line(one.quantity, index + 1, one.variantId))
      const allocation = allocate(all, wanted)
      if (allocation.kind === 'short') {
        expect(allocation.shortages.every((one) => one.wanted > one.available)).toBe(true)
        return
      }
      for (const one of wanted) {
        const own = allocation.taken.filter(({ orderLineId }) => orderLineId === one.orderLineId)
        expect(own.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(one.quantity)
      }
      for (const one of all) {
        const own = allocation.taken.filter(({ levelId }) => levelId === one.id)
        const sum = own.reduce((total, { quantity }) => total + quantity, 0)
        expect(sum).toBeLessThanOrEqual(availableOf(one))
      }
    }),
  )
})

describe('which reservations a parcel takes from', () => {
  const row = (id: number, quantity: number, levelId = 1) => ({
    id,
    orderLineId: 1,
    levelId,
    quantity,
  })
  const onHand = new Map([
    [1, 2],
    [2, 9],
  ])

  test('the oldest first, a part of the last', () => {
    const rows = [row(1, 1), row(2, 4, 2)]
    expect(takeRows(rows, [{ orderLineId: 1, quantity: 3 }], onHand)).toEqual({
      kind: 'taken',
      portions: [row(1, 1), row(2, 2, 2)],
    })
  })

  test('none when so many are not promised, or not there', () => {
    expect(takeRows([row(1, 2)], [{ orderLineId: 1, quantity: 3 }], onHand).kind).toBe(
      'not_committed',
    )
    expect(takeRows([row(1, 4)], [{ orderLineId: 1, quantity: 3 }], onHand)).toEqual({
      kind: 'not_there',
      missing: [{ orderLineId: 1, levelId: 1, quantity: 3, available: 2 }],
    })
  })
})
