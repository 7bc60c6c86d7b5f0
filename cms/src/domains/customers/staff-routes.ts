import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { isEditor, isStaff } from '../../platform/access.ts'
import { databaseOf } from '../../platform/commerce-database.ts'
import { drizzleOf } from '../../platform/transaction.ts'
import { say, type Words } from '../../platform/words.ts'
import { readGroups, setGroups } from './commands/set-groups.ts'

const Id = z.coerce.number().pipe(z.int().min(1).max(2_147_483_647))
const Body = z.strictObject({ groupIds: z.array(Id).max(100) })

/**
 * `GET /api/customers/:id/groups` → `{ groupIds }`, for staff.
 * `PUT /api/customers/:id/groups` `{ groupIds }` → `{ groupIds }`, for editors: prices depend on it.
 */
export const customerGroupEndpoints: Endpoint[] = [
  { path: '/:id/groups', method: 'get', handler: showGroups },
  { path: '/:id/groups', method: 'put', handler: changeGroups },
]

async function showGroups(req: PayloadRequest): Promise<Response> {
  if (!isStaff({ req })) return refusal(req, 403, words.notAllowed)
  const id = Id.safeParse(req.routeParams?.id)
  const groupIds = id.success ? await readGroups(drizzleOf(req.payload), id.data) : null
  return groupIds === null ? refusal(req, 404, words.notFound) : Response.json({ groupIds })
}

async function changeGroups(req: PayloadRequest): Promise<Response> {
  if (!isEditor({ req })) return refusal(req, 403, words.notAllowed)
  const id = Id.safeParse(req.routeParams?.id)
  if (!id.success) return refusal(req, 404, words.notFound)
  const body = Body.safeParse(await bodyOf(req))
  if (!body.success) return refusal(req, 400, words.notValid)
  const groupIds = await setGroups(databaseOf(req.payload), {
    customerId: id.data,
    groupIds: body.data.groupIds,
    actor: `user:${req.user?.id}`,
  })
  return groupIds === null ? refusal(req, 404, words.notFound) : Response.json({ groupIds })
}

/** What was sent; undefined when it is no JSON. */
async function bodyOf(req: PayloadRequest): Promise<unknown> {
  try {
    return await req.json?.()
  } catch {
    return undefined
  }
}

function refusal(req: PayloadRequest, status: number, message: Words): Response {
  return Response.json({ errors: [{ message: say(req, message) }] }, { status })
}

const words = {
  notAllowed: { en: 'Your role may not do this.', th: 'บทบาทของคุณไม่มีสิทธิ์ทำรายการนี้' },
  notFound: { en: 'There is no such customer.', th: 'ไม่พบลูกค้ารายนี้' },
  notValid: { en: 'Choose groups from the list.', th: 'กรุณาเลือกกลุ่มจากรายการ' },
} satisfies Record<string, Words>
