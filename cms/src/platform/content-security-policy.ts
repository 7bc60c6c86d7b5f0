interface PolicyOptions {
  nonce: string
  shopUrl: string
  storeApiUrl: string
  /** Hot reload evaluates code and opens a socket. */
  isDevelopment: boolean
}

/**
 * What the panel's pages may load: its own scripts (by nonce), pictures from here and the store
 * API, and the shop in a frame for live preview. Nobody may frame the panel itself.
 */
export function contentSecurityPolicy(options: PolicyOptions): string {
  const { nonce, shopUrl, storeApiUrl, isDevelopment } = options
  const directives: Record<string, string[]> = {
    'default-src': [`'self'`],
    'script-src': [
      `'self'`,
      `'nonce-${nonce}'`,
      `'strict-dynamic'`,
      ...(isDevelopment ? [`'unsafe-eval'`] : []),
    ],
    // Payload and its editor set style attributes.
    'style-src': [`'self'`, `'unsafe-inline'`],
    'img-src': [`'self'`, 'data:', 'blob:', storeApiUrl],
    'font-src': [`'self'`, 'data:'],
    'connect-src': [`'self'`, ...(isDevelopment ? ['ws:'] : [])],
    'frame-src': [`'self'`, shopUrl],
    'frame-ancestors': [`'none'`],
    'base-uri': [`'self'`],
    'form-action': [`'self'`],
    'object-src': [`'none'`],
  }
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ')
}
