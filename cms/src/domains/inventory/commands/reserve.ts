import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { Shortages } from '@vitrine/shared-types/store-api/v1/carts'
import { DomainError } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/transaction.ts'
import { allocate, type Taken } from '../allocation.rules.ts'
import type { ReservationStatus } from '../rules.ts'
import { addChange, changeLevels, lockLevels, type LevelChanges } from './levels.ts'

/** A line of an order, and what it needs. */
export interface WantedLine {
  orderLineId: number
  variantId: number
  quantity: number
  /** For the list of what is short. */
  title: string
}

/** What an order asks for. */
export interface Reserve {
  orderId: number
  lines: WantedLine[]
  /** Until when it waits for its payment. */
  expiresAt: Date
}

/**
 * Promises the pieces of an order to its buyer, all or none: on hand stays, available goes down.
 * Throws `out_of_stock` with the exact `shortages`, before anything is written: the transaction can
 * go on. The caller holds the order; call it once for an order.
 */
export async function reserve(tx: Tx, { orderId, lines, expiresAt }: Reserve): Promise<void> {
  await take(tx, { orderId, lines, expiresAt, status: 'held' })
}

/** The same with the status that the new rows begin with. */
export async function take(
  tx: Tx,
  {
    orderId,
    lines,
    expiresAt,
    status,
  }: Omit<Reserve, 'expiresAt'> & {
    expiresAt: Date | null
    status: ReservationStatus
  },
): Promise<void> {
  if (lines.some(({ quantity }) => !Number.isSafeInteger(quantity) || quantity < 1)) {
    throw new DomainError('invalid_request', { message: 'Pieces come whole' })
  }
  const levels = await lockLevels(
    tx,
    lines.map(({ variantId }) => variantId),
  )
  const allocation = allocate(levels, lines)
  if (allocation.kind === 'short') {
    const data: Shortages = { shortages: allocation.shortages }
    throw new DomainError('out_of_stock', { data, orderId })
  }
  const changes: LevelChanges = new Map()
  for (const { levelId, quantity } of allocation.taken) {
    addChange(changes, levelId, { reserved: quantity })
  }
  const alongside = reservationsOf(allocation.taken, { orderId, expiresAt, status })
  await changeLevels(tx, levels, changes, { alongside })
}

function reservationsOf(
  taken: Taken[],
  { orderId, expiresAt, status }: { orderId: number; expiresAt: Date | null; status: string },
): SQL {
  return sql`
    INSERT INTO reservations (order_id, order_line_id, stock_level_id, quantity, status, expires_at)
    SELECT ${orderId}, t."orderLineId", t."levelId", t.quantity, ${status},
           ${expiresAt?.toISOString() ?? null}::timestamptz
      FROM jsonb_to_recordset(${JSON.stringify(taken)}::jsonb)
        AS t("orderLineId" int, "levelId" int, quantity int)`
}
