import type { PaymentStep } from '@vitrine/shared-types/store-api/v1/payment-step'
import type { PaymentMethod } from '@vitrine/shared-types/store-api/v1/payment-methods'
import type { Database } from '../../../platform/commerce-database.ts'
import { DomainError } from '../../../platform/errors.ts'
import type {
  InitiatedPayment,
  InitiatePayment,
  PaymentContext,
  PaymentProvider,
  PaymentReading,
  PaymentState,
  PaymentTransaction,
  RefundPayment,
  RefundResult,
} from '../provider.ts'
import { promptPayDigits } from '../promptpay-id.ts'
import { readPaymentSettings, type PaymentSettings } from '../settings.ts'
import { findManualPayment, findManualRefund } from './confirmations.ts'
import { promptPayCode } from './promptpay-code.ts'

const METHODS = ['promptpay', 'bank_transfer', 'cash_on_delivery'] as const

/**
 * Money that people move: PromptPay, bank transfer, cash on delivery. Nobody tells us when it
 * arrives, so staff do (`recordManualPayment`), and what goes back staff send themselves: a refund
 * is `pending` until they say so (`recordManualRefund`).
 */
export function manualProvider({ db }: { db: Pick<Database, 'execute'> }): PaymentProvider {
  return {
    name: 'manual',
    methods: METHODS,
    isAvailable: async (method, context) =>
      isOffered(method, context, await readPaymentSettings(db)),
    async prepare(method) {
      // A promise is settled, not only begun.
      if (method === 'cash_on_delivery') return null
      const settings = await readPaymentSettings(db)
      return (input) => begin(input, settings)
    },
    initiatePayment: async (input) => begin(input, await readPaymentSettings(db)),
    readPayment: (transaction) => read(db, transaction, waitingState(transaction)),
    cancelPayment: (transaction) => read(db, transaction, 'cancelled'),
    refundPayment: (refund) => readRefund(db, refund),
    readRefund: (refund) => readRefund(db, refund),
  }
}

async function begin(input: InitiatePayment, settings: PaymentSettings): Promise<InitiatedPayment> {
  const { transaction } = input
  return {
    providerRef: `${transaction.orderNumber}/${transaction.id}`,
    status: waitingState(transaction),
    step: await stepOf(input, settings),
  }
}

/** The courier brings the money later: that counts as a promise. */
function waitingState({ method }: PaymentTransaction): PaymentState {
  return method === 'cash_on_delivery' ? 'authorized' : 'requires_action'
}

function isOffered(
  method: PaymentMethod,
  { currency, allowsCashOnDelivery, amountMinor }: PaymentContext,
  { promptpay, bankTransfer, cashOnDelivery }: PaymentSettings,
): boolean {
  if (amountMinor <= 0) return false
  if (method === 'promptpay') {
    const isKnown = promptpay.target !== null && promptPayDigits(promptpay.target) !== null
    return promptpay.isOn && isKnown && currency === 'THB'
  }
  if (method === 'bank_transfer') {
    const isKnown = bankTransfer.bank.en !== null && bankTransfer.accountNumber !== null
    return bankTransfer.isOn && isKnown && bankTransfer.currencies.includes(currency)
  }
  if (method !== 'cash_on_delivery') return false
  const limit = cashOnDelivery.upToMinor[currency] ?? 0
  return cashOnDelivery.isOn && allowsCashOnDelivery && amountMinor <= limit
}

async function stepOf(
  { transaction, locale }: InitiatePayment,
  { promptpay, bankTransfer }: PaymentSettings,
): Promise<PaymentStep> {
  const { method, amountMinor, orderNumber: reference } = transaction
  if (method === 'cash_on_delivery') return { kind: 'cash_on_delivery', amountMinor }
  if (method === 'promptpay') {
    const target = promptpay.target === null ? null : promptPayDigits(promptpay.target)
    if (target === null) throw new DomainError('payment_method_unavailable')
    const dueAt = dueAtOf(transaction, promptpay.hoursToPay)
    const recipient = promptpay.recipient[locale] ?? target
    const code = await promptPayCode(target, amountMinor)
    return { kind: 'promptpay', ...code, recipient, amountMinor, reference, dueAt }
  }
  const { accountNumber } = bankTransfer
  const bank = bankTransfer.bank[locale]
  if (method !== 'bank_transfer' || bank === null || accountNumber === null) {
    throw new DomainError('payment_method_unavailable')
  }
  const accountName = bankTransfer.accountName[locale] ?? ''
  const dueAt = dueAtOf(transaction, bankTransfer.hoursToPay)
  return { kind: method, bank, accountName, accountNumber, amountMinor, reference, dueAt }
}

function dueAtOf({ expiresAt }: PaymentTransaction, hoursToPay: number): string {
  return (expiresAt ?? new Date(Date.now() + hoursToPay * 3_600_000)).toISOString()
}

async function read(
  db: Pick<Database, 'execute'>,
  transaction: PaymentTransaction,
  otherwise: PaymentState,
): Promise<PaymentReading> {
  const noted = await findManualPayment(db, transaction.id)
  if (noted !== null) return { status: 'succeeded', ...pick(noted) }
  return { status: otherwise, ...pick(transaction) }
}

function pick({ amountMinor, currency }: { amountMinor: number; currency: string }) {
  return { amountMinor, currency }
}

async function readRefund(
  db: Pick<Database, 'execute'>,
  { key }: RefundPayment,
): Promise<RefundResult> {
  const sent = await findManualRefund(db, key)
  return { providerRef: key, status: sent === null ? 'pending' : 'succeeded' }
}
