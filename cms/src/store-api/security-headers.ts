import helmet, { type FastifyHelmetOptions } from '@fastify/helmet'
import Fastify, { type FastifyInstance } from 'fastify'

const ONE_YEAR_SECONDS = 31_536_000

/** JSON needs nothing of a page: no script, no frame, no form. */
const JSON_POLICY = {
  useDefaults: false,
  directives: {
    'default-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
  },
}

/** The reference page runs its own scripts and asks this API; nothing comes from elsewhere. */
export const REFERENCE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; " +
  "img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; " +
  "form-action 'none'; frame-ancestors 'none'"

/** Images may be shown by any page: they are public and carry nothing of a person. */
export const MEDIA_RESOURCE_POLICY = 'cross-origin'

const OPTIONS: FastifyHelmetOptions = {
  contentSecurityPolicy: JSON_POLICY,
  strictTransportSecurity: { maxAge: ONE_YEAR_SECONDS, includeSubDomains: true },
  frameguard: { action: 'deny' },
  referrerPolicy: { policy: 'no-referrer' },
  crossOriginResourcePolicy: { policy: 'same-origin' },
}

/**
 * Puts the security headers on every answer that passes the hooks: errors and media included. They
 * are the same on all, and helmet makes them anew for each, so it is asked once.
 */
export async function useSecurityHeaders(app: FastifyInstance): Promise<void> {
  const headers = await headersOfHelmet()
  app.addHook('onRequest', (_request, reply, done) => {
    for (const [name, value] of headers) reply.raw.setHeader(name, value)
    done()
  })
}

async function headersOfHelmet(): Promise<[name: string, value: string][]> {
  const sample = Fastify()
  await sample.register(helmet, OPTIONS)
  let found: [string, string][] = []
  sample.get('/', async (_request, reply) => {
    found = Object.entries(reply.raw.getHeaders()).map(([name, value]) => [name, String(value)])
  })
  await sample.inject('/')
  await sample.close()
  return found
}

/** The same for the few answers that are written before a request could be parsed. */
export const BARE_SECURITY_HEADERS: Record<string, string> = {
  'content-security-policy':
    "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'",
  'strict-transport-security': `max-age=${ONE_YEAR_SECONDS}; includeSubDomains`,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
}
