import type { FastifyInstance } from 'fastify'
import {
  answerExplanation,
  EXPLANATION_PATH,
  ExplanationRequest,
  isExplanationToken,
  type ExplanationSources,
} from '../domains/search/index.ts'
import type { Follower } from '../outbox/follow.ts'
import { DomainError } from '../platform/errors.ts'

export const EXPLANATION_METHODS = { [EXPLANATION_PATH]: 'POST, OPTIONS' }

/**
 * `POST` with a token of the panel: why products stand where they do in a search, by what is
 * published or by drafts. For staff alone, so it is in no contract and never kept.
 */
export function useExplanations(
  app: FastifyInstance,
  { follower, ...sources }: ExplanationSources & { follower?: Follower | undefined },
): void {
  app.post(EXPLANATION_PATH, async (request, reply) => {
    const token = /^Bearer (\S+)$/u.exec(request.headers.authorization ?? '')?.[1]
    if (token === undefined || !isExplanationToken(token)) throw new DomainError('not_signed_in')
    const asked = ExplanationRequest.safeParse(request.body)
    if (!asked.success) throw new DomainError('invalid_request')
    const revision = (await follower?.freshRevision()) ?? null
    reply.header('cache-control', 'no-store')
    return await answerExplanation(sources, asked.data, revision)
  })
}
