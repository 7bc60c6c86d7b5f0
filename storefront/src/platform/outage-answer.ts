import type { IncomingMessage, ServerResponse } from 'node:http'
import { outagePage } from './outage-page.ts'
import type { RequestContext } from './request-context.ts'

/** When to come back, in seconds: about when the circuit breaker probes again. */
export const RETRY_AFTER_SECONDS = 15

/** Next describes the body it was about to send in these. */
const BODY_HEADERS = ['content-encoding', 'content-length', 'transfer-encoding', 'etag', 'link']

/** Runs scripts and loads nothing: the page holds all it shows. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'"

/**
 * Next answers a page that threw with 500, and its custom server has no hook for another status.
 * So the first header that leaves is looked at: a 500 of a request that `load` marked becomes the
 * 503 page, and what Next writes after it goes nowhere. All other answers pass untouched.
 */
export function replaceOutageAnswers(
  request: IncomingMessage,
  response: ServerResponse,
  context: RequestContext,
): void {
  const { writeHead, write, end } = response
  let isReplaced = false
  const original = { writeHead, write, end }
  const restore = () => Object.assign(response, original)

  /** True when this answer is, or has just become, the 503 page. */
  const replaced = (status: number): boolean => {
    if (isReplaced || response.headersSent) return isReplaced
    if (!context.storeUnavailable || status !== 500) return false
    isReplaced = true
    const { write: laterWrite, end: laterEnd, writeHead: laterWriteHead } = response
    restore()
    sendOutagePage(request, response)
    // Next goes on writing its own error page: swallow it.
    Object.assign(response, { write: laterWrite, end: laterEnd, writeHead: laterWriteHead })
    return true
  }

  response.writeHead = function patched(this: ServerResponse, status: number, ...rest: unknown[]) {
    if (replaced(status)) return response
    return Reflect.apply(writeHead, response, [status, ...rest]) as ServerResponse
  } as typeof writeHead
  response.write = function patched(this: ServerResponse, ...args: unknown[]) {
    if (replaced(response.statusCode)) return acknowledge(args)
    return Reflect.apply(write, response, args) as boolean
  } as typeof write
  response.end = function patched(this: ServerResponse, ...args: unknown[]) {
    if (replaced(response.statusCode)) {
      acknowledge(args)
      return response
    }
    return Reflect.apply(end, response, args) as ServerResponse
  } as typeof end
}

function sendOutagePage(request: IncomingMessage, response: ServerResponse): void {
  for (const name of BODY_HEADERS) response.removeHeader(name)
  const body = Buffer.from(outagePage(request.url ?? '/', RETRY_AFTER_SECONDS))
  response.statusCode = 503
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.setHeader('content-length', body.byteLength)
  response.setHeader('retry-after', RETRY_AFTER_SECONDS)
  response.setHeader('cache-control', 'no-store')
  response.setHeader('content-security-policy', POLICY)
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** A writer that gave a callback waits for it. */
function acknowledge(args: unknown[]): boolean {
  const callback = args.findLast((arg) => typeof arg === 'function')
  if (typeof callback === 'function') process.nextTick(callback)
  return true
}
