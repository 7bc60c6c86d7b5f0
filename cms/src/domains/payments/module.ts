import type { DomainModule } from '../../platform/module.ts'
import { paymentEvents, testPayments, unmatchedPayments } from './schema.ts'

/** Those who take the money, behind one interface. */
export const paymentsDomain: DomainModule = {
  tables: {
    payment_events: paymentEvents,
    unmatched_payments: unmatchedPayments,
    test_payments: testPayments,
  },
}
