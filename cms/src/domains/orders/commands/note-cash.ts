import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Tx } from '../../../platform/transaction.ts'
import { listPayments } from '../order-row.ts'
import type { Actor } from '../timeline.ts'
import { notePaid } from './mark-paid.ts'

/**
 * When everything of a locked order has arrived, cash on delivery is noted as received; a sweep
 * settles it. Call it after `refreshOrder`.
 */
export async function noteCash(tx: Tx, orderId: number, actor: Actor): Promise<void> {
  if (!(await isAllDelivered(tx, orderId))) return
  const promised = (await listPayments(tx, orderId)).find(({ status }) => status === 'authorized')
  if (promised?.provider === 'manual') await notePaid(tx, promised, actor)
}

async function isAllDelivered(tx: Tx, orderId: number): Promise<boolean> {
  const { rows } = await tx.execute(sql`
    SELECT 1 FROM orders WHERE id = ${orderId} AND fulfillment_status = 'delivered'`)
  return rows.length > 0
}
