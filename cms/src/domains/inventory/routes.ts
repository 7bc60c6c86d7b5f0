import { randomUUID } from 'node:crypto'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { isStaff } from '../../platform/access.ts'
import { audit } from '../../platform/audit-log.ts'
import { StaffError } from '../../platform/errors.ts'
import { logger } from '../../platform/logger.ts'
import { drizzleOf, inTransaction } from '../../platform/transaction.ts'
import { say, type Words } from '../../platform/words.ts'
import { adjustStock } from './commands/adjust-stock.ts'
import { setBackorder } from './commands/set-backorder.ts'
import { listMovements, listPlaces, listPromised, readStock } from './queries.ts'
import { MAX_ON_HAND, STAFF_REASONS } from './rules.ts'

const MOVEMENTS_SHOWN = 20
const ORDERS_SHOWN = 20

const Common = {
  reason: z.enum(STAFF_REASONS),
  note: z.string().trim().max(500).optional(),
  location: z.string().max(40).optional(),
}
const Backorder = z.strictObject({ backorder: z.boolean() })
const Body = z.union([
  z.strictObject({ ...Common, delta: z.int().min(-MAX_ON_HAND).max(MAX_ON_HAND) }),
  z.strictObject({ ...Common, setTo: z.int().min(0).max(MAX_ON_HAND) }),
])
const Key = z.string().min(8).max(200)

/**
 * `GET  /api/variants/:id/stock` → what there is and the last lines of the ledger.
 * `POST /api/variants/:id/stock` `{ delta | setTo, reason, note?, location? }`, with an
 * `Idempotency-Key`.
 * `PATCH /api/variants/:id/stock/backorder` `{ backorder }`.
 * For every member of staff: support adjusts stock as well.
 */
export const stockEndpoints: Endpoint[] = [
  { path: '/:id/stock', method: 'get', handler: (req) => answer(req, showStock) },
  { path: '/:id/stock', method: 'post', handler: (req) => answer(req, changeStock) },
  { path: '/:id/stock/backorder', method: 'patch', handler: (req) => answer(req, changeBackorder) },
]

async function showStock(req: PayloadRequest, variantId: number): Promise<object> {
  const db = drizzleOf(req.payload)
  const stock = await readStock(db, variantId)
  if (!stock) throw new StaffError('variant_not_found', { variantId })
  const [places, promised, movements] = await Promise.all([
    listPlaces(db, variantId),
    listPromised(db, variantId, ORDERS_SHOWN),
    listMovements(db, variantId, MOVEMENTS_SHOWN),
  ])
  return { stock, places, promised, movements }
}

async function changeBackorder(req: PayloadRequest, variantId: number): Promise<object> {
  const body = Backorder.safeParse(await req.json?.())
  if (!body.success) throw new StaffError('invalid_adjustment', { variantId })
  const { backorder } = body.data
  const actor = `user:${req.user?.id}`
  await inTransaction(
    req.payload,
    async (tx) => {
      const isNew = await setBackorder({ tx, variantId, backorder, isAwaited: true })
      const changes = { backorder: { from: !backorder, to: backorder } }
      const entry = { actor, action: 'update', subject: 'variants', subjectId: variantId, changes }
      if (isNew) await audit(tx, entry)
    },
    { user: req.user },
  )
  return await showStock(req, variantId)
}

async function changeStock(req: PayloadRequest, variantId: number): Promise<object> {
  const body = Body.safeParse(await req.json?.())
  const key = Key.safeParse(req.headers.get('Idempotency-Key') ?? randomUUID())
  if (!body.success || !key.success) throw new StaffError('invalid_adjustment', { variantId })
  const actor = `user:${req.user?.id}`
  const change = await inTransaction(
    req.payload,
    (tx) =>
      adjustStock({
        tx,
        variantId,
        actor,
        idempotencyKey: `${actor}:${key.data}`,
        isAwaited: true,
        ...body.data,
      }),
    { user: req.user },
  )
  logger.info({ msg: 'stock adjusted', variantId, actor, delta: change.delta })
  return { change, ...(await showStock(req, variantId)) }
}

async function answer(
  req: PayloadRequest,
  work: (req: PayloadRequest, variantId: number) => Promise<object>,
): Promise<Response> {
  try {
    if (!isStaff({ req })) throw new StaffError('not_staff')
    const variantId = z.coerce.number().int().positive().safeParse(req.routeParams?.id)
    if (!variantId.success) throw new StaffError('variant_not_found')
    return Response.json(await work(req, variantId.data))
  } catch (error) {
    if (error instanceof SyntaxError) return refusal(req, new StaffError('invalid_adjustment'))
    if (error instanceof StaffError) return refusal(req, error)
    throw error
  }
}

function refusal(req: PayloadRequest, error: StaffError): Response {
  const message = say(req, messages[error.code])
  return Response.json({ errors: [{ message, code: error.code }] }, { status: error.status })
}

const messages: Record<StaffError['code'], Words> = {
  not_staff: { en: 'Only staff may do this.', th: 'เฉพาะทีมงานเท่านั้น' },
  invalid_adjustment: {
    en: 'Give a reason and either a difference or a counted number, in whole pieces.',
    th: 'ระบุเหตุผล และจำนวนที่เปลี่ยนหรือจำนวนที่นับได้ เป็นจำนวนเต็ม',
  },
  variant_not_found: { en: 'There is no such variant.', th: 'ไม่พบสินค้าย่อยนี้' },
  location_not_found: { en: 'There is no such place.', th: 'ไม่พบคลังสินค้านี้' },
  stock_below_zero: {
    en: 'There are not so many in stock.',
    th: 'มีสินค้าในสต็อกไม่พอ',
  },
  stock_below_reserved: {
    en: 'Customers have reserved more than would remain.',
    th: 'ลูกค้าจองไว้มากกว่าจำนวนที่จะเหลือ',
  },
  idempotency_key_reused: {
    en: 'This adjustment was already made with other figures.',
    th: 'การปรับนี้เคยทำแล้วด้วยตัวเลขอื่น',
  },
}
