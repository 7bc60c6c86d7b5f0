import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { isStaff } from '../../../platform/access.ts'
import { databaseOf } from '../../../platform/commerce-database.ts'
import { logger } from '../../../platform/logger.ts'
import { say, type Words } from '../../../platform/words.ts'
import { countAlerts, resolveAlert } from '../alerts/queries.ts'
import { alertWords } from './alert-words.ts'
import { letterWords } from './letter-words.ts'
import { readLetter, retryLetter } from './letters.ts'
import { mayReadLetters } from './may-read-letters.ts'

const Id = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER)
const NO_STORE = { headers: { 'Cache-Control': 'private, no-store' } }

/**
 * `GET  /api/letters/:id` → `LetterShown`, and `POST /api/letters/:id/retry`: admins and support.
 * `GET  /api/staff-alerts/count` → `{ open, urgent }`, and `POST /api/staff-alerts/:id/resolve`.
 */
export const notificationEndpoints: Endpoint[] = [
  { path: '/letters/:id', method: 'get', handler: showLetter },
  { path: '/letters/:id/retry', method: 'post', handler: retry },
  { path: '/staff-alerts/count', method: 'get', handler: count },
  { path: '/staff-alerts/:id/resolve', method: 'post', handler: resolve },
]

const actorOf = (req: PayloadRequest) => `user:${req.user?.id}`

async function showLetter(req: PayloadRequest): Promise<Response> {
  if (!mayReadLetters(req)) return refuse(req, 403, letterWords.notYours)
  const id = Id.safeParse(req.routeParams?.id)
  const letter = id.success
    ? await readLetter(databaseOf(req.payload), { id: id.data, actor: actorOf(req) })
    : null
  return letter === null ? refuse(req, 404, letterWords.gone) : Response.json(letter, NO_STORE)
}

async function retry(req: PayloadRequest): Promise<Response> {
  if (!mayReadLetters(req)) return refuse(req, 403, letterWords.notYours)
  const id = Id.safeParse(req.routeParams?.id)
  const input = { id: id.success ? id.data : 0, actor: actorOf(req) }
  if (!(await retryLetter(databaseOf(req.payload), input))) {
    return refuse(req, 409, letterWords.notFailed)
  }
  logger.info({ msg: 'letter sent again', letterId: input.id, actor: input.actor })
  return Response.json({ id: input.id }, NO_STORE)
}

async function count(req: PayloadRequest): Promise<Response> {
  if (!isStaff({ req })) return refuse(req, 403, alertWords.notStaff)
  return Response.json(await countAlerts(databaseOf(req.payload)), NO_STORE)
}

async function resolve(req: PayloadRequest): Promise<Response> {
  if (!isStaff({ req })) return refuse(req, 403, alertWords.notStaff)
  const id = Id.safeParse(req.routeParams?.id)
  const input = { id: id.success ? id.data : 0, actor: actorOf(req) }
  const isDone = await resolveAlert(databaseOf(req.payload), input)
  return isDone ? Response.json({ id: input.id }, NO_STORE) : refuse(req, 409, alertWords.notOpen)
}

function refuse(req: PayloadRequest, status: 403 | 404 | 409, message: Words): Response {
  return Response.json({ errors: [{ message: say(req, message) }] }, { status })
}
