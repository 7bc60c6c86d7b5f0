import type { Order } from '@vitrine/shared-types/store-api/v1/orders'
import { describe, expect, it } from 'vitest'
import {
  canPay,
  isSettled,
  keyInFragment,
  otherWays,
  partPaid,
  returnableOf,
  sayStanding,
  standingOf,
  timeLeft,
  timelineOf,
} from './rules.ts'
import { orderWords } from './words.ts'

type Event = Order['events'][number]
const happened = (...types: Event['type'][]): Event[] =>
  types.map((type, index) => ({
    id: String(index),
    type,
    at: '2026-11-21T10:00:00.000Z',
    data: {},
  }))

function order(more: Partial<Order> = {}): Order {
  // Only what the rules look at.
  return {
    status: 'processing',
    paymentStatus: 'paid',
    fulfillmentStatus: 'unfulfilled',
    isOnHold: false,
    paymentMethod: 'promptpay',
    payment: { kind: 'none' },
    quote: { shipping: { isPickup: false } },
    refunds: [],
    returns: [],
    events: happened('placed', 'paid'),
    ...more,
  } as Order
}
const open = { status: 'pending', paymentStatus: 'unpaid' } as const

describe('how an order stands', () => {
  it.each([
    ['pay', order({ ...open, payment: { kind: 'redirect', url: 'https://pay.test' } })],
    ['waiting', order({ ...open, payment: { kind: 'waiting' } })],
    ['failed', order({ ...open, payment: { kind: 'failed', canRetry: true } })],
    ['otherSum', order({ ...open, payment: { kind: 'other_sum', amountMinor: 1_000 } })],
    ['preparing', order()],
    ['held', order({ isOnHold: true })],
    ['partly', order({ fulfillmentStatus: 'partially_fulfilled' })],
    ['sent', order({ fulfillmentStatus: 'fulfilled' })],
    ['delivered', order({ fulfillmentStatus: 'delivered', status: 'completed' })],
    ['returned', order({ fulfillmentStatus: 'returned', status: 'completed' })],
    ['cancelled', order({ status: 'cancelled', paymentStatus: 'unpaid' })],
    ['cancelledRefund', order({ status: 'cancelled', paymentStatus: 'paid' })],
    ['cancelledRefunded', order({ status: 'cancelled', paymentStatus: 'refunded' })],
    ['cancelled', order({ status: 'cancelled', paymentStatus: 'authorized' })],
    [
      'expired',
      order({ status: 'cancelled', paymentStatus: 'unpaid', events: happened('payment_expired') }),
    ],
  ])('%s', (standing, one) => {
    expect(standingOf(one)).toBe(standing)
  })

  it.each(['en', 'th'] as const)('has words for every standing in %s', (locale) => {
    const words = orderWords(locale).order
    const all = [
      'pay',
      'waiting',
      'failed',
      'otherSum',
      'preparing',
      'held',
      'partly',
      'sent',
      'pickup',
    ] as const
    const over = ['delivered', 'returned', 'cancelled', 'expired', 'cancelledRefund'] as const
    for (const standing of [...all, ...over]) {
      expect(sayStanding(standing, words).title, standing).toBeTruthy()
    }
  })
})

describe('the timeline', () => {
  const typesOf = (one: Order) => timelineOf(one).map(({ type, at }) => (at ? type : `(${type})`))

  it('shows what happened, then what comes', () => {
    expect(typesOf(order())).toEqual(['placed', 'paid', '(packed)', '(shipped)', '(delivered)'])
  })

  it('does not wait for the payment of cash on delivery', () => {
    const cash = order({ paymentMethod: 'cash_on_delivery', events: happened('placed') })
    expect(typesOf(cash)).toEqual(['placed', '(packed)', '(shipped)', '(delivered)'])
  })

  it('promises nothing that lies behind', () => {
    const sent = order({ events: happened('placed', 'paid', 'shipped') })
    expect(typesOf(sent)).toEqual(['placed', 'paid', 'shipped', '(delivered)'])
  })

  it('looks forward to nothing once an order is cancelled', () => {
    const cancelled = order({ status: 'cancelled', events: happened('placed', 'cancelled') })
    expect(typesOf(cancelled)).toEqual(['placed', 'cancelled'])
  })
})

describe('asking for news', () => {
  it('ends when nothing more can happen by itself', () => {
    expect(isSettled(order({ status: 'completed' }))).toBe(true)
    expect(isSettled(order())).toBe(false)
  })

  it('goes on while money is on its way back', () => {
    const refunds = [{ id: '1', amountMinor: 1, status: 'pending' as const, at: 'x' }]
    expect(isSettled(order({ status: 'cancelled', refunds }))).toBe(false)
  })
})

it('can be paid only while it waits for it', () => {
  expect(canPay(order(open))).toBe(true)
  expect(canPay(order({ ...open, paymentStatus: 'failed' }))).toBe(true)
  expect(canPay(order())).toBe(false)
  const aside = { kind: 'other_sum', amountMinor: null } as const
  expect(canPay(order({ ...open, paymentStatus: 'failed', payment: aside }))).toBe(false)
  expect(canPay(order({ status: 'cancelled', paymentStatus: 'unpaid' }))).toBe(false)
})

it('takes back no more than was sent and is not on its way back', () => {
  const line = { id: '1', quantity: 5, fulfilled: 4, returned: 1 } as Order['lines'][number]
  const one = (status: 'requested' | 'rejected') => ({
    returns: [{ id: 'r', status, reason: null, lines: [{ lineId: '1', quantity: 2 }], at: 'x' }],
  })
  expect(returnableOf(line, { returns: [] })).toBe(3)
  expect(returnableOf(line, one('requested'))).toBe(1)
  expect(returnableOf(line, one('rejected'))).toBe(3)
})

describe('the time that is left', () => {
  const now = Date.parse('2026-11-21T10:00:00Z')
  it.each([
    ['2026-11-21T10:14:05Z', { days: 0, hours: 0, minutes: 14, seconds: 5 }],
    ['2026-11-24T11:00:00Z', { days: 3, hours: 1, minutes: 0, seconds: 0 }],
    ['2026-11-21T10:00:00Z', null],
    ['2026-11-21T09:00:00Z', null],
  ])('until %s', (dueAt, left) => {
    expect(timeLeft(dueAt, now)).toEqual(left)
  })
})

it('takes a key from a fragment, and nothing that only looks like one', () => {
  const key = `11111111-2222-4333-8444-555555555555.${'s'.repeat(43)}`
  expect(keyInFragment(`#${key}`)).toBe(key)
  expect(keyInFragment('#content')).toBeNull()
  expect(keyInFragment(`#${key}"><script>`)).toBeNull()
  expect(keyInFragment('')).toBeNull()
})

describe('ways to pay', () => {
  const paymentMethods: Order['paymentMethods'] = ['promptpay', 'bank_transfer']
  const underWay = order({ ...open, paymentMethods, payment: { kind: 'waiting' } })

  it('leave out the one that is under way, unless it failed', () => {
    expect(otherWays(underWay)).toEqual(['bank_transfer'])
    const failed = { ...underWay, payment: { kind: 'failed' as const, canRetry: true } }
    expect(otherWays(failed)).toEqual(paymentMethods)
  })

  it('are those that the shop offers, and no other', () => {
    expect(otherWays({ ...underWay, paymentMethod: 'card', paymentMethods: [] })).toEqual([])
  })

  it('stay open while a part is here', () => {
    expect(canPay(order({ ...open, paymentStatus: 'partially_paid' }))).toBe(true)
  })
})

describe('a part of the sum', () => {
  const quote = { totalMinor: 15_000 } as Order['quote']
  it.each([
    [{ dueMinor: 15_000, forgivenMinor: 0 }, null],
    [{ dueMinor: 5_000, forgivenMinor: 0 }, 10_000],
    [{ dueMinor: 5_000, forgivenMinor: 1_000 }, 9_000],
    [{ dueMinor: 0, forgivenMinor: 0 }, null],
  ])('of %o is %s', (sums, here) => {
    expect(partPaid({ quote, ...sums })).toBe(here)
  })

  it('that goes back when the time is over is said to be on its way', () => {
    const refund = { id: '1', amountMinor: 1, status: 'pending' as const, at: '' }
    const over = order({ status: 'cancelled', paymentStatus: 'unpaid', refunds: [refund] })
    expect(standingOf(over)).toBe('cancelledRefund')
  })
})
