import { sql } from '@payloadcms/db-postgres/drizzle'
import { audit } from '../../../platform/audit-log.ts'
import { DomainError } from '../../../platform/errors.ts'
import type { CommerceDeps } from '../deps.ts'
import { lockOrder } from '../order-row.ts'
import { refreshOrder } from '../refresh-order.ts'
import { recordEvent, type Actor } from '../timeline.ts'

/** Why staff stop an order, or let it go on. */
export interface HoldOrder {
  orderId: number
  actor: Actor
  reason: string | null
}

/** Nothing of the order is packed until it is released. Throws `order_state` when it is held. */
export async function holdOrder(deps: Pick<CommerceDeps, 'db'>, input: HoldOrder): Promise<void> {
  await setHold(deps, input, true)
}

/** Lets a held order go on. Throws `order_state` when it is not held. */
export async function releaseOrder(
  deps: Pick<CommerceDeps, 'db'>,
  input: HoldOrder,
): Promise<void> {
  await setHold(deps, input, false)
}

async function setHold(
  { db }: Pick<CommerceDeps, 'db'>,
  { orderId, actor, reason }: HoldOrder,
  isHeld: boolean,
): Promise<void> {
  await db.inTransaction(async (tx) => {
    const order = await lockOrder(tx, orderId)
    const { rows } = await tx.execute(sql`
      UPDATE orders SET on_hold = ${isHeld}
       WHERE id = ${orderId} AND coalesce(on_hold, false) <> ${isHeld}
         AND status IN ('pending', 'processing') RETURNING id`)
    if (rows.length === 0) throw new DomainError('order_state', { orderId, status: order.status })
    const type = isHeld ? 'held' : 'released'
    await recordEvent(tx, { orderId, type, actor, staffNote: reason })
    const changes = { onHold: { from: !isHeld, to: isHeld } }
    await audit(tx, { actor, action: 'update', subject: 'orders', subjectId: orderId, changes })
    await refreshOrder(tx, orderId)
  })
}
