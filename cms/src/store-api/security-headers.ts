import helmet, { type FastifyHelmetOptions } from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'

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

/** Puts the security headers on every answer that passes the hooks: errors and media included. */
export async function useSecurityHeaders(app: FastifyInstance): Promise<void> {
  await app.register(helmet, OPTIONS)
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
