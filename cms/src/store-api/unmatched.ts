import type { FastifyInstance, FastifyRequest } from 'fastify'
import { DomainError } from '../platform/errors.ts'
import { MEDIA_PREFIX } from './media.ts'

/** What may be done with whatever can be read. */
export const READ_METHODS = 'GET, HEAD, OPTIONS'
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

/** Tells a wrong method from a wrong address, before a body is read. Takes methods by path. */
export function useUnmatchedRoutes(app: FastifyInstance, routes: Record<string, string>): void {
  const patterns = Object.entries(routes).map(([path, methods]) => ({
    test: patternOf(path),
    methods,
  }))
  const methodsOf = (path: string): string | undefined =>
    path.startsWith(MEDIA_PREFIX)
      ? READ_METHODS
      : patterns.find(({ test }) => test.test(path))?.methods

  app.get(MALFORMED, async () => {
    throw new DomainError('invalid_request', { message: 'The address is not validly encoded' })
  })
  app.addHook('onRequest', (request, reply, done) => {
    if (!request.is404) return done()
    const methods = methodsOf(pathOf(request))
    if (methods === undefined) return done(new DomainError('route_not_found'))
    reply.header('allow', methods)
    if (request.method === 'OPTIONS') return void reply.code(204).send()
    done(new DomainError('method_not_allowed'))
  })
  // A handler that found nothing to send, such as a missing file, ends here.
  app.setNotFoundHandler((request) => {
    const isMedia = pathOf(request).startsWith(MEDIA_PREFIX)
    throw new DomainError(isMedia ? 'media_not_found' : 'route_not_found')
  })
}

function patternOf(path: string): RegExp {
  const text = path.replaceAll('.', String.raw`\.`).replaceAll(/\{\w+\}/gu, '[^/]+')
  return new RegExp(`^${text}$`, 'u')
}

function pathOf(request: FastifyRequest): string {
  return request.url.split('?', 1)[0] ?? ''
}
