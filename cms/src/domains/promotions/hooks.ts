import { sql } from '@payloadcms/db-postgres/drizzle'
import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeDeleteHook } from 'payload'
import {
  afterChangeOf,
  endsTooEarly,
  refuseFields,
  type FieldProblem,
} from '../../platform/refuse-fields.ts'
import { txOf, type Tx } from '../../platform/transaction.ts'
import { say } from '../../platform/words.ts'
import { checkLimits, checkPromotion, type EnteredPromotion } from './promotion-checks.rules.ts'

interface EnteredCoupon extends EnteredPromotion {
  id?: number
  code?: string
  promotion?: number | { id: number }
}

/** A promotion is saved only when it can take something off. */
export const refuseUnusable: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const entered = afterChangeOf<EnteredPromotion>(data, originalDoc as EnteredPromotion)
  refuseFields(req, 'promotions', entered.id, checkPromotion(entered))
  return data
}

/** A coupon is saved only for a promotion that waits for one. */
export const refuseIdleCoupon: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const entered = afterChangeOf<EnteredCoupon>(data, originalDoc as EnteredCoupon)
  const problems = [...checkCode(entered.code), ...endsTooEarly(entered), ...checkLimits(entered)]
  const { promotion } = entered
  const id = typeof promotion === 'object' ? promotion.id : promotion
  if (id !== undefined && (await appliesByItself(await txOf(req), id))) {
    problems.push({
      path: 'promotion',
      words: {
        en: 'This promotion applies by itself. Tick “Only with a coupon” there first.',
        th: 'โปรโมชันนี้ลดให้อัตโนมัติอยู่แล้ว กรุณาเลือก “ต้องใช้คูปอง” ที่โปรโมชันก่อน',
      },
    })
  }
  refuseFields(req, 'coupons', entered.id, problems)
  return data
}

/** Orders tell of what they used: what was used once is switched off, not deleted. */
export const refuseOnceUsed: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const column = sql.identifier(collection.slug === 'coupons' ? 'coupon_id' : 'promotion_id')
  const tx = await txOf(req)
  const { rows } = await tx.execute<{ orders: number }>(sql`
    SELECT count(*)::int AS orders FROM promotion_redemptions WHERE ${column} = ${Number(id)}`)
  const orders = rows[0]?.orders ?? 0
  if (orders === 0) return
  throw new APIError(
    say(req, {
      en: `It was used in ${orders} ${orders === 1 ? 'order' : 'orders'}. Switch it off instead.`,
      th: `มีการใช้แล้วใน ${orders} คำสั่งซื้อ กรุณาปิดใช้แทนการลบ`,
    }),
    409,
    null,
    true,
  )
}

function checkCode(code: string | undefined): FieldProblem[] {
  if (code === undefined || /^[\p{L}\p{M}\p{N}_-]{3,60}$/u.test(code)) return []
  const words = {
    en: 'Use 3 to 60 letters and digits without spaces; - and _ are fine too.',
    th: 'ใช้ตัวอักษรหรือตัวเลข 3–60 ตัว ไม่เว้นวรรค ใช้ - และ _ ได้',
  }
  return [{ path: 'code', words }]
}

async function appliesByItself(tx: Tx, promotionId: number): Promise<boolean> {
  const { rows } = await tx.execute(sql`
    SELECT 1 FROM promotions WHERE id = ${promotionId} AND NOT coalesce(needs_coupon, false)`)
  return rows.length > 0
}
