import { z } from 'zod'
import { env } from '../../env.ts'
import { requestIdOf } from '../../platform/request-id.ts'
import { refusal } from './refusal.ts'
import { cookiesFor, isOrderKey, readHoldings, withOrder } from './holdings.ts'
import { readLimited } from './read-limited.ts'
import { isJson, strangerIn } from './refuse-strangers.ts'

const Body = z
  .strictObject({ number: z.string().toUpperCase(), key: z.string() })
  .refine(isOrderKey, 'This is not the key of an order')

/**
 * Keeps the key of an order (`{ number, key: "<order id>.<secret>" }`) in a cookie. Whether it is
 * good the store says when the order is asked for. Answers 204.
 */
export async function keepOrderKey(request: Request): Promise<Response> {
  const requestId = requestIdOf(request.headers.get('x-request-id'))
  const stranger = strangerIn(request, env.SHOP_URL)
  if (stranger) return refusal(stranger, requestId)
  if (!isJson(request.headers)) return refusal('unsupported_media_type', requestId)
  const text = await readLimited(request)
  if (text === null) return refusal('payload_too_large', requestId)
  const body = Body.safeParse(parsed(text))
  if (!body.success) return refusal('invalid_request', requestId)

  const isSecure = env.SHOP_URL.startsWith('https://')
  const cookie = request.headers.get('cookie')
  const held = withOrder(readHoldings(cookie, isSecure), body.data)
  const response = new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } })
  for (const line of cookiesFor(cookie, held, isSecure)) response.headers.append('set-cookie', line)
  return response
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
