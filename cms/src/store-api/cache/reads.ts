import { MIN_REVISION_HEADER } from '@vitrine/shared-types/events/store-events'
import type { Tag } from '@vitrine/shared-types/events/tags'
import type { Endpoint } from '@vitrine/shared-types/primitives/endpoint'
import type { Locale } from '@vitrine/shared-types/primitives/locale'
import { Revision } from '@vitrine/shared-types/primitives/revision'
import type { FastifyRequest } from 'fastify'
import { DomainError } from '../../platform/errors.ts'
import { JsonBytes } from '../../platform/json-answers.ts'
import type { ReadAnswer, ResponseCache } from './response-cache.ts'

/** A handler of any endpoint, as the router sees it: the contract has checked its input. */
export type AnyHandler = (input: {
  params: unknown
  query: unknown
  uses: (...tags: Tag[]) => void
  revision: Revision | null
}) => Promise<unknown>

/** Answers a read from memory or by its handler. */
export function readThrough(
  cache: ResponseCache,
  endpoint: Endpoint,
  handle: AnyHandler,
  request: FastifyRequest,
): Promise<ReadAnswer> {
  const { params, query } = request
  return cache.read({
    // The contract fills in defaults and puts keys in its own order, so equal reads look equal.
    key: `${endpoint.id} ${JSON.stringify([params, query])}`,
    url: request.raw.url ?? request.url,
    locale: (query as { locale: Locale }).locale,
    minRevision: minRevisionOf(request),
    async make(revision) {
      const used = new Set<Tag>()
      const uses = (...tags: Tag[]): void => tags.forEach((tag) => used.add(tag))
      const answer = await handle({ params, query, uses, revision })
      // Nothing could ever make such an answer old: that is a mistake of its handler.
      if (used.size === 0) throw new Error(`${endpoint.id} does not say what it shows`)
      const bytes = answer instanceof JsonBytes ? answer.bytes : Buffer.from(JSON.stringify(answer))
      return { bytes, tags: [...used].sort() }
    },
  })
}

function minRevisionOf({ headers }: FastifyRequest): Revision | undefined {
  const given = headers[MIN_REVISION_HEADER]
  if (given === undefined) return undefined
  const parsed = Revision.safeParse(given)
  if (parsed.success) return parsed.data
  throw new DomainError('invalid_request', { message: `${MIN_REVISION_HEADER} is not valid` })
}
