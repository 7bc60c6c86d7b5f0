import { APIError, type CollectionBeforeDeleteHook } from 'payload'
import { txOf } from './transaction.ts'
import { findUses } from './uses.ts'
import { say } from './words.ts'

const MAX_NAMED = 3

/**
 * Refuses to delete what something else points at, and says where. Without it Postgres would
 * empty the relation in silence and the shop would miss a picture or a maker.
 */
export const refuseWhileUsed: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const uses = await findUses(await txOf(req), req, collection.slug, Number(id))
  if (uses.length === 0) return
  const places = uses
    .map(({ label, titles, count }) => {
      const named = titles.slice(0, MAX_NAMED).map((title) => `“${title}”`)
      const more = count > named.length && named.length > 0 ? ' …' : ''
      return `${label} (${count})${named.length > 0 ? `: ${named.join(', ')}${more}` : ''}`
    })
    .join('; ')
  throw new APIError(
    say(req, {
      en: `It is still used in ${places}. Remove it there first.`,
      th: `ยังถูกใช้อยู่ใน ${places} กรุณานำออกจากที่นั้นก่อน`,
    }),
    409,
    null,
    true,
  )
}
