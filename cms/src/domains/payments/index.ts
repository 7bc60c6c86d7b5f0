/** What orders, the router and the panel may do with payments. */
export type {
  BeginHere,
  InitiatedPayment,
  InitiatePayment,
  PaymentContext,
  PaymentEvent,
  PaymentProvider,
  PaymentReading,
  PaymentState,
  PaymentTransaction,
  ProviderName,
  Providers,
  RefundPayment,
  RefundResult,
} from './provider.ts'
export { receiveWebhook } from './events/receive-webhook.ts'
export { type Settle } from './events/work-events.ts'
export {
  recordManualPayment,
  recordManualRefund,
  type ManualPayment,
  type ManualRefund,
} from './manual/confirmations.ts'
export { paymentProviders } from './providers.ts'
export { paymentSweeps } from './tasks.ts'
export {
  findTakeable,
  noteTaken,
  type TakeableMoney,
  type UnmatchedOutcome,
} from './unmatched/take-unmatched.ts'
export { recordUnmatched, type UnmatchedPayment } from './unmatched/unmatched.ts'
export { type UnmatchedReason } from './unmatched/reasons.ts'
