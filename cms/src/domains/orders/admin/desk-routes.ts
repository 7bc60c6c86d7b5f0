import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { isEditor, isStaff } from '../../../platform/access.ts'
import { DomainError } from '../../../platform/errors.ts'
import { logger } from '../../../platform/logger.ts'
import { say, type Words } from '../../../platform/words.ts'
import { deskActions, type DeskActionName } from './desk-actions.ts'
import { readDeskOrder } from './desk-order.ts'
import { refusalWords } from './desk-refusals.ts'
import { depsOf, readJson } from './desk-request.ts'

const Id = z.coerce.number().int().positive().max(2_147_483_647)

/**
 * `GET  /api/orders/:id/desk` → a `DeskOrder`.
 * `POST /api/orders/:id/desk/:action` with the action's body → the order as it is afterwards.
 */
export const deskEndpoints: Endpoint[] = [
  { path: '/:id/desk', method: 'get', handler: (req) => answer(req, show) },
  { path: '/:id/desk/:action', method: 'post', handler: (req) => answer(req, act) },
]

async function show(req: PayloadRequest, orderId: number): Promise<object> {
  return await readDeskOrder(depsOf(req), orderId)
}

async function act(req: PayloadRequest, orderId: number): Promise<object> {
  const name = String(req.routeParams?.action)
  if (!Object.hasOwn(deskActions, name)) throw new DomainError('route_not_found')
  const { who, body, run } = deskActions[name as DeskActionName]
  if (who === 'editors' && !isEditor({ req })) throw new NotAllowed()
  const parsed = body.safeParse(await readJson(req))
  if (!parsed.success) throw new DomainError('invalid_request')
  const deps = depsOf(req)
  const actor = `user:${req.user?.id}` as const
  // The body was parsed by the very schema that the command's type comes from.
  await (run as (...given: unknown[]) => Promise<unknown>)(deps, { orderId, actor }, parsed.data)
  logger.info({ msg: 'order handled', orderId, action: name, actor })
  return await readDeskOrder(deps, orderId)
}

class NotAllowed extends Error {}

async function answer(
  req: PayloadRequest,
  work: (req: PayloadRequest, orderId: number) => Promise<object>,
): Promise<Response> {
  try {
    if (!isStaff({ req })) throw new NotAllowed()
    const id = Id.safeParse(req.routeParams?.id)
    if (!id.success) throw new DomainError('order_not_found')
    const headers = { 'Cache-Control': 'private, no-store' }
    return Response.json(await work(req, id.data), { headers })
  } catch (error) {
    if (error instanceof NotAllowed) return refuse(req, 403, refusalWords.notAllowed, 'not_allowed')
    if (error instanceof DomainError) {
      const words = refusalWords[error.code as keyof typeof refusalWords] ?? refusalWords.other
      return refuse(req, error.status, words, error.code)
    }
    throw error
  }
}

function refuse(req: PayloadRequest, status: number, words: Words, code: string): Response {
  return Response.json({ errors: [{ message: say(req, words), code }] }, { status })
}
