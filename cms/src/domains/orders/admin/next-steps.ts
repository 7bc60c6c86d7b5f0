import type { OrderLine, Refund } from '@vitrine/shared-types/store-api/v1/orders'
import type { DeskOrder } from './desk-order.ts'

/** Something that a person should do about an order now. */
export type NextStep =
  | { kind: 'release' }
  | { kind: 'other-sum'; amountMinor: number | null }
  | { kind: 'mark-paid'; amountMinor: number }
  | { kind: 'refund-sent'; refundId: string; amountMinor: number }
  | { kind: 'refund-failed'; refundId: string; amountMinor: number }
  | { kind: 'pack'; pieces: number }
  | { kind: 'ship'; parcelId: string }
  | { kind: 'collect'; parcelId: string }
  | { kind: 'deliver'; parcelId: string }
  | { kind: 'decide-return'; returnId: string }
  | { kind: 'receive-return'; returnId: string }
  | { kind: 'finish-return'; returnId: string }

/** Payments of these are seen by a person on the bank's statement, or brought by the courier. */
const SEEN_BY_STAFF = 'manual'

/**
 * What is to be done about an order, the most pressing first: nothing of a held order goes on,
 * money comes before goods, and shoppers who wait for an answer before those who wait for a parcel
 * that is on its way.
 */
export function nextStepsOf(desk: DeskOrder): NextStep[] {
  const { order } = desk
  if (order.isOnHold && isUnderWay(desk)) return [{ kind: 'release' }]
  return [
    ...moneyToLookFor(desk),
    ...refundsToSend(desk),
    ...order.returns
      .filter(({ status }) => status === 'requested')
      .map(({ id }) => ({ kind: 'decide-return' as const, returnId: id })),
    ...toSend(desk),
    ...order.returns
      .filter(({ status }) => status === 'received')
      .map(({ id }) => ({ kind: 'finish-return' as const, returnId: id })),
    ...order.parcels
      .filter(({ status }) => status === 'shipped')
      .map(({ id }) => ({ kind: 'deliver' as const, parcelId: id })),
    ...order.returns
      .filter(({ status }) => status === 'approved')
      .map(({ id }) => ({ kind: 'receive-return' as const, returnId: id })),
  ]
}

/** Whether the order still goes somewhere. */
export function isUnderWay({ order }: Pick<DeskOrder, 'order'>): boolean {
  return order.status === 'pending' || order.status === 'processing'
}

function moneyToLookFor({ order, payments }: DeskOrder): NextStep[] {
  if (order.status !== 'pending') return []
  if (order.payment.kind === 'other_sum') {
    return [{ kind: 'other-sum', amountMinor: order.payment.amountMinor }]
  }
  const open = payments.find(
    ({ provider, status }) =>
      provider === SEEN_BY_STAFF && ['pending', 'requires_action', 'processing'].includes(status),
  )
  return open ? [{ kind: 'mark-paid', amountMinor: open.amountMinor }] : []
}

function refundsToSend({ order, refundNotes }: DeskOrder): NextStep[] {
  const stepOf = ({ id, amountMinor, status }: Refund): NextStep[] => {
    if (status === 'failed') return [{ kind: 'refund-failed', refundId: id, amountMinor }]
    const isByHand = refundNotes[id]?.provider === SEEN_BY_STAFF
    return status === 'pending' && isByHand
      ? [{ kind: 'refund-sent', refundId: id, amountMinor }]
      : []
  }
  return order.refunds.flatMap(stepOf)
}

function toSend({ order }: DeskOrder): NextStep[] {
  const kind = order.quote.shipping?.isPickup ? ('collect' as const) : ('ship' as const)
  const packed = order.parcels
    .filter(({ status }) => status === 'packed')
    .map(({ id }) => ({ kind, parcelId: id }))
  const pieces = order.lines.reduce((sum, line) => sum + leftToPack(line), 0)
  if (order.status !== 'processing' || pieces === 0) return packed
  return [{ kind: 'pack', pieces }, ...packed]
}

/** Pieces of a line that are in no parcel and still to be sent. */
export function leftToPack({ quantity, fulfilled, cancelledQuantity }: OrderLine): number {
  return quantity - fulfilled - cancelledQuantity
}

/** One step told from another, for as long as it is there. */
export function keyOf(step: NextStep): string {
  const id = 'parcelId' in step ? step.parcelId : 'returnId' in step ? step.returnId : ''
  return `${step.kind}:${'refundId' in step ? step.refundId : id}`
}

const MONEY: ReadonlySet<NextStep['kind']> = new Set([
  'other-sum',
  'mark-paid',
  'refund-sent',
  'refund-failed',
  'finish-return',
])

/** Whether it is for editors and admins alone. */
export function isAboutMoney({ kind }: NextStep): boolean {
  return MONEY.has(kind)
}
