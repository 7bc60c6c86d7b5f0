import type { DomainModule } from '../../platform/module.ts'
import { withUnmatchedPage } from './admin/plugin.ts'
import { paymentSettings } from './payment-settings.global.ts'
import { paymentEvents, testPayments, unmatchedPayments } from './schema.ts'

/** Those who take the money, behind one interface. */
export const paymentsDomain: DomainModule = {
  globals: [paymentSettings],
  tables: {
    payment_events: paymentEvents,
    unmatched_payments: unmatchedPayments,
    test_payments: testPayments,
  },
  plugins: [withUnmatchedPage],
}
