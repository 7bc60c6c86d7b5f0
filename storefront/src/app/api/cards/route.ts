import { z } from 'zod'
import { CURRENCIES } from '@vitrine/shared-types/primitives/money'
import { LOCALES } from '@vitrine/shared-types/primitives/locale'
import { callStore } from '../../../api/client.ts'
import { melts } from '../../../media/melting.ts'

/** As many ids as one question to the store may hold. */
const Query = z.object({
  ids: z.string().regex(/^\d{1,9}(?:,\d{1,9}){0,199}$/u),
  locale: z.enum(LOCALES),
  currency: z.enum(CURRENCIES),
})
const AT_ONCE = 100

/** The cards of some products, for lists that a browser keeps. The same for all who ask. */
export async function GET(request: Request): Promise<Response> {
  const given = Query.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (!given.success) return Response.json({ items: [] }, { status: 400 })
  const { ids, ...reader } = given.data
  const all = ids.split(',')
  const parts = [all.slice(0, AT_ONCE), all.slice(AT_ONCE)].filter((part) => part.length > 0)
  const answers = await Promise.all(
    parts.map((part) =>
      callStore('listProducts', {
        query: { ...reader, ids: part.join(','), limit: AT_ONCE },
      }),
    ),
  )
  const items = []
  for (const answer of answers) {
    if (!answer.ok) return Response.json({ items: [] }, { status: 503 })
    items.push(...answer.data.items)
  }
  const melting = []
  for (const { id, image } of items) if (await melts(image)) melting.push(id)
  return Response.json({ items, melting }, { headers: { 'cache-control': 'no-store' } })
}

export const dynamic = 'force-dynamic'
