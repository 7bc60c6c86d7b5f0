import { cut } from '../cut.ts'
import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { Currency } from '@vitrine/shared-types/primitives/money'
import type { Payload, PayloadRequest } from 'payload'
import { projectProducts, SKIP_PROJECTION } from '../../domains/catalogue/projection/index.ts'
import { VARIANTS_FOLLOW } from '../../domains/catalogue/product-hooks.ts'
import { inTransaction, type Tx } from '../../platform/transaction.ts'
import type { PlannedProduct } from '../plan.ts'
import type { Gallery } from '../images/gallery.ts'
import type { Note, SourceVariant } from '../product.ts'
import type { References } from '../references.ts'
import { toSlug } from '../keys.ts'
import { assignSkus, candidateSkus, type AssignedSku } from '../skus.ts'
import { createBulkWriter, type BulkWriter, type IdSource } from './bulk-writer.ts'
import { createProduct } from './create-product.ts'
import { setStock, type StockWish } from './stock.ts'
import { updateProduct } from './update-product.ts'

/** A product that is to be written. */
export type Change = Extract<PlannedProduct, { action: 'create' | 'update' }>

/** What every product of a run has in common. */
export interface ApplyContext {
  payload: Payload
  system: string
  currency: Currency
  references: References
  ids: IdSource
  /** The pictures of each product, fetched before the transaction began. */
  galleries: ReadonlyMap<string, Gallery>
}

/** The open transaction, and what is gathered in it. */
export interface BatchContext extends ApplyContext {
  tx: Tx
  req: PayloadRequest
  writer: BulkWriter
  /** The wanted address, or the next free one behind it. */
  freeSlug(handle: string): string
  wishes: StockWish[]
  notes: Note[]
}

/** What a batch wrote. */
export interface Applied {
  productIds: number[]
  notes: Note[]
}

/**
 * Writes the products in one transaction: documents, stock and projection together, or nothing.
 * New products go in with one INSERT per table, changed ones through Payload's own update.
 */
export async function applyBatch(changes: Change[], context: ApplyContext): Promise<Applied> {
  return await inTransaction(
    context.payload,
    async (tx, req) => {
      const batch: BatchContext = {
        ...context,
        tx,
        req,
        writer: createBulkWriter(context.payload, tx, context.ids),
        freeSlug: await loadFreeSlugs(tx, changes),
        wishes: [],
        notes: [],
      }
      const skus = await assignAll(tx, changes)
      const productIds: number[] = []
      for (const change of changes) {
        const assigned = skus.get(change) ?? new Map<SourceVariant, AssignedSku>()
        noteChangedSkus(change, assigned, batch)
        productIds.push(
          change.action === 'create'
            ? await createProduct(change, assigned, batch)
            : await updateProduct(change, assigned, batch),
        )
      }
      await batch.writer.flush()
      await setStock(tx, context.system, batch.wishes)
      await projectProducts({ req, productIds })
      return { productIds, notes: batch.notes }
    },
    { context: { [SKIP_PROJECTION]: true, [VARIANTS_FOLLOW]: true } },
  )
}

/** SKUs are unique in the shop; those of the products being updated are theirs to keep. */
async function assignAll(
  tx: Tx,
  changes: Change[],
): Promise<Map<Change, Map<SourceVariant, AssignedSku>>> {
  const asked = candidateSkus(changes.map(({ product }) => product))
  const { rows } = await tx.execute<{ sku: string; product_id: number }>(sql`
    SELECT sku, product_id FROM variants
    WHERE sku IN (SELECT jsonb_array_elements_text(${JSON.stringify(asked)}::jsonb))`)
  const owners = new Map<string, number | Change>(rows.map((row) => [row.sku, row.product_id]))
  const assigned = new Map<Change, Map<SourceVariant, AssignedSku>>()
  for (const change of changes) {
    const ownId = change.action === 'update' ? change.existing.id : null
    const skus = assignSkus(change.product, (sku) => {
      const owner = owners.get(sku)
      return owner !== undefined && owner !== ownId
    })
    for (const { sku } of skus.values()) owners.set(sku, change)
    assigned.set(change, skus)
  }
  return assigned
}

function noteChangedSkus(
  { product }: Change,
  skus: Map<SourceVariant, AssignedSku>,
  batch: BatchContext,
): void {
  for (const [variant, { sku, isChanged }] of skus) {
    if (!isChanged) continue
    const text = `the SKU "${variant.sku}" is taken: "${sku}" is used instead`
    batch.notes.push({ line: variant.line, handle: product.handle, text })
  }
}

async function loadFreeSlugs(tx: Tx, changes: Change[]): Promise<BatchContext['freeSlug']> {
  const wanted = changes.flatMap(({ action, product }) =>
    action === 'create' ? [toSlug(product.handle)] : [],
  )
  const taken = await slugsIn(tx, sql`p.slug = w.slug`, wanted)
  // Few are: only of these it matters which numbers are taken, and to find out, all are looked at.
  const numbered = sql`p.slug LIKE w.slug || '-%'`
  for (const slug of await slugsIn(tx, numbered, repeated(wanted, taken))) taken.add(slug)
  return (handle) => {
    const slug = toSlug(handle)
    let [free, n] = [slug, 2]
    while (taken.has(free)) free = `${cut(slug, 190)}-${n++}`
    taken.add(free)
    return free
  }
}

/** Those that are taken, and those that are wanted twice. */
function repeated(wanted: string[], taken: Set<string>): string[] {
  return wanted.filter((slug, at) => taken.has(slug) || wanted.indexOf(slug) !== at)
}

async function slugsIn(tx: Tx, condition: SQL, wanted: string[]): Promise<Set<string>> {
  if (wanted.length === 0) return new Set()
  const { rows } = await tx.execute<{ slug: string }>(sql`
    SELECT p.slug FROM products p
    JOIN jsonb_array_elements_text(${JSON.stringify(wanted)}::jsonb) w(slug) ON ${condition}`)
  return new Set(rows.map(({ slug }) => slug))
}
