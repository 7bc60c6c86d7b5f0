import type { Country } from '@vitrine/shared-types/primitives/country'
import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { Currency } from '@vitrine/shared-types/primitives/money'
import type { PaymentMethod } from '@vitrine/shared-types/store-api/v1/payment-methods'
import type { PaymentStep } from '@vitrine/shared-types/store-api/v1/payment-step'
import type { IncomingHttpHeaders } from 'node:http'

/** Who takes the money: `transactions.provider`. */
export const PROVIDERS = ['manual', 'stripe', 'test'] as const
export type ProviderName = (typeof PROVIDERS)[number]

/**
 * How far a payment is, the same words as `transactions.status`. `succeeded`, `failed`,
 * `cancelled` and `expired` are final, but a provider may still turn a failure into a success.
 */
export type PaymentState =
  | 'pending'
  | 'requires_action'
  | 'processing'
  | 'authorized'
  | 'succeeded'
  | 'failed'
  | 'cancelled'
  | 'expired'

/** One attempt to pay an order, as providers need it: a row of `transactions`, no personal data. */
export interface PaymentTransaction {
  id: number
  orderId: number
  /** `V-260314-7K3QA`: what the shopper writes on a transfer. */
  orderNumber: string
  provider: ProviderName
  method: PaymentMethod
  /** Null until the provider has answered `initiatePayment`. */
  providerRef: string | null
  /** What is to be paid, in minor units. */
  amountMinor: number
  currency: Currency
  /** When the order gives its pieces back; null: never. */
  expiresAt: Date | null
}

/** What a payment is begun with. A repeat must bring the same values: the key stands for them. */
export interface InitiatePayment {
  transaction: PaymentTransaction
  /** `pay:<transactionId>`: however often it is sent, there is one payment at the provider. */
  key: string
  /** Of the order, for the provider's own page. */
  locale: Locale
  /** Fills in the provider's form; never put into metadata. */
  email: string | null
  /** The order's page in the shop, absolute and without a secret. */
  returnUrl: string
}

/** A payment that has begun. */
export interface InitiatedPayment {
  /** Unique for the provider; store it with the transaction before anybody sees the step. */
  providerRef: string
  status: PaymentState
  /** What the shopper does next; plain JSON, to be stored with the transaction. */
  step: PaymentStep
}

/** Begins a payment without asking anybody; for the rest it is `initiatePayment`. */
export type BeginHere = (input: InitiatePayment) => Promise<InitiatedPayment>

/** What the provider knows of a payment at this moment. */
export interface PaymentReading {
  status: PaymentState
  /** Received for `succeeded`, promised for `authorized`; otherwise what was asked for. */
  amountMinor: number
  /** ISO 4217, upper case. As the provider says: compare it. */
  currency: string
  /** Why it failed, in the provider's own code. For staff; never shown to shoppers. */
  error?: string
}

/** A refund that was handed over. `pending`: ask again with the same key, or `readRefund`. */
export interface RefundResult {
  providerRef: string | null
  status: 'pending' | 'succeeded' | 'failed'
  error?: string
}

/** What is asked of a provider for one refund. */
export interface RefundPayment {
  transaction: PaymentTransaction
  amountMinor: number
  /** `refund:<transaction>:<n>`: paid back once, however often it is sent. */
  key: string
  /** Of an earlier answer to this key; null when there was none. */
  providerRef?: string | null
}

/** What decides whether a way to pay is offered. */
export interface PaymentContext {
  currency: Currency
  country: Country
  /** Whether the way of delivery allows it (`shippingMethods`). */
  allowsCashOnDelivery: boolean
  amountMinor: number
}

/** What a provider told us, after its signature was checked. */
export interface PaymentEvent {
  provider: ProviderName
  /** The provider's own id: a second event with it changes nothing. */
  eventId: string
  type: string
  providerRef: string | null
  transactionId: number | null
  /** Ids, states and amounts; nothing about the person. */
  facts: Record<string, string | number | boolean | null>
}

/**
 * One who takes money. Every call may reach over the network: never call it in a transaction.
 * A provider that does not answer, or answers nonsense, throws `payment_provider`; whether the
 * call had an effect is then unknown, and the same call with the same key finds out.
 */
export interface PaymentProvider {
  readonly name: ProviderName
  readonly methods: readonly PaymentMethod[]
  /** Whether one of its methods can pay this, with the settings as they are now. */
  isAvailable(method: PaymentMethod, context: PaymentContext): Promise<boolean>
  /**
   * For those who reach nobody: reads what beginning needs, so that a payment can then be begun in
   * the transaction that places its order. Null, or missing: only `initiatePayment` will do.
   */
  prepare?(method: PaymentMethod): Promise<BeginHere | null>
  /**
   * Begins a payment, or finds the one that this key began. When the transaction turns out to be
   * closed afterwards, call `cancelPayment` with the reference that came back.
   */
  initiatePayment(input: InitiatePayment): Promise<InitiatedPayment>
  /** What became of it. Without a `providerRef` nobody can have paid: `pending`. */
  readPayment(transaction: PaymentTransaction): Promise<PaymentReading>
  /**
   * Makes sure that nobody pays any more, and says how it stands then: `cancelled`, `expired` or
   * `failed` when it is over; `succeeded`, `authorized` or `processing` when it was too late
   * (settle it). Cancelling twice is the same.
   */
  cancelPayment(transaction: PaymentTransaction): Promise<PaymentReading>
  /** Pays back a part or all. The sum of refunds is guarded by the caller. */
  refundPayment(refund: RefundPayment): Promise<RefundResult>
  /** How a refund stands that was `pending`. */
  readRefund(refund: RefundPayment): Promise<RefundResult>
  /**
   * Checks that the bytes are the provider's own and fresh; answers what they say, or null when
   * they are of no concern to us. Throws `not_authorised` for anything forged, stale or altered.
   */
  readWebhook?(raw: Buffer, headers: IncomingHttpHeaders): Promise<PaymentEvent | null>
}

/** The providers of this shop. */
export interface Providers {
  /** By `transactions.provider`. Throws `payment_provider` for one that is not set up here. */
  of(name: string): PaymentProvider
  /** Who takes payments of this kind. Throws `payment_method_unavailable`. */
  forMethod(method: PaymentMethod): PaymentProvider
  /** Ways to pay this, in the order in which they are shown. */
  offered(context: PaymentContext): Promise<PaymentMethod[]>
  /** How long an order waits for this kind of payment; null for cash on delivery. */
  timeToPayMs(method: PaymentMethod): Promise<number | null>
}
