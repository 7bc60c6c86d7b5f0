import { z } from 'zod'
import { CURRENCIES } from '@vitrine/shared-types/primitives/money'
import { LOCALES } from '@vitrine/shared-types/primitives/locale'
import { callStore } from '../../../api/client.ts'
import { presentSuggestions } from '../../../features/search/suggestions.ts'

const Query = z.object({
  q: z.string().trim().min(1).max(200),
  locale: z.enum(LOCALES),
  currency: z.enum(CURRENCIES),
})
/** Of each kind: all of them together fit on a phone. */
const LIMIT = 4
/** Going back a letter asks nobody. What a thing costs may be so old here, and no older. */
const HEADERS = { 'cache-control': 'private, max-age=30' }

/** What to offer for the beginning of a search. The same for all who ask. */
export async function GET(request: Request): Promise<Response> {
  const given = Query.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (!given.success) return new Response(null, { status: 400 })
  const { q, ...reader } = given.data
  const answer = await callStore('suggestSearches', { query: { ...reader, q, limit: LIMIT } })
  // The form itself still searches.
  if (!answer.ok) return new Response(null, { status: 503, headers: { 'retry-after': '10' } })
  return Response.json(presentSuggestions(answer.data, reader), { headers: HEADERS })
}

export const dynamic = 'force-dynamic'
