import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { isEditor } from '../../platform/access.ts'
import { databaseOf } from '../../platform/commerce-database.ts'
import { logger } from '../../platform/logger.ts'
import { say, type Words } from '../../platform/words.ts'
import { resolveUnmatched } from './unmatched/unmatched.ts'

const Id = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER)
const Body = z.strictObject({ resolution: z.string().trim().min(3).max(500) })

/** `POST /api/unmatched-payments/:id/resolve` `{ resolution }`, for admins and editors. */
export const paymentEndpoints: Endpoint[] = [
  { path: '/unmatched-payments/:id/resolve', method: 'post', handler: resolve },
]

async function resolve(req: PayloadRequest): Promise<Response> {
  if (!isEditor({ req })) return refuse(req, 403, words.notAllowed)
  const id = Id.safeParse(req.routeParams?.id)
  const body = Body.safeParse(await readJson(req))
  if (!id.success || !body.success) return refuse(req, 400, words.sayWhat)
  const actor = `user:${req.user?.id}`
  const { resolution } = body.data
  const isDone = await resolveUnmatched(databaseOf(req.payload), { id: id.data, resolution, actor })
  if (!isDone) return refuse(req, 409, words.notOpen)
  logger.info({ msg: 'unmatched payment resolved', unmatchedId: id.data, actor })
  return Response.json({ id: id.data }, { headers: { 'Cache-Control': 'private, no-store' } })
}

async function readJson(req: PayloadRequest): Promise<unknown> {
  try {
    return await req.json?.()
  } catch {
    return undefined
  }
}

function refuse(req: PayloadRequest, status: 400 | 403 | 409, message: Words): Response {
  return Response.json({ errors: [{ message: say(req, message) }] }, { status })
}

const words = {
  notAllowed: {
    en: 'Only editors and admins may do this.',
    th: 'เฉพาะบรรณาธิการและผู้ดูแลระบบเท่านั้น',
  },
  sayWhat: {
    en: 'Say in a few words what was done with the money.',
    th: 'บอกสั้น ๆ ว่าจัดการเงินก้อนนี้อย่างไร',
  },
  notOpen: {
    en: 'Somebody else has settled this already. Load the page again.',
    th: 'มีคนจัดการรายการนี้ไปแล้ว โหลดหน้านี้ใหม่อีกครั้ง',
  },
} satisfies Record<string, Words>
