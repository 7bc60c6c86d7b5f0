import { sql } from '@payloadcms/db-postgres/drizzle'
import { appendFact } from '../../../outbox/facts.ts'
import { audit } from '../../../platform/audit-log.ts'
import { DomainError } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/transaction.ts'
import { unpackReservations } from '../../inventory/index.ts'
import type { CommerceDeps } from '../deps.ts'
import { lockOrder } from '../order-row.ts'
import { refreshOrder } from '../refresh-order.ts'
import { isTrackingUrl } from '../rules.ts'
import { recordEvent, type Actor } from '../timeline.ts'
import { moveParcel, type ParcelMove } from '../transitions.ts'
import { noteCash } from './note-cash.ts'

/** One parcel of one order, and who deals with it. */
export interface ParcelInput {
  orderId: number
  parcelId: number
  actor: Actor
}

/** With whom a parcel travels. */
export interface ShipParcel extends ParcelInput {
  carrier: string | null
  trackingNumber: string | null
  /** https only: it goes into letters. */
  trackingUrl: string | null
}

type Deps = Pick<CommerceDeps, 'db'>

/** Hands a parcel to its carrier. Throws `order_state` unless it is packed. */
export async function shipParcel({ db }: Deps, input: ShipParcel): Promise<void> {
  const { trackingUrl, carrier, trackingNumber } = input
  if (trackingUrl !== null && !isTrackingUrl(trackingUrl)) {
    throw new DomainError('invalid_request', { message: 'The link must begin with https://' })
  }
  await db.inTransaction(async (tx) => {
    await move(tx, input, { to: 'shipped', carrier, trackingNumber, trackingUrl })
    const { orderId, parcelId: fulfillmentId, actor } = input
    const data = {
      ...(carrier !== null && { carrier }),
      ...(trackingNumber !== null && { trackingNumber }),
      fulfillmentId,
    }
    await recordEvent(tx, { orderId, type: 'shipped', actor, data })
    await appendFact(tx, 'parcel.shipped', { orderId, fulfillmentId })
    await refreshOrder(tx, orderId)
  })
}

/**
 * The parcel has arrived (a packed one was collected). With the last one, cash on delivery is
 * noted as received in the same transaction; a sweep settles it. Throws `order_state` when it
 * cannot have arrived, or has before.
 */
export async function deliverParcel({ db }: Deps, input: ParcelInput): Promise<void> {
  await db.inTransaction(async (tx) => {
    await move(tx, input, { to: 'delivered' })
    const { orderId, parcelId: fulfillmentId, actor } = input
    await recordEvent(tx, { orderId, type: 'delivered', actor, data: { fulfillmentId } })
    await appendFact(tx, 'parcel.delivered', { orderId, fulfillmentId })
    await refreshOrder(tx, orderId)
    await noteCash(tx, orderId, actor)
  })
}

/** The parcel is not sent after all: its pieces are to be packed anew. Only before it is shipped. */
export async function cancelParcel({ db }: Deps, input: ParcelInput): Promise<void> {
  await db.inTransaction(async (tx) => {
    await move(tx, input, { to: 'cancelled' })
    const { orderId, parcelId: fulfillmentId, actor } = input
    await tx.execute(sql`
      UPDATE order_lines l SET fulfilled = l.fulfilled - f.quantity FROM fulfillment_lines f
       WHERE f.fulfillment_id = ${fulfillmentId} AND l.id = f.order_line_id`)
    await unpackReservations(tx, { orderId, fulfillmentId, actor })
    await recordEvent(tx, { orderId, type: 'note', actor, data: { unpacked: fulfillmentId } })
    await refreshOrder(tx, orderId)
  })
}

async function move(
  tx: Tx,
  { orderId, parcelId, actor }: ParcelInput,
  change: Omit<ParcelMove, 'orderId' | 'parcelId'>,
): Promise<void> {
  await lockOrder(tx, orderId)
  if (!(await moveParcel(tx, { orderId, parcelId, ...change }))) {
    throw new DomainError('order_state', { orderId, parcelId, to: change.to })
  }
  const changes = { status: { from: null, to: change.to } }
  await audit(tx, {
    actor,
    action: 'fulfil',
    subject: 'fulfillments',
    subjectId: parcelId,
    changes,
  })
}
