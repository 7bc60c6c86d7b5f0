import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Tx } from '../../platform/transaction.ts'

type Executor = Pick<Tx, 'execute'>

/** Whether anything of the order is packed or on its way. */
export async function hasParcels(tx: Executor, orderId: number): Promise<boolean> {
  const { rows } = await tx.execute(sql`
    SELECT 1 FROM fulfillments WHERE order_id = ${orderId} AND status <> 'cancelled' LIMIT 1`)
  return rows.length > 0
}

/** Pieces of one order line. */
export interface Pieces {
  lineId: number
  quantity: number
}
