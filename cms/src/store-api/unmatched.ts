import type { FastifyInstance, FastifyRequest } from 'fastify'
import { DomainError } from '../platform/errors.ts'
import { MEDIA_PREFIX } from './media.ts'

const ALLOW = 'GET, HEAD, OPTIONS'
/** Where a path goes that cannot be decoded, so that its refusal passes the hooks like any other. */
const MALFORMED = '/.malformed-url'

/** Routes by the text before the first question mark; a path that cannot be decoded has a place. */
export function routableUrl(url: string | undefined): string {
  const given = url ?? '/'
  if (!given.includes('%')) return given
  const end = given.search(/[?#;]/u)
  try {
    decodeURIComponent(end === -1 ? given : given.slice(0, end))
    return given
  } catch {
    return MALFORMED
  }
}

/** Tells a wrong method from a wrong address, before a body is read. */
export function useUnmatchedRoutes(app: FastifyInstance, paths: readonly string[]): void {
  const patterns = paths.map(
    (path) =>
      new RegExp(`^${path.replaceAll('.', String.raw`\.`).replaceAll(/\{\w+\}/gu, '[^/]+')}$`, 'u'),
  )
  const exists = (path: string): boolean =>
    path.startsWith(MEDIA_PREFIX) || patterns.some((pattern) => pattern.test(path))

  app.get(MALFORMED, async () => {
    throw new DomainError('invalid_request', { message: 'The address is not validly encoded' })
  })
  app.addHook('onRequest', async (request, reply) => {
    if (!request.is404) return
    const path = pathOf(request)
    if (!exists(path)) throw new DomainError('route_not_found')
    reply.header('allow', ALLOW)
    if (request.method === 'OPTIONS') return reply.code(204).send()
    throw new DomainError('method_not_allowed')
  })
  // A handler that found nothing to send, such as a missing file, ends here.
  app.setNotFoundHandler((request) => {
    const isMedia = pathOf(request).startsWith(MEDIA_PREFIX)
    throw new DomainError(isMedia ? 'media_not_found' : 'route_not_found')
  })
}

function pathOf(request: FastifyRequest): string {
  return request.url.split('?', 1)[0] ?? ''
}
