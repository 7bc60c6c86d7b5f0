/** What orders and the router may do with payments. */
export type {
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
