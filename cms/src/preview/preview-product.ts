import { sql } from '@payloadcms/db-postgres/drizzle'
import type { DraftPreview } from '@vitrine/shared-types/previews/draft-preview'
import type { ReadContext } from '@vitrine/shared-types/store-api/v1/context'
import type { PayloadRequest } from 'payload'
import { presentProduct } from '../domains/catalogue/present.ts'
import type { VariantDoc } from '../domains/catalogue/projection/documents.ts'
import { loadVariants } from '../domains/catalogue/projection/load.ts'
import { presentEntry } from '../domains/catalogue/projection/product/entry.rules.ts'
import { intArray } from '../domains/catalogue/projection/sql-array.ts'
import { ratingOf } from '../domains/catalogue/projection/rating.ts'
import { listedStock, type StockSum } from '../domains/catalogue/projection/stock.rules.ts'
import { wantForProduct, wantForVariant } from '../domains/catalogue/projection/wants.ts'
import { findCards, type StockLevels } from '../domains/catalogue/queries/find-product.ts'
import type { ReadDatabase } from '../platform/read-database.ts'
import { txOf, type Tx } from '../platform/transaction.ts'
import { findNewest, viewAround } from './draft-world.ts'
import { completed, lacksOf, standInVariant } from './stand-ins.ts'

/** The newest draft of a product as its page would show it; null when there is no such product. */
export async function previewProduct(
  req: PayloadRequest,
  db: ReadDatabase,
  id: number,
  reader: ReadContext,
): Promise<DraftPreview | null> {
  const doc = await findNewest(req, 'products', id)
  if (doc === null) return null
  const tx = await txOf(req)
  const found = (await loadVariants(req, [id])).get(id) ?? []
  const product = completed(doc)
  const variants = found.length > 0 ? found : [standInVariant(doc)]
  const view = await viewAround(req, reader, (wants) => {
    wantForProduct(wants, product)
    for (const variant of variants) wantForVariant(wants, variant)
  })
  const row = presentEntry(product, variants, view)
  if (row === null) return null
  const levels = await levelsOf(tx, found)
  const shown = {
    card: row.card,
    detail: row.detail,
    price: row.prices[reader.currency],
    stock: listedStock(sumOf(levels)),
    rating: await ratingOf(tx, id),
    levels,
    related: await findCards(db, { ...reader, ids: row.detail.relatedIds }),
  }
  const isListed = await isListedNow(tx, id)
  const published = doc._status === 'draft' ? 'changed' : 'public'
  return {
    collection: 'products',
    state: isListed ? published : 'draft',
    lacks: lacksOf(doc, found),
    document: presentProduct(shown, reader.currency),
  }
}

async function levelsOf(tx: Tx, variants: VariantDoc[]): Promise<StockLevels> {
  const ids = intArray(variants.map((variant) => variant.id))
  const { rows } = await tx.execute<{ id: number; available: number; backorder: boolean }>(sql`
    SELECT variant_id AS id, sum(greatest(on_hand - reserved, 0))::int AS available,
      bool_or(backorder) AS backorder
    FROM stock_levels WHERE variant_id = ANY(${ids}) GROUP BY variant_id`)
  return Object.fromEntries(rows.map(({ id, ...sum }) => [String(id), sum]))
}

function sumOf(levels: StockLevels): StockSum {
  const all = Object.values(levels)
  return {
    available: all.reduce((sum, level) => sum + level.available, 0),
    backorder: all.some((level) => level.backorder),
  }
}

async function isListedNow(tx: Tx, id: number): Promise<boolean> {
  const { rows } = await tx.execute(
    sql`SELECT 1 FROM catalogue_entries WHERE product_id = ${id} LIMIT 1`,
  )
  return rows.length > 0
}
