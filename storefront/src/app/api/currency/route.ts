import { CURRENCIES, DEFAULT_CURRENCY } from '@vitrine/shared-types/primitives/money'
import { type NextRequest, NextResponse } from 'next/server'
import { CURRENCY_COOKIE } from '../../../platform/routing.ts'
import { returnPath } from '../../../platform/return-path.ts'

const YEAR_SECONDS = 31_536_000

/** Remembers the currency and goes back to where the shopper was. */
export async function POST(request: NextRequest): Promise<NextResponse> {
  const form = await request.formData().catch(() => new FormData())
  const currency = CURRENCIES.find((known) => known === form.get('currency')) ?? DEFAULT_CURRENCY
  const response = new NextResponse(null, {
    status: 303,
    headers: { location: returnPath(form.get('returnTo')), 'cache-control': 'no-store' },
  })
  response.cookies.set(CURRENCY_COOKIE, currency, {
    path: '/',
    maxAge: YEAR_SECONDS,
    sameSite: 'lax',
    httpOnly: true,
    secure: request.nextUrl.protocol === 'https:',
  })
  return response
}
