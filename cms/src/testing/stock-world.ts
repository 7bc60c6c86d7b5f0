import { sql } from '@payloadcms/db-postgres/drizzle'
import type { OpenDatabase } from '../platform/commerce-database.ts'
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
  const { adjustStock } = await import('../domains/inventory/index.ts')
  const db: OpenDatabase = openDatabase({ url: cms.databaseUrl })
  const takeAway = (variantId: number, pieces: number) =>
    db.inTransaction((tx) =>
      adjustStock({
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
    db,
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

export type StockWorld = Awaited<ReturnType<typeof startStockWorld>>
