import { CART_HEADER, ORDER_HEADER } from '@vitrine/shared-types/primitives/commerce-endpoint'
import type { ProblemCode } from '@vitrine/shared-types/primitives/problem'
import { MAX_WAIT_S } from '@vitrine/shared-types/store-api/v1/orders'
import { env } from '../../env.ts'
import { logger } from '../../platform/logger.ts'
import { requestIdOf } from '../../platform/request-id.ts'
import { VISITOR_HEADER } from '../../platform/visitor-header.ts'
import { type CallStore, callStore, codeOf, type StoreAnswer, StoreSilent } from './call-store.ts'
import { endpointOf, type Target } from './endpoint-of.ts'
import { cookiesFor, type Holdings, readHoldings, signedOut, withoutCart } from './holdings.ts'
import { refreshed } from './keep-session.ts'
import { mergedCart } from './merge-cart.ts'
import { readLimited } from './read-limited.ts'
import { refusal } from './refusal.ts'
import { isJson, strangerIn } from './refuse-strangers.ts'
import { takeSecrets } from './take-secrets.ts'

/** Where the forwarder lives; `/api/store/v1/…` mirrors `/store/v1/…`. */
const PREFIX = '/api'
const TIMEOUT_MS = 10_000
/** Placing an order asks the payment provider too. */
const LONG_TIMEOUT_MS = 25_000
/** These know no session: a token would only get in the way. */
const TOKENLESS = new Set([
  'signUp',
  'confirmEmail',
  'requestConfirmation',
  'requestPasswordReset',
  'resetPassword',
  'signIn',
])
const LONG = new Set(['placeOrder', 'startPayment', 'settlePayment', 'cancelOrder'])
/** Handed on as the browser sent them. */
const CONDITIONS = ['idempotency-key', 'if-match'] as const
/** Handed back as the store sent them. */
const REPLY_HEADERS = ['content-type', 'etag', 'retry-after'] as const

/** One request on its way to the store. */
interface Errand {
  request: Request
  target: Target
  body: string
  /** About the visitor, for every call made for them. */
  visitor: Record<string, string>
  call: CallStore
  held: Holdings
}

/**
 * Hands a request of the shop's own pages to the store API: with the visitor's secrets, which live
 * in cookies, and back without them. Refuses other sites and whatever the contract does not name.
 */
export async function forward(request: Request, call: CallStore = callStore): Promise<Response> {
  const requestId = requestIdOf(request.headers.get('x-request-id'))
  const refuse = (code: ProblemCode) => refusal(code, requestId)
  const stranger = strangerIn(request, env.SHOP_URL)
  if (stranger) return refuse(stranger)
  const url = new URL(request.url)
  const path = url.pathname.slice(PREFIX.length)
  const target = endpointOf(request.method, path, url.searchParams)
  if ('code' in target) return refuse(target.code)
  if (target.endpoint.body && !isJson(request.headers)) return refuse('unsupported_media_type')
  const body = await readLimited(request)
  if (body === null) return refuse('payload_too_large')

  const cookie = request.headers.get('cookie')
  const errand: Errand = {
    request,
    target,
    body,
    visitor: visitorOf(request, requestId),
    call,
    held: readHoldings(cookie, isSecure),
  }
  const response = await run(errand, requestId)
  for (const line of cookiesFor(cookie, errand.held, isSecure)) {
    response.headers.append('set-cookie', line)
  }
  return response
}

const isSecure = env.SHOP_URL.startsWith('https://')

/** Whatever happens, `errand.held` is what the browser shall hold afterwards. */
async function run(errand: Errand, requestId: string): Promise<Response> {
  const { id } = errand.target
  try {
    const answer = await exchange(errand)
    const text = answer.status < 400 ? takeIn(errand, answer) : leaveOut(errand, answer)
    if (answer.status < 400) await mergeGuestCart(errand)
    return reply(answer, text, requestId)
  } catch (error) {
    if (!(error instanceof StoreSilent)) throw error
    // Who signs out is signed out here, whether or not the store hears of it.
    if (id === 'signOut') {
      errand.held = takeSecrets(id, '', errand.held).held
      return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } })
    }
    if (!errand.request.signal.aborted) {
      logger.warn({ msg: 'store API did not answer', key: id, requestId, err: error })
    }
    return refusal('unavailable', requestId)
  }
}

async function exchange(errand: Errand): Promise<StoreAnswer> {
  const { target, call, visitor } = errand
  const isTokenless = TOKENLESS.has(target.id)
  if (!isTokenless && !errand.held.access && errand.held.refresh) {
    errand.held = await refreshed(errand.held, call, visitor)
  }
  if (target.endpoint.caller === 'cartHolder') await mergeGuestCart(errand)
  const answer = await send(errand)
  if (isTokenless || codeOf(answer) !== 'session_over') return answer
  errand.held = await refreshed({ ...errand.held, access: null }, call, visitor)
  return send(errand)
}

/** A guest who has signed in brings their cart along, at once or as soon as the store answers. */
async function mergeGuestCart(errand: Errand): Promise<void> {
  const { held, call, visitor } = errand
  if (held.cart && held.access) errand.held = await mergedCart(held, call, visitor)
}

function send({ request, target, body, visitor, call, held }: Errand): Promise<StoreAnswer> {
  const headers: Record<string, string> = { ...visitor }
  for (const name of CONDITIONS) {
    const value = request.headers.get(name)
    if (value !== null) headers[name] = value
  }
  if (held.access && !TOKENLESS.has(target.id)) {
    headers['authorization'] = `Bearer ${held.access.value}`
  }
  // The answer to an order may have been lost: its key counts for the cart that it was.
  const cart = held.cart ?? (target.id === 'placeOrder' ? held.lastCart : null)
  if (cart) headers[CART_HEADER] = cart.value
  const order = held.orders.find(({ number }) => number === target.params['number'])
  if (order) headers[ORDER_HEADER] = order.key
  if (target.endpoint.body) headers['content-type'] = 'application/json'
  return call({
    method: target.endpoint.method,
    path: target.path,
    headers,
    body: target.endpoint.body ? body : undefined,
    timeoutMs: timeoutOf(target),
    signal: target.endpoint.method === 'GET' ? request.signal : undefined,
  })
}

function timeoutOf({ id, query }: Target): number {
  const wait = Math.min(Number(query['wait'] ?? 0), MAX_WAIT_S) * 1000
  return (LONG.has(id) ? LONG_TIMEOUT_MS : TIMEOUT_MS) + wait
}

function takeIn(errand: Errand, { text }: StoreAnswer): string {
  const taken = takeSecrets(errand.target.id, text, errand.held)
  errand.held = taken.held
  return taken.text
}

/** What a refusal says of the secrets: a cart or a session that is no more is not kept. */
function leaveOut(errand: Errand, answer: StoreAnswer): string {
  const code = codeOf(answer)
  if (code === 'cart_not_found') errand.held = withoutCart(errand.held, null)
  if (code === 'not_signed_in' || code === 'session_over') errand.held = signedOut(errand.held)
  if (errand.target.id === 'signOut') errand.held = takeSecrets('signOut', '', errand.held).held
  return answer.text
}

function reply(answer: StoreAnswer, text: string, requestId: string): Response {
  const headers = new Headers({ 'cache-control': 'no-store', 'x-request-id': requestId })
  for (const name of REPLY_HEADERS) {
    const value = answer.headers.get(name)
    if (value !== null) headers.set(name, value)
  }
  const isEmpty = answer.status === 204
  return new Response(isEmpty ? null : text, { status: answer.status, headers })
}

function visitorOf({ headers }: Request, requestId: string): Record<string, string> {
  const address = headers.get(VISITOR_HEADER)
  const userAgent = headers.get('user-agent')
  return {
    'x-request-id': requestId,
    ...(address ? { 'x-forwarded-for': address } : {}),
    ...(userAgent ? { 'user-agent': userAgent } : {}),
  }
}
