import { audit } from '../../../platform/audit-log.ts'
import { DomainError } from '../../../platform/errors.ts'
import type { Database } from '../../../platform/commerce-database.ts'
import { recordManualPayment } from '../../payments/index.ts'
import type { CommerceDeps } from '../deps.ts'
import { listPayments, type PaymentRow } from '../order-row.ts'
import type { Actor } from '../timeline.ts'
import { settle } from './settle.ts'

/** Staff saw the money. */
export interface MarkPaid {
  orderId: number
  actor: Actor
  /** What arrived, in minor units; without it, what was asked for. */
  amountMinor?: number | undefined
}

/**
 * Notes that the money of a transfer, PromptPay or cash has arrived, and settles the order. Once
 * the order ran out, its pieces are kept for it again, or the money is queued to go back. Throws
 * `order_state` when nobody is waiting for money that staff could see.
 */
export async function markPaid(deps: CommerceDeps, input: MarkPaid): Promise<void> {
  const { orderId, actor, amountMinor } = input
  const payment = (await listPayments(deps.db, orderId)).find(isExpected)
  if (payment === undefined) throw new DomainError('order_state', { orderId })
  await deps.db.inTransaction(async (tx) => {
    const isNew = await notePaid(tx, payment, actor, amountMinor)
    if (!isNew) return
    const changes = { paid: { from: null, to: amountMinor ?? payment.amountMinor } }
    await audit(tx, { actor, action: 'mark_paid', subject: 'orders', subjectId: orderId, changes })
  })
  await settle(deps, payment.id)
}

/** A late transfer is for the payment that was waited for last. */
function isExpected({ provider, status }: PaymentRow): boolean {
  return provider === 'manual' && status !== 'succeeded' && status !== 'failed'
}

/** What `settle` will make of it is a sweep's, should nobody else come: the note is a fact. */
export async function notePaid(
  tx: Pick<Database, 'execute'>,
  { id: transactionId, amountMinor, currency }: PaymentRow,
  actor: Actor,
  arrivedMinor = amountMinor,
): Promise<boolean> {
  return await recordManualPayment(tx, {
    transactionId,
    amountMinor: arrivedMinor,
    currency,
    actor,
  })
}
