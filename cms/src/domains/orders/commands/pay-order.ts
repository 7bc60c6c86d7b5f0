import type { CommerceDeps } from '../deps.ts'
import { findPayment, listPayments, type PaymentRow } from '../order-row.ts'
import { isOpen } from '../rules.ts'
import { beginPayment } from './begin-payment.ts'
import { closePayment, settle } from './settle.ts'

/** Begins the order's open payment where that has not happened yet; a repeat changes nothing. */
export async function payOrder(deps: CommerceDeps, orderId: number): Promise<void> {
  const open = (await listPayments(deps.db, orderId)).find(({ status }) => isOpen(status))
  if (open?.providerRef === null) await payFirst(deps, open)
}

/** Begins a payment of which no provider has heard. */
export async function payFirst(deps: CommerceDeps, payment: PaymentRow): Promise<void> {
  const begun = await beginPayment(deps, payment)
  if (begun === 'decided') await settle(deps, payment.id)
  if (begun !== 'closed') return
  // The order ran out while the provider was asked: nobody shall pay what was just begun.
  const closed = await findPayment(deps.db, payment.id)
  if (closed !== null) await closePayment(deps, closed)
}
