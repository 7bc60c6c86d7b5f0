import { APIError, type CollectionAfterChangeHook, type CollectionBeforeDeleteHook } from 'payload'
import { txOf } from '../../platform/transaction.ts'
import { say } from '../../platform/words.ts'
import { ensureStockLevels } from './commands/ensure-stock-levels.ts'
import { lockLevels } from './commands/levels.ts'

/** A new variant has a row to count on from the start. */
export const giveStockLevel: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation !== 'create') return
  const { id } = doc as { id: number }
  await ensureStockLevels({ tx: await txOf(req), variantIds: [id] })
}

/** What customers have been promised cannot be deleted. Whoever buys at this moment waits. */
export const keepPromisedVariants: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const levels = await lockLevels(await txOf(req), [Number(id)])
  const reserved = levels.reduce((sum, level) => sum + level.reserved, 0)
  if (reserved === 0) return
  throw new APIError(
    say(req, {
      en: `Customers have reserved ${reserved} of this variant. Fulfil or cancel those orders first.`,
      th: `ลูกค้าจองสินค้าย่อยนี้ไว้ ${reserved} ชิ้น กรุณาจัดส่งหรือยกเลิกคำสั่งซื้อนั้นก่อน`,
    }),
    409,
    null,
    true,
  )
}
