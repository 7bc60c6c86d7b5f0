import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { isStaff } from '../../../platform/access.ts'
import { logger } from '../../../platform/logger.ts'
import { inTransaction } from '../../../platform/transaction.ts'
import { say, type Words } from '../../../platform/words.ts'
import { reviewWords } from './review-words.ts'

const Body = z.strictObject({
  ids: z.array(z.coerce.number().int().positive()).min(1).max(100),
  status: z.enum(['waiting', 'published', 'rejected']),
})

/** `POST /api/reviews/decide` `{ ids, status }` → `{ decided }`, for staff. */
export const decideEndpoint: Endpoint = { path: '/decide', method: 'post', handler: decide }

/** One after the other, each in a transaction of its own: none holds the rows of two products. */
async function decide(req: PayloadRequest): Promise<Response> {
  if (!isStaff({ req }) || req.user === null) return refuse(req, 403, reviewWords.notStaff)
  const body = Body.safeParse(await readJson(req))
  if (!body.success) return refuse(req, 400, reviewWords.notUnderstood)
  const { ids, status } = body.data
  const { user } = req
  for (const id of new Set(ids)) {
    await inTransaction(
      req.payload,
      (_tx, own) =>
        own.payload.update({
          collection: 'reviews',
          id,
          data: { status },
          req: own,
          overrideAccess: false,
          depth: 0,
        }),
      { user },
    )
  }
  logger.info({ msg: 'reviews decided', reviewIds: ids, status, actor: `user:${user.id}` })
  return Response.json({ decided: ids.length })
}

async function readJson(req: PayloadRequest): Promise<unknown> {
  try {
    return await req.json?.()
  } catch {
    return undefined
  }
}

function refuse(req: PayloadRequest, status: 400 | 403, message: Words): Response {
  return Response.json({ errors: [{ message: say(req, message) }] }, { status })
}
