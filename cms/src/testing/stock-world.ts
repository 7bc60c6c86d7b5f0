import { sql } from '@payloadcms/db-postgres/drizzle'
import type * as Stock from '../domains/inventory/index.ts'
import type { OpenDatabase } from '../platform/commerce-database.ts'
import type { Tx } from '../platform/transaction.ts'
import { aProduct, aVariant, next } from './factories.ts'
import { startTestPayload, type TestPayload } from './test-payload.ts'

/** What a variant has, all places together, and what the ledger and the reservations say of it. */
export interface Counted {
  onHand: number
  reserved: number
  ledger: number
  promised: number
}

/** A CMS, the store API's own way to its database, and things to count. */
export async function startStockWorld() {
  const cms: TestPayload = await startTestPayload()
  const { openDatabase } = await import('../platform/commerce-database.ts')
  const stock = await import('../domains/inventory/index.ts')
  const db: OpenDatabase = openDatabase({ url: cms.databaseUrl })
  const takeAway = (variantId: number, pieces: number) =>
    db.inTransaction((tx) =>
      stock.adjustStock({
        tx,
        variantId,
        delta: -pieces,
        reason: 'correction',
        actor: 'test',
        idempotencyKey: `test-${next()}`,
      }),
    )
  return {
    ...cms,
    ...promises(db, stock),
    db,
    stock,
    stop: async () => {
      await db.close()
      await cms.stop()
    },
    /** Somebody at the shelf takes pieces away, or puts them back. */
    takeAway,
    /** A variant of a new published product. */
    variant: async (onHand = 0): Promise<number> => {
      const product = await aProduct(cms.payload)
      const { id } = await aVariant(cms.payload, product.id)
      if (onHand > 0) await takeAway(id, -onHand)
      return id
    },
    counted: async (variantId: number): Promise<Counted> => {
      const { rows } = await db.execute<Counted & Record<string, unknown>>(sql`
        SELECT sum(s.on_hand)::int AS "onHand", sum(s.reserved)::int AS reserved,
          (SELECT coalesce(sum(delta), 0)::int FROM inventory_movements
            WHERE variant_id = ${variantId}) AS ledger,
          (SELECT coalesce(sum(r.quantity), 0)::int FROM reservations r
             JOIN stock_levels l ON l.id = r.stock_level_id
            WHERE l.variant_id = ${variantId} AND r.status IN ('held', 'committed')) AS promised
          FROM stock_levels s WHERE s.variant_id = ${variantId}`)
      const [row] = rows
      if (!row) throw new Error('There is no such variant')
      return row
    },
    /** The facts of one type, oldest first: what they carry. */
    facts: async (type: string): Promise<unknown[]> => {
      const { rows } = await db.execute<{ data: unknown }>(
        sql`SELECT data FROM commerce_facts WHERE type = ${type} ORDER BY id`,
      )
      return rows.map(({ data }) => data)
    },
  }
}

/** What orders do with stock; their lines are numbered from ten times the order's id. */
function promises(db: OpenDatabase, stock: typeof Stock) {
  const tx = <T>(work: (one: Tx) => Promise<T>): Promise<T> => db.inTransaction(work)
  return {
    tx,
    /** Held for a minute, one line for each variant. */
    reserved: (orderId: number, ...wanted: [variantId: number, quantity: number][]) =>
      tx((one) =>
        stock.reserve(one, {
          orderId,
          expiresAt: new Date(Date.now() + 60_000),
          lines: wanted.map(([variantId, quantity], index) => ({
            orderLineId: orderId * 10 + index,
            variantId,
            quantity,
            title: `Thing ${variantId}`,
          })),
        }),
      ),
    pack: (orderId: number, fulfillmentId: number, line: number, quantity: number) =>
      tx((one) =>
        stock.consumeReservations(one, {
          orderId,
          fulfillmentId,
          actor: 'user:1',
          lines: [{ orderLineId: orderId * 10 + line, quantity }],
        }),
      ),
    /** Such as `committed:3`, sorted. */
    statesOf: async (orderId: number): Promise<string[]> => {
      const { rows } = await db.execute<{ state: string }>(sql`
        SELECT status || ':' || quantity AS state FROM reservations WHERE order_id = ${orderId}`)
      return rows.map(({ state }) => state).sort()
    },
  }
}

export type StockWorld = Awaited<ReturnType<typeof startStockWorld>>
