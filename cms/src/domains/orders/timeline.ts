import { sql } from '@payloadcms/db-postgres/drizzle'
import type { OrderEvent } from '@vitrine/shared-types/store-api/v1/order-events'
import type { Tx } from '../../platform/transaction.ts'

/** Who did it: `customer`, `user:7`, `system`, `provider:stripe`. Never a name or an address. */
export type Actor = 'customer' | 'system' | `user:${string | number}` | `provider:${string}`

/** One entry of an order's timeline. `note` is for staff alone; the contract does not know it. */
export interface TimelineEntry {
  orderId: number
  type: OrderEvent['type'] | 'note'
  actor: Actor
  /** What the shopper may read, and ids. */
  data?: OrderEvent['data'] & Record<string, unknown>
  /** For staff alone. */
  staffNote?: string | null
}

/** Writes what happened, in the transaction in which it happened. */
export async function recordEvent(tx: Pick<Tx, 'execute'>, entry: TimelineEntry): Promise<void> {
  const { orderId, type, actor, data = {}, staffNote = null } = entry
  await tx.execute(sql`
    INSERT INTO order_events (order_id, type, data, actor, staff_note)
    VALUES (${orderId}, ${type}, ${JSON.stringify(data)}::jsonb, ${actor}, ${staffNote})`)
}
