import type { Order } from '@vitrine/shared-types/store-api/v1/orders'
import { expect, test } from 'vitest'
import { slipOf } from './slip-lines.ts'

type Given = Pick<Order, 'lines' | 'parcels'>
const anOrder = (cups: number, bowls: number, cancelledQuantity = 0) =>
  ({
    lines: [
      { id: 'cup', quantity: 3, fulfilled: cups, cancelledQuantity },
      { id: 'bowl', quantity: 1, fulfilled: bowls, cancelledQuantity: 0 },
    ],
    parcels: [{ id: '7', status: 'packed', lines: [{ lineId: 'cup', quantity: 2 }] }],
  }) as unknown as Given
const shown = (order: Given, parcelId: string | null) => {
  const { lines, ...rest } = slipOf(order, parcelId)
  return { ...rest, pieces: lines.map(({ line, pieces }) => `${pieces} ${line.id}`) }
}

test('before anything is packed a slip lists the whole order', () => {
  expect(shown(anOrder(0, 0), null)).toEqual({
    place: null,
    pieces: ['3 cup', '1 bowl'],
    isPart: false,
  })
})

test('a slip lists what is left, and says that there is more', () => {
  expect(shown(anOrder(2, 0), null)).toEqual({
    place: null,
    pieces: ['1 cup', '1 bowl'],
    isPart: true,
  })
})

test('what was taken off the order is on no slip, and nothing waits for it', () => {
  expect(shown(anOrder(0, 0, 1), null)).toMatchObject({
    pieces: ['2 cup', '1 bowl'],
    isPart: false,
  })
  expect(shown(anOrder(2, 0, 1), null)).toMatchObject({ pieces: ['1 bowl'], isPart: true })
  expect(shown(anOrder(2, 1, 1), null)).toMatchObject({
    pieces: ['2 cup', '1 bowl'],
    isPart: false,
  })
})

test('a parcel has its own slip', () => {
  expect(shown(anOrder(2, 0), '7')).toEqual({ place: 1, pieces: ['2 cup'], isPart: true })
})

test('when all is packed, or the parcel is another order’s, it is the whole order or what is left', () => {
  expect(shown(anOrder(3, 1), null).pieces).toEqual(['3 cup', '1 bowl'])
  expect(shown(anOrder(3, 1), '404').pieces).toEqual(['3 cup', '1 bowl'])
})
