import { setTimeout } from 'node:timers/promises'
import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { StoredCard, StoredDetail } from '../domains/catalogue/projection/shapes.ts'
import type { Tx } from '../platform/transaction.ts'
import { catalogueFactory, type CatalogueFactory } from './catalogue-factory.ts'
import { startTestPayload } from './test-payload.ts'

const POLL_MS = 5

/** What tests look at in a row of `catalogue_entries`. */
export interface EntryRow {
  slug: string
  card: StoredCard
  detail: StoredDetail
  category_slugs: string[]
  price_thb: string | null
  price_usd: string | null
  in_stock: boolean
  stock: { state: string; available: number }
}

type Updated = 'products' | 'categories' | 'brands' | 'variants' | 'pages' | 'productCollections'

/** A CMS of its own with what tests of the projection do again and again. */
export async function startProjectionWorld() {
  const { payload, stop } = await startTestPayload()
  // Loaded late: they read the settings, which are those of the test only now.
  const { drizzleOf, inTransaction } = await import('../platform/transaction.ts')
  const { refreshListedStock } = await import('../domains/catalogue/projection/index.ts')
  const make = catalogueFactory(payload)

  async function query<T extends object>(statement: SQL): Promise<T[]> {
    const result = await drizzleOf(payload).execute(statement)
    return result.rows as T[]
  }

  async function countStock(tx: Tx, variantId: number, onHand: number, isBackorder = false) {
    await tx.execute(sql`
      INSERT INTO stock_levels (variant_id, on_hand, backorder)
      VALUES (${variantId}, ${onHand}, ${isBackorder})
      ON CONFLICT (variant_id, location) DO UPDATE
        SET on_hand = excluded.on_hand, backorder = excluded.backorder`)
    await refreshListedStock({ tx, variantIds: [variantId] })
  }

  async function isSomebodyWaiting(): Promise<boolean> {
    const waiting = await query(sql`
      SELECT 1 FROM pg_stat_activity
      WHERE datname = current_database() AND wait_event_type = 'Lock'`)
    return waiting.length > 0
  }

  return {
    payload,
    stop,
    make,
    query,
    inTransaction,
    update: (collection: Updated, id: number, data: object, options: object = {}) =>
      payload.update({ collection, id, data, overrideAccess: true, depth: 0, ...options }),
    remove: (collection: Updated, id: number) =>
      payload.delete({ collection, id, overrideAccess: true }),
    /** A product that is listed: published, with one variant. */
    listed: async (data: Parameters<CatalogueFactory['product']>[0] = {}) => {
      const product = await make.product(data)
      const variant = await make.variant(product.id)
      return { id: product.id, slug: product.slug, variantId: variant.id }
    },
    rowOf: async (productId: number, locale = 'en'): Promise<EntryRow | undefined> => {
      const rows = await query<EntryRow>(
        sql`SELECT * FROM catalogue_entries WHERE product_id = ${productId} AND locale = ${locale}`,
      )
      return rows[0]
    },
    countStock,
    /** Counts the stock of a variant anew, as the inventory does. */
    setStock: (variantId: number, onHand: number, isBackorder = false) =>
      inTransaction(payload, (tx) => countStock(tx, variantId, onHand, isBackorder)),
    /** Does the first in a transaction that stays open until the second waits for it, or is done. */
    overlap: async (
      first: (tx: Tx, req: PayloadRequest) => Promise<unknown>,
      second: () => Promise<unknown>,
    ) => {
      const other = { isDone: false }
      await inTransaction(payload, async (tx, req) => {
        await first(tx, req)
        const doing = second().finally(() => {
          other.isDone = true
        })
        while (!other.isDone && !(await isSomebodyWaiting())) await setTimeout(POLL_MS)
        return [doing]
      }).then(([doing]) => doing)
    },
  }
}

export type ProjectionWorld = Awaited<ReturnType<typeof startProjectionWorld>>
