import { randomUUID } from 'node:crypto'
import { adjustStock, ensureStockLevels, setBackorder } from '../../domains/inventory/index.ts'
import type { Tx } from '../../platform/transaction.ts'

/** What the export says about a variant's stock; undefined where it says nothing. */
export interface StockWish {
  variantId: number
  isNew: boolean
  quantity: number | undefined
  isBackorder: boolean | undefined
}

/**
 * Sets counts, and whether more may be ordered than there are. The ledger's keys are made anew for
 * each run: an export that goes back to an earlier count means it.
 */
export async function setStock(tx: Tx, system: string, wishes: StockWish[]): Promise<void> {
  const run = randomUUID()
  const fresh = wishes.filter(({ isNew }) => isNew).map(({ variantId }) => variantId)
  await ensureStockLevels({ tx, variantIds: fresh })
  for (const { variantId, isNew, quantity, isBackorder } of wishes) {
    if (isBackorder === true) await setBackorder({ tx, variantId, backorder: true })
    if (quantity !== undefined && !(isNew && quantity === 0)) {
      await adjustStock({
        tx,
        variantId,
        setTo: quantity,
        reason: 'imported',
        actor: `import:${system}`,
        idempotencyKey: `import:${system}:${variantId}:${run}`,
      })
    }
    if (isBackorder === false && !isNew) await setBackorder({ tx, variantId, backorder: false })
  }
}
