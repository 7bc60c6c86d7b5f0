import { sql } from '@payloadcms/db-postgres/drizzle'
import { audit } from '../../../platform/audit-log.ts'
import { DomainError } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/transaction.ts'
import { consumeReservations } from '../../inventory/index.ts'
import type { CommerceDeps } from '../deps.ts'
import { lockOrder } from '../order-row.ts'
import type { Pieces } from '../parcel-rows.ts'
import { refreshOrder } from '../refresh-order.ts'
import { mergePieces } from '../rules.ts'
import { recordEvent, type Actor } from '../timeline.ts'

/** What staff put into one parcel. */
export interface PackParcel {
  orderId: number
  lines: Pieces[]
  actor: Actor
  /** The same key packs once: a second click answers with the same parcel. */
  idempotencyKey: string
}

/**
 * Packs a parcel: its pieces leave the shelf. Answers its id. Throws `order_state` when the order
 * is not to be sent (now) or has no such pieces left: of two who pack the same, the later hears
 * that; `out_of_stock` when pieces are promised that are not there yet.
 */
export async function packParcel(
  { db }: Pick<CommerceDeps, 'db'>,
  input: PackParcel,
): Promise<number> {
  const { orderId, actor } = input
  const lines = mergePieces(input.lines, ({ lineId }) => lineId)
  if (lines.length === 0) throw new DomainError('invalid_request', { message: 'It is empty' })
  return await db.inTransaction(async (tx) => {
    const order = await lockOrder(tx, orderId)
    const before = await findParcel(tx, input)
    if (before !== null) return before
    if (order.status !== 'processing' || order.isOnHold) {
      throw new DomainError('order_state', { orderId, status: order.status })
    }
    await countPacked(tx, orderId, lines)
    const fulfillmentId = await write(tx, input, lines)
    const packed = lines.map(({ lineId, quantity }) => ({ orderLineId: lineId, quantity }))
    await consumeReservations(tx, { orderId, fulfillmentId, lines: packed, actor })
    await recordEvent(tx, { orderId, type: 'packed', actor, data: { fulfillmentId } })
    const changes = { parcel: { from: null, to: { fulfillmentId, lines } } }
    await audit(tx, { actor, action: 'fulfil', subject: 'orders', subjectId: orderId, changes })
    await refreshOrder(tx, orderId)
    return fulfillmentId
  })
}

async function findParcel(
  tx: Tx,
  { orderId, idempotencyKey }: Pick<PackParcel, 'orderId' | 'idempotencyKey'>,
): Promise<number | null> {
  const { rows } = await tx.execute<{ id: number; orderId: number }>(sql`
    SELECT id, order_id AS "orderId" FROM fulfillments WHERE idempotency_key = ${idempotencyKey}`)
  const [row] = rows
  if (row === undefined) return null
  if (row.orderId !== orderId) throw new DomainError('idempotency_key_reused', { orderId })
  return row.id
}

async function countPacked(tx: Tx, orderId: number, lines: Pieces[]): Promise<void> {
  const { rows } = await tx.execute(sql`
    UPDATE order_lines l SET fulfilled = l.fulfilled + w.quantity
      FROM jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) AS w("lineId" int, quantity int)
     WHERE l.id = w."lineId" AND l.order_id = ${orderId}
       AND w.quantity > 0 AND l.fulfilled + w.quantity <= l.quantity - l.cancelled_quantity
    RETURNING l.id`)
  if (rows.length === lines.length) return
  throw new DomainError('order_state', { message: 'So many pieces are not left to pack', orderId })
}

async function write(
  tx: Tx,
  { orderId, idempotencyKey }: PackParcel,
  lines: Pieces[],
): Promise<number> {
  const { rows } = await tx.execute<{ id: number }>(sql`
    WITH parcel AS (
      INSERT INTO fulfillments (order_id, status, idempotency_key)
      VALUES (${orderId}, 'packed', ${idempotencyKey}) RETURNING id
    ), filled AS (
      INSERT INTO fulfillment_lines (fulfillment_id, order_line_id, quantity)
      SELECT parcel.id, w."lineId", w.quantity FROM parcel,
        jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) AS w("lineId" int, quantity int)
    )
    SELECT id FROM parcel`)
  const [row] = rows
  if (row === undefined) throw new Error('The parcel was not written')
  return row.id
}
