import { appendFact } from '../../../../outbox/facts.ts'
import type { Tx } from '../../../../platform/transaction.ts'
import type { PaymentReading } from '../../../payments/index.ts'
import { listPayments, lockOrder, type PaymentRow } from '../../order-row.ts'
import { refreshOrder } from '../../refresh-order.ts'
import { isOpen, TRANSACTION_MOVES } from '../../rules.ts'
import { recordEvent } from '../../timeline.ts'
import { moveTransaction } from '../../transitions.ts'
import { cancelLocked } from '../cancel-locked.ts'
import { confirmOrder } from '../confirm-order.ts'
import { receiveMoney } from './receive-money.ts'
import type { Arrival } from './verdict.ts'

/** What a provider says of a payment, to be made true here. */
export interface ApplyReading {
  orderId: number
  transactionId: number
  reading: PaymentReading
}

/** Moves payment and order by what the provider says. What is already so stays as it is. */
export async function applyReading(tx: Tx, input: ApplyReading): Promise<void> {
  const { orderId, transactionId, reading } = input
  const order = await lockOrder(tx, orderId)
  const payments = await listPayments(tx, orderId)
  const own = payments.find(({ id }) => id === transactionId)
  if (own === undefined || own.status === reading.status) return
  const others = payments.filter((payment) => payment !== own)
  const isChanged = await apply(tx, { order, own, others }, reading)
  if (isChanged) await refreshOrder(tx, orderId)
}

async function apply(tx: Tx, standing: Arrival, reading: PaymentReading): Promise<boolean> {
  const { own } = standing
  if (reading.status === 'succeeded') return await receiveMoney(tx, standing, reading)
  if (!isOpen(own.status)) return false
  // A promise is not taken back by an answer that is older than it.
  const isBackwards = own.status === 'authorized' && isOpen(reading.status)
  if (isBackwards || !TRANSACTION_MOVES[own.status].includes(reading.status)) return false
  const move = { transactionId: own.id, to: reading.status, error: reading.error ?? null }
  if (!(await moveTransaction(tx, move))) return false
  if (reading.status === 'authorized') await acceptPromise(tx, standing)
  if (reading.status === 'failed') await tellFailed(tx, own)
  return true
}

/** To be paid on delivery: that is enough to send it. */
async function acceptPromise(tx: Tx, { order }: Arrival): Promise<void> {
  if (order.status !== 'pending') return
  if (await confirmOrder(tx, order.id)) return
  await cancelLocked(tx, order, { actor: 'system', reason: 'out_of_stock' })
}

async function tellFailed(tx: Tx, { id, orderId, provider }: PaymentRow): Promise<void> {
  await recordEvent(tx, {
    orderId,
    type: 'payment_failed',
    actor: `provider:${provider}`,
    data: { transactionId: id },
  })
  await appendFact(tx, 'order.payment_failed', { orderId, transactionId: id })
}
