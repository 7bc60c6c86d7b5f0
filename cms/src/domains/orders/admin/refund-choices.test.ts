import type { Order, OrderLine } from '@vitrine/shared-types/store-api/v1/orders'
import { expect, test } from 'vitest'
import type { DeskOrder, DeskPayment } from './desk-order.ts'
import {
  costOfPieces,
  leftToRefund,
  mostOf,
  piecesToRefund,
  sumOfPieces,
  waysToRefund,
} from './refund-choices.ts'

const LINE = {
  id: '1',
  quantity: 3,
  fulfilled: 0,
  returned: 0,
  refunded: 0,
  cancelledQuantity: 0,
  totalMinor: 1_000,
  taxMinor: 70,
} as OrderLine
const PAID = { id: '1', status: 'succeeded', amountMinor: 1_500 } as DeskPayment

function aDesk(given: object = {}, payments: DeskPayment[] = [PAID]): DeskOrder {
  const whole = {
    status: 'processing',
    lines: [LINE],
    parcels: [],
    refunds: [],
    returns: [],
    quote: { taxMinor: 0, shipping: null },
    ...given,
  }
  return { order: whole as unknown as Order, payments } as unknown as DeskOrder
}
const inParcels = (...parcels: [status: string, quantity: number][]) => ({
  parcels: parcels.map(([status, quantity]) => ({ status, lines: [{ lineId: '1', quantity }] })),
})

test('what is left to refund counts what came in, and what is on its way back', () => {
  const payments = [
    { ...PAID, amountMinor: 1_000 },
    { ...PAID, status: 'expired', amountMinor: 5_000 },
  ] as DeskPayment[]
  const refunds = [
    { status: 'pending', amountMinor: 300 },
    { status: 'failed', amountMinor: 900 },
  ]
  expect(leftToRefund(aDesk({ refunds }, payments))).toBe(700)
})

test('all pieces of a line cost the line, to the last satang, however they are refunded', () => {
  const one = costOfPieces(aDesk(), LINE, 1)
  const rest = costOfPieces(aDesk(), { ...LINE, refunded: 1 }, 2)
  expect([one, rest, one + rest]).toEqual([333, 667, 1_000])
  const added = aDesk({ quote: { taxMinor: 70, shipping: null } })
  expect(costOfPieces(added, LINE, 3)).toBe(1_070)
  expect(costOfPieces(added, LINE, 0)).toBe(0)
})

test('what is not packed can be taken off, what was sent is paid back, and a packed piece is neither', () => {
  const line = { ...LINE, fulfilled: 2, refunded: 1, cancelledQuantity: 0 }
  const desk = aDesk({ lines: [line], ...inParcels(['shipped', 1], ['packed', 1]) })
  expect(mostOf(desk, line, 'cancelled')).toBe(1)
  expect(mostOf(desk, line, 'sent')).toBe(0)
  expect(waysToRefund(desk)).toEqual(['cancelled', 'money'])
  const arrived = { ...line, refunded: 1, cancelledQuantity: 1 }
  const later = aDesk({ status: 'completed', lines: [arrived], ...inParcels(['delivered', 2]) })
  expect(mostOf(later, arrived, 'sent')).toBe(2)
  expect(waysToRefund(later)).toEqual(['sent', 'money'])
})

test('with the last piece that is taken off all that is left goes back', () => {
  const line = { ...LINE, refunded: 1, cancelledQuantity: 1 }
  const desk = aDesk({ lines: [line], refunds: [{ status: 'pending', amountMinor: 333 }] })
  expect(sumOfPieces(desk, 'cancelled', { 1: 1 })).toBe(333)
  expect(sumOfPieces(desk, 'cancelled', { 1: 2 })).toBe(1_167)
  expect(sumOfPieces(desk, 'sent', { 1: 2 })).toBe(667)
})

test('a return suggests its own pieces, without those that were paid back already', () => {
  const returns = [{ id: '9', status: 'received', lines: [{ lineId: '1', quantity: 2 }] }]
  const lines = [{ ...LINE, fulfilled: 3, refunded: 2 }]
  const desk = aDesk({ returns, lines, ...inParcels(['delivered', 3]) })
  expect(piecesToRefund(desk, '9')).toEqual({ 1: 1 })
  expect(piecesToRefund(desk, '404')).toEqual({})
})
