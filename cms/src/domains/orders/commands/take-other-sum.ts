import { sql } from '@payloadcms/db-postgres/drizzle'
import { audit } from '../../../platform/audit-log.ts'
import { DomainError } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/transaction.ts'
import {
  findTakeable,
  noteTaken,
  type TakeableMoney,
  type UnmatchedOutcome,
} from '../../payments/index.ts'
import type { CommerceDeps } from '../deps.ts'
import { findPayment, listPayments, lockOrder } from '../order-row.ts'
import { refreshOrder } from '../refresh-order.ts'
import { isOpen } from '../rules.ts'
import { recordEvent, type Actor } from '../timeline.ts'
import { moveTransaction } from '../transitions.ts'
import { payOrder } from './pay-order.ts'
import { queueRefund } from './queue-refund.ts'
import { closePayment, closeWhatNobodyWaitsFor } from './settle.ts'
import { bookMoney } from './settling/receive-money.ts'
import { heldOf, verdictOn, type Arrival } from './settling/verdict.ts'
import { findMeans, type Means } from './starting/means-to-pay.ts'
import { openPayment } from './starting/open-payment.ts'

/**
 * `part`: the order waits for the rest, and a payment of the rest is begun. `full`: the order is
 * paid; what is missing is forgiven, what is too much goes back. `refund`: all of it goes back.
 */
export const WAYS_TO_TAKE = ['part', 'full', 'refund'] as const
export type WayToTake = (typeof WAYS_TO_TAKE)[number]

/** What staff decide about money that was put aside because its sum is not what was asked for. */
export interface TakeOtherSum {
  unmatchedId: number
  how: WayToTake
  actor: Actor
}

/**
 * Books money of another sum than was asked for: its payment is of what arrived from then on, so
 * that captured sums, refunds and invariants are those of real money. Answers what came of it. A
 * part is kept until the order's new time to pay is over, then it goes back by itself. Throws
 * `order_state` when somebody decided already, when the order does not need the money (any more),
 * and when a payment of the whole sum is under way at its provider.
 */
export async function takeOtherSum(
  deps: CommerceDeps,
  input: TakeOtherSum,
): Promise<UnmatchedOutcome> {
  const money = await findTakeable(deps.db, input.unmatchedId)
  if (money === null) throw past(input)
  const { orderId } = money
  const rest = input.how === 'part' ? await prepareRest(deps, money) : null
  const outcome = await deps.db.inTransaction((tx) => take(tx, deps, { ...input, money, rest }))
  if (input.how === 'part') await payOrder(deps, orderId)
  if (input.how === 'full') await closeWhatNobodyWaitsFor(deps, orderId)
  return outcome
}

/** Nobody shall pay the whole sum any more; says how the rest can be paid, null in no such way. */
async function prepareRest(
  deps: CommerceDeps,
  { orderId, transactionId }: TakeableMoney,
): Promise<Means | null> {
  const payment = await findPayment(deps.db, transactionId)
  if (payment === null) throw past({ orderId })
  const { method } = payment
  const means = await findMeans(deps, { orderId, method }, ['pending', 'processing'])
  const open = (await listPayments(deps.db, orderId)).find(({ status }) => isOpen(status))
  if (open && !(await closePayment(deps, open))) throw past({ orderId })
  return means
}

interface Taking extends TakeOtherSum {
  money: TakeableMoney
  rest: Means | null
}

async function take(tx: Tx, deps: CommerceDeps, taking: Taking): Promise<UnmatchedOutcome> {
  const { money, how, actor, rest } = taking
  const { orderId, transactionId } = money
  const arrived = await arrivalOf(tx, taking)
  const { arrival, forgivenMinor, askedMinor } = arrived
  await tx.execute(sql`
    UPDATE transactions SET amount = ${money.amountMinor}
     WHERE id = ${transactionId} AND status = 'failed'`)
  if (!(await moveTransaction(tx, { transactionId, to: 'succeeded' }))) throw past({ orderId })
  const outcome =
    how === 'refund' ? await sendAllBack(tx, arrival, actor) : await book(tx, arrived, actor)
  if (outcome === 'forgiven') await forgive(tx, { orderId, forgivenMinor, actor })
  if (outcome === 'part' && rest !== null) {
    await openPayment(tx, arrival.order, { ...rest, method: arrival.own.method, now: deps.clock() })
  }
  if (!(await noteTaken(tx, { id: money.id, outcome, actor }))) throw past({ orderId })
  await audit(tx, {
    actor,
    action: 'take_other_sum',
    subject: 'orders',
    subjectId: orderId,
    changes: {
      received: { from: askedMinor, to: money.amountMinor },
      outcome: { from: null, to: outcome },
      ...(outcome === 'forgiven' && { forgiven: { from: 0, to: forgivenMinor } }),
    },
  })
  await refreshOrder(tx, orderId)
  return outcome
}

/** Money as it is booked: how much of it is forgiven, and what was asked for before. */
interface Arrived {
  arrival: Arrival
  forgivenMinor: number
  askedMinor: number
}

/** The payment as if what arrived had been asked for. Refuses what the order has no use for. */
async function arrivalOf(tx: Tx, { money, how }: Taking): Promise<Arrived> {
  const { orderId, transactionId, amountMinor } = money
  const order = await lockOrder(tx, orderId)
  const payments = await listPayments(tx, orderId)
  const own = payments.find(({ id }) => id === transactionId)
  if (own?.status !== 'failed') throw past({ orderId })
  const others = payments.filter((payment) => payment !== own)
  const missing = order.amountMinor - order.forgivenMinor - (await heldOf(tx, order, others))
  const forgivenMinor = how === 'full' ? Math.max(0, missing - amountMinor) : 0
  const arrival = {
    order: { ...order, forgivenMinor: order.forgivenMinor + forgivenMinor },
    own: { ...own, amountMinor },
    others,
  }
  if (how !== 'refund') {
    const { kind } = await verdictOn(tx, arrival)
    const isWanted = kind === (how === 'part' ? 'part' : 'paid')
    const isInTheWay = how === 'part' && others.some(({ status }) => isOpen(status))
    if (!isWanted || isInTheWay) throw past({ orderId })
  }
  return { arrival, forgivenMinor, askedMinor: own.amountMinor }
}

async function book(
  tx: Tx,
  { arrival, forgivenMinor }: Arrived,
  actor: Actor,
): Promise<UnmatchedOutcome> {
  const booked = await bookMoney(tx, { ...arrival, actor })
  if (booked === 'surplus') return 'surplus'
  // Its pieces were sold to others meanwhile: there is nothing to be paid.
  if (booked === 'lost' || booked === 'back') return 'refund'
  return booked === 'paid' && forgivenMinor > 0 ? 'forgiven' : 'part'
}

async function sendAllBack(
  tx: Tx,
  { own: { id: transactionId, orderId, amountMinor, currency } }: Arrival,
  actor: Actor,
): Promise<UnmatchedOutcome> {
  const data = { amountMinor, transactionId }
  await recordEvent(tx, { orderId, type: 'partly_paid', actor, data })
  const reason = 'amount_differs'
  await queueRefund(tx, { orderId, transactionId, amountMinor, currency, reason, actor })
  return 'refund'
}

/** The order's sum stays what it was; that less of it has to come is noted, and who said so. */
async function forgive(
  tx: Tx,
  { orderId, forgivenMinor, actor }: { orderId: number; forgivenMinor: number; actor: Actor },
): Promise<void> {
  await tx.execute(sql`
    UPDATE orders SET forgiven = coalesce(forgiven, 0) + ${forgivenMinor} WHERE id = ${orderId}`)
  await recordEvent(tx, { orderId, type: 'note', actor, data: { forgivenMinor } })
}

function past(about: object): DomainError {
  return new DomainError('order_state', { ...about })
}
