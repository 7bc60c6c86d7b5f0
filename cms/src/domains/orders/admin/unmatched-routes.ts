import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { isEditor } from '../../../platform/access.ts'
import { DomainError } from '../../../platform/errors.ts'
import { logger } from '../../../platform/logger.ts'
import { say, type Words } from '../../../platform/words.ts'
import { takeOtherSum, WAYS_TO_TAKE } from '../commands/take-other-sum.ts'
import { depsOf, readJson } from './desk-request.ts'
import { refusalWords } from './desk-refusals.ts'

const Id = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER)
const Body = z.strictObject({ how: z.enum(WAYS_TO_TAKE) })

/** `POST /api/unmatched-payments/:id/take` `{ how }` → `{ outcome }`, for editors and admins. */
export const unmatchedEndpoints: Endpoint[] = [
  { path: '/unmatched-payments/:id/take', method: 'post', handler: take },
]

async function take(req: PayloadRequest): Promise<Response> {
  if (!isEditor({ req })) return refuse(req, 403, refusalWords.notAllowed)
  const id = Id.safeParse(req.routeParams?.id)
  const body = Body.safeParse(await readJson(req))
  if (!id.success || !body.success) return refuse(req, 400, refusalWords.invalid_request)
  const actor = `user:${req.user?.id}` as const
  try {
    const input = { unmatchedId: id.data, how: body.data.how, actor }
    const outcome = await takeOtherSum(depsOf(req), input)
    logger.info({ msg: 'unmatched payment taken', unmatchedId: id.data, outcome, actor })
    return Response.json({ outcome }, { headers: { 'Cache-Control': 'private, no-store' } })
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    const isPast = error.code === 'order_state'
    return refuse(req, error.status, isPast ? pastWords : wordsOf(error))
  }
}

function wordsOf({ code }: DomainError): Words {
  return refusalWords[code as keyof typeof refusalWords] ?? refusalWords.other
}

function refuse(req: PayloadRequest, status: number, message: Words): Response {
  return Response.json({ errors: [{ message: say(req, message) }] }, { status })
}

const pastWords: Words = {
  en: 'The order or this money has moved on meanwhile, so nothing was changed. Load the page again.',
  th: 'คำสั่งซื้อหรือเงินก้อนนี้เปลี่ยนไปแล้ว ระบบจึงยังไม่ได้ทำรายการ โหลดหน้านี้ใหม่อีกครั้ง',
}
