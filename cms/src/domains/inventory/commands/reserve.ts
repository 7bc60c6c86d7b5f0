import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { Shortages } from '@vitrine/shared-types/store-api/v1/carts'
import { DomainError } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/transaction.ts'
import { allocate, type Taken } from '../allocation.rules.ts'
import type { ReservationStatus } from '../rules.ts'
import { addChange, changeLevels, lockLevels, type LevelChanges } from './levels.ts'
import { takeAtOnce, type Take } from './take-at-once.ts'

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
 * Throws `out_of_stock` with the exact `shortages`, before anything of it is written: the
 * transaction can go on. The caller holds the order; call it once for an order. `alongside` is
 * written in the same statement, whatever comes of it: nothing should be left to do after this.
 */
export async function reserve(
  tx: Tx,
  { orderId, lines, expiresAt }: Reserve,
  alongside?: SQL,
): Promise<void> {
  await take(tx, { orderId, lines, expiresAt, status: 'held' }, alongside)
}

/** The same with the status that the new rows begin with. */
export async function take(
  tx: Tx,
  wanted: Omit<Reserve, 'expiresAt'> & {
    expiresAt: Date | null
    status: ReservationStatus
  },
  alongside?: SQL,
): Promise<void> {
  const { orderId, lines } = wanted
  if (lines.some(({ quantity }) => !Number.isSafeInteger(quantity) || quantity < 1)) {
    throw new DomainError('invalid_request', { message: 'Pieces come whole' })
  }
  if (await takeAtOnce(tx, wanted, alongside)) return
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
  const promised = reservationsOf(allocation.taken, wanted)
  await changeLevels(tx, levels, changes, { alongside: promised })
}

function reservationsOf(
  taken: Taken[],
  { orderId, expiresAt, status }: Pick<Take, 'orderId' | 'expiresAt' | 'status'>,
): SQL {
  return sql`
    INSERT INTO reservations (order_id, order_line_id, stock_level_id, quantity, status, expires_at)
    SELECT ${orderId}, t."orderLineId", t."levelId", t.quantity, ${status},
           ${expiresAt?.toISOString() ?? null}::timestamptz
      FROM jsonb_to_recordset(${JSON.stringify(taken)}::jsonb)
        AS t("orderLineId" int, "levelId" int, quantity int)`
}
