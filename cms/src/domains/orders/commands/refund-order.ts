import { appendFact } from '../../../outbox/facts.ts'
import { audit } from '../../../platform/audit-log.ts'
import { DomainError } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/transaction.ts'
import { releasePieces } from '../../inventory/index.ts'
import type { CommerceDeps } from '../deps.ts'
import { lockOrder, type OrderRow } from '../order-row.ts'
import type { Pieces } from '../parcel-rows.ts'
import { refreshOrder } from '../refresh-order.ts'
import { mergePieces } from '../rules.ts'
import { recordEvent, type Actor } from '../timeline.ts'
import { cancelLocked } from './cancel-locked.ts'
import { closeOpenPayments } from './cancel-order.ts'
import { noteCash } from './note-cash.ts'
import { listLeft, queueRefund } from './queue-refund.ts'
import { isAllTakenOff, takePieces } from './take-pieces.ts'

/** Money that staff send back: a sum, pieces, or both (then the sum is what they agreed on). */
export interface RefundOrder {
  orderId: number
  actor: Actor
  reason: string | null
  /** Minor units; without it, what the pieces cost. Alone it takes nothing off the order. */
  amountMinor?: number | undefined
  /** Pieces that were sent: they came back, were lost, or may be kept. */
  lines?: Pieces[] | undefined
  /** Pieces that are not packed: they are taken off the order and can be sold again. */
  cancelled?: Pieces[] | undefined
  /** As the order was seen: a second click, or one after a lost answer, finds it changed. */
  version?: number | undefined
}

type Refunding = RefundOrder & { lines: Pieces[]; cancelled: Pieces[] }

/**
 * Queues a refund of a part or the whole, never more than came in and is left. Answers the ids of
 * the refunds: one for each payment that it takes from. With its last piece taken off the order is
 * cancelled, and without a sum all that is left goes back. Throws `order_state` for more than is
 * left, for pieces that were paid back or (to be taken off) packed, for an order that changed since
 * it was seen, and `invalid_request` for nothing.
 */
export async function refundOrder(deps: CommerceDeps, input: RefundOrder): Promise<number[]> {
  const { orderId, version } = input
  const refunding: Refunding = {
    ...input,
    lines: mergePieces(input.lines ?? [], ({ lineId }) => lineId),
    cancelled: mergePieces(input.cancelled ?? [], ({ lineId }) => lineId),
  }
  const { ids, isOver } = await deps.db.inTransaction(async (tx) => {
    const order = await lockOrder(tx, orderId)
    const isSeen = version === undefined || version === order.version
    if (!isSeen || (refunding.cancelled.length > 0 && order.status !== 'processing')) {
      throw new DomainError('order_state', { orderId, version: order.version })
    }
    return await refund(tx, order, refunding)
  })
  if (isOver) await closeOpenPayments(deps, orderId)
  return ids
}

async function refund(
  tx: Tx,
  order: OrderRow,
  refunding: Refunding,
): Promise<{ ids: number[]; isOver: boolean }> {
  const { orderId, actor, lines, cancelled } = refunding
  const cost = await takePieces(tx, orderId, { sent: lines, cancelled })
  const isOver = cancelled.length > 0 && (await isAllTakenOff(tx, orderId))
  const amountMinor = refunding.amountMinor ?? (isOver ? await allLeft(tx, orderId) : cost)
  // What was free is taken off as well, though nothing goes back for it.
  if (!Number.isSafeInteger(amountMinor) || amountMinor < (cancelled.length > 0 ? 0 : 1)) {
    throw new DomainError('invalid_request', { message: 'Nothing would be paid back' })
  }
  const ids = await takeFromPayments(tx, refunding, amountMinor)
  const changes = { refund: { from: null, to: { amountMinor, lines, cancelled } } }
  await audit(tx, { actor, action: 'refund', subject: 'orders', subjectId: orderId, changes })
  if (isOver) {
    await cancelLocked(tx, order, { actor, reason: null, keepsMoney: true })
    await refreshOrder(tx, orderId)
  } else {
    await takeOff(tx, refunding, amountMinor)
  }
  return { ids, isOver }
}

/** The rest of the order goes on. Stock comes last: its locks do. */
async function takeOff(
  tx: Tx,
  { orderId, actor, cancelled }: Refunding,
  amountMinor: number,
): Promise<void> {
  const pieces = cancelled.reduce((sum, { quantity }) => sum + quantity, 0)
  if (pieces > 0) {
    await recordEvent(tx, { orderId, type: 'pieces_cancelled', actor, data: { pieces, cancelled } })
    await appendFact(tx, 'order.pieces_cancelled', { orderId, amountMinor, pieces: cancelled })
  }
  await refreshOrder(tx, orderId)
  if (pieces > 0) await noteCash(tx, orderId, actor)
  const lines = cancelled.map(({ lineId, quantity }) => ({ orderLineId: lineId, quantity }))
  await releasePieces(tx, { orderId, lines })
}

async function allLeft(tx: Tx, orderId: number): Promise<number> {
  return (await listLeft(tx, orderId)).reduce((sum, { leftMinor }) => sum + leftMinor, 0)
}

async function takeFromPayments(
  tx: Tx,
  { orderId, actor, reason, lines, cancelled }: Refunding,
  amountMinor: number,
): Promise<number[]> {
  const pieces = mergePieces([...lines, ...cancelled], ({ lineId }) => lineId)
  const ids: number[] = []
  let missing = amountMinor
  for (const { payment, leftMinor } of await listLeft(tx, orderId)) {
    const part = Math.min(leftMinor, missing)
    if (part <= 0) continue
    missing -= part
    const { id: transactionId, currency } = payment
    const queued = { orderId, transactionId, amountMinor: part, currency, reason, actor }
    ids.push(await queueRefund(tx, { ...queued, lines: ids.length === 0 ? pieces : [] }))
  }
  if (missing > 0) {
    throw new DomainError('order_state', {
      message: 'So much was not paid, or is being paid back already',
      orderId,
      amountMinor,
      missing,
    })
  }
  return ids
}
