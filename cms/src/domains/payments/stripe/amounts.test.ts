import { expect, test } from 'vitest'
import { fromStripe, isEnoughForStripe, toStripeAmount } from './amounts.ts'

test('baht and dollars are counted alike on both sides', () => {
  expect(toStripeAmount(129_050, 'THB')).toBe(129_050)
  expect(fromStripe(4_999, 'usd')).toEqual({ amountMinor: 4_999, currency: 'USD' })
})

test('a currency that the shop does not sell in stays as Stripe says it', () => {
  expect(fromStripe(5_000, 'jpy')).toEqual({ amountMinor: 5_000, currency: 'JPY' })
})

test('what is too little for Stripe is known before anybody is sent there', () => {
  expect([isEnoughForStripe(999, 'THB'), isEnoughForStripe(1_000, 'THB')]).toEqual([false, true])
  expect([isEnoughForStripe(49, 'USD'), isEnoughForStripe(50, 'USD')]).toEqual([false, true])
})
