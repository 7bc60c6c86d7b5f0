import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startPaymentWorld, type PaymentWorld } from '../../../testing/payment-world.ts'
import type { PaymentTransaction } from '../provider.ts'
import { paymentProviders } from '../providers.ts'
import { recordManualPayment, recordManualRefund } from './confirmations.ts'

let world: PaymentWorld
beforeAll(async () => {
  world = await startPaymentWorld()
})
afterAll(() => world.stop())
beforeEach(async () => {
  await world.client.query('DELETE FROM payment_events; DELETE FROM payment_settings')
  await world.client.query(`
    WITH s AS (
      INSERT INTO payment_settings (promptpay_is_on, promptpay_target, promptpay_hours_to_pay,
        bank_transfer_is_on, bank_transfer_account_number, bank_transfer_hours_to_pay,
        cash_on_delivery_is_on, cash_on_delivery_up_to_thb, card_is_on)
      VALUES (true, '081-234-5678', 24, true, '123-4-56789-0', 48, true, 500000, true)
      RETURNING id
    ), texts AS (
      INSERT INTO payment_settings_locales (_parent_id, _locale, promptpay_recipient,
        bank_transfer_bank, bank_transfer_account_name)
      SELECT id, 'en'::_locales, 'Vitrine Co., Ltd.', 'Kasikornbank', 'Vitrine Co., Ltd.' FROM s
      UNION ALL SELECT id, 'th'::_locales, 'บจก. วิทรีน', 'ธนาคารกสิกรไทย', NULL FROM s
    )
    INSERT INTO payment_settings_bank_transfer_currencies ("order", parent_id, value)
    SELECT 1, id, 'THB' FROM s`)
})

const providers = () => paymentProviders({ db: world.db, stripe: null, isTestOn: false })
const manual = () => providers().of('manual')
const begin = (transaction: PaymentTransaction, locale: 'en' | 'th' = 'th') => ({
  transaction,
  key: `pay:${transaction.id}`,
  locale,
  email: null,
  returnUrl: 'https://shop.example/th/orders/x',
})
const aManual = (method: 'promptpay' | 'bank_transfer' | 'cash_on_delivery', more = {}) =>
  world.aPayment({ provider: 'manual', method, ...more })

describe('beginning', () => {
  test('PromptPay: a code, who gets the money, and until when', async () => {
    const payment = await aManual('promptpay')
    const begun = await manual().initiatePayment(begin(payment))
    expect(begun).toMatchObject({
      status: 'requires_action',
      step: {
        kind: 'promptpay',
        recipient: 'บจก. วิทรีน',
        amountMinor: 129_000,
        reference: payment.orderNumber,
        dueAt: payment.expiresAt?.toISOString(),
      },
    })
    expect(await manual().initiatePayment(begin(payment))).toEqual(begun)
  })

  test('bank transfer: the account, in the shopper’s language as far as there is one', async () => {
    const { step } = await manual().initiatePayment(begin(await aManual('bank_transfer')))
    expect(step).toMatchObject({
      bank: 'ธนาคารกสิกรไทย',
      accountName: 'Vitrine Co., Ltd.',
      accountNumber: '123-4-56789-0',
    })
  })

  test('cash on delivery is a promise', async () => {
    const begun = await manual().initiatePayment(begin(await aManual('cash_on_delivery')))
    expect(begun).toMatchObject({ status: 'authorized', step: { kind: 'cash_on_delivery' } })
  })

  test('two payments of one order have references of their own', async () => {
    const payment = await aManual('promptpay')
    const [one, other] = await Promise.all([
      manual().initiatePayment(begin(payment)),
      manual().initiatePayment(begin({ ...payment, id: payment.id + 1_000 })),
    ])
    expect(one.providerRef).not.toBe(other.providerRef)
  })
})

describe('staff say that the money is there', () => {
  test('only then it is paid, with the amount that arrived', async () => {
    const payment = await aManual('promptpay')
    expect(await manual().readPayment(payment)).toMatchObject({ status: 'requires_action' })
    const note = { transactionId: payment.id, currency: 'THB' as const, actor: 'user:7' }
    expect(await recordManualPayment(world.db, { ...note, amountMinor: 100 })).toBe(true)
    expect(await manual().readPayment(payment)).toEqual({
      status: 'succeeded',
      amountMinor: 100,
      currency: 'THB',
    })
  })

  test('two at once: the first counts', async () => {
    const { id } = await aManual('bank_transfer')
    const note = { transactionId: id, currency: 'THB' as const, actor: 'user:7' }
    const said = await Promise.all(
      [1, 2, 3, 4].map((amountMinor) => recordManualPayment(world.db, { ...note, amountMinor })),
    )
    expect(said.filter(Boolean)).toHaveLength(1)
  })

  test('cancelling afterwards comes too late', async () => {
    const payment = await aManual('promptpay')
    expect(await manual().cancelPayment(payment)).toMatchObject({ status: 'cancelled' })
    const { id: transactionId, amountMinor, currency } = payment
    await recordManualPayment(world.db, { transactionId, amountMinor, currency, actor: 'user:7' })
    expect(await manual().cancelPayment(payment)).toMatchObject({ status: 'succeeded' })
  })

  test('what goes back waits for them as well', async () => {
    const transaction = await aManual('promptpay')
    const refund = { transaction, amountMinor: 500, key: `refund:${transaction.id}:1` }
    expect(await manual().refundPayment(refund)).toMatchObject({ status: 'pending' })
    await recordManualRefund(world.db, {
      key: refund.key,
      transactionId: transaction.id,
      amountMinor: 500,
      currency: 'THB',
      actor: 'user:7',
    })
    expect(await manual().refundPayment(refund)).toMatchObject({ status: 'succeeded' })
    expect(await manual().readRefund(refund)).toMatchObject({ status: 'succeeded' })
  })
})

describe('what is offered', () => {
  const context = {
    currency: 'THB',
    country: 'TH',
    allowsCashOnDelivery: true,
    amountMinor: 129_000,
  } as const

  test('what is set up and fits', async () => {
    expect(await providers().offered(context)).toEqual([
      'promptpay',
      'bank_transfer',
      'cash_on_delivery',
    ])
  })

  test('PromptPay and this account take baht alone', async () => {
    expect(await providers().offered({ ...context, currency: 'USD' })).toEqual([])
  })

  test('cash needs a way of delivery that takes it, and an order that is not too large', async () => {
    const offered = (more: object) => providers().offered({ ...context, ...more })
    expect(await offered({ allowsCashOnDelivery: false })).not.toContain('cash_on_delivery')
    expect(await offered({ amountMinor: 500_000 })).toContain('cash_on_delivery')
    expect(await offered({ amountMinor: 500_001 })).not.toContain('cash_on_delivery')
  })

  test('nothing costs nothing: there is no way to pay it', async () => {
    expect(await providers().offered({ ...context, amountMinor: 0 })).toEqual([])
  })

  test('nothing, before somebody has saved the settings', async () => {
    await world.client.query('DELETE FROM payment_settings')
    expect(await providers().offered(context)).toEqual([])
  })

  test('the test provider only where it is on', async () => {
    const withTest = paymentProviders({ db: world.db, stripe: null, isTestOn: true })
    expect(await withTest.offered(context)).toContain('test')
  })

  test('an order waits as long as the settings say', async () => {
    const hour = 3_600_000
    expect(await providers().timeToPayMs('promptpay')).toBe(24 * hour)
    expect(await providers().timeToPayMs('bank_transfer')).toBe(48 * hour)
    expect(await providers().timeToPayMs('cash_on_delivery')).toBeNull()
    expect(await providers().timeToPayMs('card')).toBe(hour / 4)
  })
})
