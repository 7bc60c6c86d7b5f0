import { randomUUID } from 'node:crypto'
import { adjustStock, openStock, setBackorder } from '../../domains/inventory/index.ts'
import type { Tx } from '../../platform/transaction.ts'

/** What the export says about a variant's stock; undefined where it says nothing. */
export interface StockWish {
  variantId: number
  /** Written past the hooks in this transaction: it has no count yet. */
  isBulk: boolean
  quantity: number | undefined
  isBackorder: boolean | undefined
}

/**
 * Sets counts, and whether more may be ordered than there are. The ledger's keys are made anew for
 * each run: an export that goes back to an earlier count means it.
 */
export async function setStock(tx: Tx, system: string, wishes: StockWish[]): Promise<void> {
  const keyPrefix = `import:${system}:${randomUUID()}`
  const common = { reason: 'imported', actor: `import:${system}` } as const
  const openings = wishes
    .filter(({ isBulk }) => isBulk)
    .map(({ variantId, quantity = 0, isBackorder = false }) => ({
      variantId,
      onHand: quantity,
      backorder: isBackorder,
    }))
  await openStock({ ...common, tx, openings, keyPrefix })
  for (const { variantId, isBulk, quantity, isBackorder } of wishes) {
    if (isBulk) continue
    if (isBackorder === true) await setBackorder({ tx, variantId, backorder: true })
    if (quantity !== undefined) {
      const idempotencyKey = `${keyPrefix}:${variantId}`
      await adjustStock({ ...common, tx, variantId, setTo: quantity, idempotencyKey })
    }
    if (isBackorder === false) await setBackorder({ tx, variantId, backorder: false })
  }
}
