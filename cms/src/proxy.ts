import { randomBytes } from 'node:crypto'
import { NextResponse, type NextRequest } from 'next/server'
import { env } from './env.ts'
import { contentSecurityPolicy } from './platform/content-security-policy.ts'

/** Sends `/` to the panel, and gives every page a policy with a nonce of its own. */
export function proxy(request: NextRequest): NextResponse {
  if (request.nextUrl.pathname === '/') {
    return NextResponse.redirect(new URL('/admin', request.nextUrl), 307)
  }
  const policy = contentSecurityPolicy({
    nonce: randomBytes(16).toString('base64'),
    shopUrl: env.SHOP_URL,
    storeApiUrl: env.STORE_API_URL,
    isDevelopment: env.NODE_ENV === 'development',
  })
  // Next reads the nonce for its own scripts from the request's policy.
  const headers = new Headers(request.headers)
  headers.set('Content-Security-Policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  return response
}

// Not the REST: Next would keep the first 10 MB of a body for the proxy and drop the rest.
export const config = { matcher: ['/((?!api/|_next/static|_next/image|favicon.ico).*)'] }
