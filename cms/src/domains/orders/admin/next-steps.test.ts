import type { Order, OrderLine, Parcel } from '@vitrine/shared-types/store-api/v1/orders'
import { expect, test } from 'vitest'
import type { DeskOrder } from './desk-order.ts'
import { nextStepsOf } from './next-steps.ts'

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
const TRANSFER = { id: '1', provider: 'manual', status: 'requires_action', amountMinor: 1_000 }

function aDesk(given: object = {}, rest: object = {}): DeskOrder {
  const whole = {
    status: 'processing',
    isOnHold: false,
    lines: [LINE],
    parcels: [],
    refunds: [],
    returns: [],
    quote: { taxMinor: 0, shipping: null },
    payment: { kind: 'none' },
    ...given,
  }
  const order = whole as unknown as Order
  return { order, payments: [], refundNotes: {}, ...rest } as unknown as DeskOrder
}
const aParcel = (id: string, status: Parcel['status']) => ({ id, status, lines: [] })
const kinds = (desk: DeskOrder) => nextStepsOf(desk).map(({ kind }) => kind)

test('an unpaid transfer is looked for, and a card payment is left to its provider', () => {
  const transfer = aDesk({ status: 'pending' }, { payments: [TRANSFER] })
  expect(nextStepsOf(transfer)).toEqual([{ kind: 'mark-paid', amountMinor: 1_000 }])
  const card = { ...TRANSFER, provider: 'stripe' }
  expect(nextStepsOf(aDesk({ status: 'pending' }, { payments: [card] }))).toEqual([])
})

test('another sum than was asked for is decided on before more is looked for', () => {
  const payment = { kind: 'other_sum', amountMinor: 600 }
  const short = aDesk(
    { status: 'pending', payment },
    { payments: [{ ...TRANSFER, status: 'failed' }] },
  )
  expect(nextStepsOf(short)).toEqual([{ kind: 'other-sum', amountMinor: 600 }])
})

test('what is in no parcel is packed, then handed over, then arrives', () => {
  expect(nextStepsOf(aDesk())).toEqual([{ kind: 'pack', pieces: 3 }])
  const half = { lines: [{ ...LINE, fulfilled: 2 }], parcels: [aParcel('7', 'packed')] }
  expect(nextStepsOf(aDesk(half))).toEqual([
    { kind: 'pack', pieces: 1 },
    { kind: 'ship', parcelId: '7' },
  ])
  const fewer = { lines: [{ ...LINE, fulfilled: 2, cancelledQuantity: 1 }] }
  expect(nextStepsOf(aDesk(fewer))).toEqual([])
  const sent = { lines: [{ ...LINE, fulfilled: 3 }], parcels: [aParcel('7', 'shipped')] }
  expect(nextStepsOf(aDesk(sent))).toEqual([{ kind: 'deliver', parcelId: '7' }])
  const over = { ...sent, status: 'completed', parcels: [aParcel('7', 'delivered')] }
  expect(nextStepsOf(aDesk(over))).toEqual([])
})

test('a parcel that somebody comes for is given to them, not to a carrier', () => {
  const order = {
    lines: [{ ...LINE, fulfilled: 3 }],
    parcels: [aParcel('7', 'packed')],
    quote: { taxMinor: 0, shipping: { isPickup: true } },
  }
  expect(kinds(aDesk(order))).toEqual(['collect'])
})

test('nothing of a held order goes on before it is released', () => {
  const order = { isOnHold: true, parcels: [aParcel('7', 'packed')] }
  expect(kinds(aDesk(order))).toEqual(['release'])
  expect(kinds(aDesk({ ...order, status: 'cancelled', lines: [], parcels: [] }))).toEqual([])
})

test('money on its way back comes before goods, and by hand only where no provider sends it', () => {
  const refunds = [
    { id: '1', amountMinor: 100, status: 'pending' },
    { id: '2', amountMinor: 200, status: 'pending' },
    { id: '3', amountMinor: 300, status: 'failed' },
    { id: '4', amountMinor: 400, status: 'succeeded' },
  ]
  const refundNotes = { 1: { provider: 'manual' }, 2: { provider: 'stripe' } }
  expect(nextStepsOf(aDesk({ refunds }, { refundNotes }))).toEqual([
    { kind: 'refund-sent', refundId: '1', amountMinor: 100 },
    { kind: 'refund-failed', refundId: '3', amountMinor: 300 },
    { kind: 'pack', pieces: 3 },
  ])
})

test('a return is decided first, and waits last while it is on its way', () => {
  const returns = ['approved', 'received', 'requested', 'closed', 'rejected'].map(
    (status, place) => ({ id: String(place), status, lines: [] }),
  )
  const order = { returns, parcels: [aParcel('7', 'shipped')] }
  expect(kinds(aDesk(order))).toEqual([
    'decide-return',
    'pack',
    'finish-return',
    'deliver',
    'receive-return',
  ])
})
