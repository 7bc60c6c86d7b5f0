/** What every answer of the shop carries, whatever it is. */
export const STATIC_SECURITY_HEADERS = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), microphone=(), geolocation=(), usb=(), browsing-topics=()',
  },
]

interface PolicyOptions {
  scripts: ScriptPolicy
  mediaBase: string
  adminUrl: string
  isDevelopment: boolean
}

/**
 * Which scripts may run. A page made for one visitor names a nonce, and what those scripts load is
 * trusted. A page that is kept names the hashes of its inline scripts, as CSP sources, beside the
 * shop's own files: a nonce that many visitors share would be known to all of them.
 */
export type ScriptPolicy = { nonce: string } | { hashes: readonly string[] }

/**
 * The content security policy of a page. Styles may be inline, for the attributes that React
 * writes. Only the admin may frame the shop (live preview).
 */
export function contentSecurityPolicy({
  scripts,
  mediaBase,
  adminUrl,
  isDevelopment,
}: PolicyOptions): string {
  const media = originOf(mediaBase)
  const directives = {
    'default-src': "'self'",
    'script-src': `${scriptSources(scripts)}${isDevelopment ? " 'unsafe-eval'" : ''}`,
    'style-src': "'self' 'unsafe-inline'",
    'img-src': `'self' data: blob: ${media}`.trim(),
    'font-src': "'self'",
    'connect-src': `'self'${isDevelopment ? ' ws:' : ''}`,
    'object-src': "'none'",
    'base-uri': "'self'",
    'form-action': "'self'",
    'frame-ancestors': `'self' ${originOf(adminUrl)}`.trim(),
  }
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}

/** HSTS, for a shop that is served over TLS; a browser would ignore it elsewhere. */
export function transportSecurity(shopUrl: string): string | null {
  return shopUrl.startsWith('https://') ? 'max-age=63072000; includeSubDomains' : null
}

function scriptSources(scripts: ScriptPolicy): string {
  if ('nonce' in scripts) return `'self' 'nonce-${scripts.nonce}' 'strict-dynamic'`
  return ["'self'", ...scripts.hashes].join(' ')
}

function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : ''
}
