import { type NextRequest, NextResponse } from 'next/server'
import { env } from './env.ts'
import { requestIdOf } from './platform/request-id.ts'
import { CURRENCY_COOKIE, LOCALE_COOKIE, type Route, route } from './platform/routing.ts'
import { contentSecurityPolicy, transportSecurity } from './platform/security-headers.ts'

/** Gives every page request its language, its currency, its id and its policy. */
export function proxy(request: NextRequest): NextResponse {
  const visit = route({
    pathname: request.nextUrl.pathname,
    acceptLanguage: request.headers.get('accept-language'),
    localeCookie: request.cookies.get(LOCALE_COOKIE)?.value,
    currencyCookie: request.cookies.get(CURRENCY_COOKIE)?.value,
  })
  const requestId = requestIdOf(request.headers.get('x-request-id'))
  const nonce = btoa(crypto.randomUUID())
  const policy = contentSecurityPolicy({
    scripts: { nonce },
    mediaBase: env.MEDIA_BASE_URL,
    adminUrl: env.ADMIN_URL,
    isDevelopment: env.NODE_ENV === 'development',
  })
  const headers = new Headers(request.headers)
  headers.set('x-request-id', requestId)
  headers.set('x-nonce', nonce)
  headers.set('content-security-policy', policy)

  const response = answer(request, visit, headers)
  response.headers.set('content-security-policy', policy)
  response.headers.set('x-request-id', requestId)
  const hsts = transportSecurity(env.SHOP_URL)
  if (hsts) response.headers.set('strict-transport-security', hsts)
  return response
}

/** Pages only: Next's own files, the shop's endpoints and anything with a file's ending pass by. */
export const config = {
  matcher: ['/((?!_next/|api/|media/|mock-media/|health/|.*\\.[a-zA-Z0-9]+$).*)'],
}

function answer(request: NextRequest, visit: Route, headers: Headers): NextResponse {
  const url = request.nextUrl.clone()
  url.pathname = visit.pathname
  if (visit.kind === 'rewrite') return NextResponse.rewrite(url, { request: { headers } })
  const response = NextResponse.redirect(url, visit.status)
  if (visit.status === 307) response.headers.set('vary', 'Accept-Language, Cookie')
  return response
}
