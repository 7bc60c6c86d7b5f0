import { LOCALES } from '@vitrine/shared-types/primitives/locale'
import { CURRENCIES } from '@vitrine/shared-types/primitives/money'
import { Slug } from '@vitrine/shared-types/primitives/slug'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { isEditor, isStaff } from '../../../platform/access.ts'
import { say, type Words } from '../../../platform/words.ts'
import { addStep, NewStep } from './add-step.ts'
import { askForExplanation } from './ask-for-explanation.ts'
import { explainWords } from './explain/explain-words.ts'

/**
 * `GET  /api/search/explanation?q&locale&currency&category&drafts` → `SearchExplanation`.
 * `POST /api/search/steps` `{ q, locale, step }` → `{ ruleId }`: adds to the draft of a rule.
 */
export const searchEndpoints: Endpoint[] = [
  { path: '/search/explanation', method: 'get', handler: explain },
  { path: '/search/steps', method: 'post', handler: step },
]

const Asked = z.object({
  q: z.string().trim().min(1).max(200),
  locale: z.enum(LOCALES),
  currency: z.enum(CURRENCIES).default('THB'),
  category: Slug.optional(),
  drafts: z.literal('true').optional(),
})
const NO_STORE = { headers: { 'Cache-Control': 'private, no-store' } }

async function explain(req: PayloadRequest): Promise<Response> {
  if (!isStaff({ req })) return refuse(req, 403, explainWords.notStaff)
  const given = [...req.searchParams].filter(([, value]) => value !== '')
  const asked = Asked.safeParse(Object.fromEntries(given))
  if (!asked.success) return refuse(req, 400, explainWords.notUnderstood)
  const { drafts, ...search } = asked.data
  const answer = await askForExplanation(req, search, drafts === 'true')
  return answer === null
    ? refuse(req, 502, explainWords.unreachable)
    : Response.json(answer, NO_STORE)
}

async function step(req: PayloadRequest): Promise<Response> {
  if (!isEditor({ req })) return refuse(req, 403, explainWords.notEditor)
  const asked = NewStep.safeParse(await req.json?.())
  if (!asked.success) return refuse(req, 400, explainWords.notUnderstood)
  return Response.json(await addStep(req, asked.data), NO_STORE)
}

function refuse(req: PayloadRequest, status: 400 | 403 | 502, message: Words): Response {
  return Response.json({ errors: [{ message: say(req, message) }] }, { status })
}
