import { inWorkshop } from '../workshop.ts'

/** `vitrine audit stock`: says which counts do not add up; fails when one does not. */
export async function auditStock(): Promise<void> {
  await inWorkshop('pnpm vitrine audit stock', async ({ payload }) => {
    // The CMS reads its environment when it is first imported: not before the workshop has set it.
    const { compareStock } = await import('../../domains/inventory/index.ts')
    const { databaseOf } = await import('../../platform/commerce-database.ts')
    const { checked, differences } = await compareStock(databaseOf(payload))
    for (const { sku, location, onHand, ledger, reserved, promised } of differences) {
      console.log(
        `${sku} (${location}): ${onHand} on hand, ${ledger} by the ledger; ${reserved} reserved, ${promised} promised`,
      )
    }
    console.log(
      differences.length === 0
        ? `All ${checked} counts add up.`
        : `${differences.length} of ${checked} counts do not add up.`,
    )
    if (differences.length > 0) process.exitCode = 1
  })
}
