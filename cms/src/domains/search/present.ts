import type { Facet } from '@vitrine/shared-types/store-api/v1/facets'
import { joinJson } from '../../platform/json-answers.ts'
import { writeCursor } from './queries/cursor.ts'
import type { FoundPage } from './queries/find-page.ts'

/** The list as JSON: its cards are that already, so nothing is parsed on the way through. */
export function presentList(
  found: FoundPage,
  { cards, facets, limit }: { cards: Buffer; facets: Facet[] | null; limit: number },
): Buffer {
  const last = found.entries.at(-1)
  const nextCursor =
    found.hasMore && last !== undefined
      ? writeCursor(found.order, { ...last, page: found.page })
      : null
  const pageInfo = {
    total: found.total,
    page: found.page,
    pageCount: Math.ceil(found.total / limit),
    limit,
    nextCursor,
  }
  const rest = JSON.stringify({ pageInfo, facets, search: found.search })
  return joinJson(['{"items":', cards, `,${rest.slice(1)}`])
}
