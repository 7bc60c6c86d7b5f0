import type { IncomingMessage, ServerResponse } from 'node:http'
import { outagePage } from './outage-page.ts'
import type { RequestContext } from './request-context.ts'

/** When to come back, in seconds: a little longer than the circuit breaker waits to probe. */
export const RETRY_AFTER_SECONDS = 15

/** Next describes the body it was about to send in these. */
const BODY_HEADERS = ['content-encoding', 'content-length', 'transfer-encoding', 'etag', 'link']

/** Runs no script and loads nothing: the page holds all it shows. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

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
  const original = methodsOf(response)
  let isReplaced = false

  /** True when the answer is the 503 page by now. */
  const isOutage = (status: number): boolean => {
    if (isReplaced || response.headersSent) return isReplaced
    isReplaced = context.storeUnavailable && status === 500
    if (isReplaced) sendOutagePage(request, response, original)
    return isReplaced
  }

  Object.assign(response, {
    writeHead(...args: [number]) {
      return isOutage(args[0]) ? response : original.writeHead(...args)
    },
    write(...args: [string]) {
      return isOutage(response.statusCode) ? swallow(args) : original.write(...args)
    },
    end(...args: []) {
      if (!isOutage(response.statusCode)) return original.end(...args)
      swallow(args)
      return response
    },
  })
}

type Methods = Pick<ServerResponse, 'writeHead' | 'write' | 'end'>

/** The methods as they are now, before ours take their place. */
function methodsOf(response: ServerResponse): Methods {
  return {
    writeHead: response.writeHead.bind<Methods['writeHead']>(response),
    write: response.write.bind<Methods['write']>(response),
    end: response.end.bind<Methods['end']>(response),
  }
}

function sendOutagePage(
  request: IncomingMessage,
  response: ServerResponse,
  original: Methods,
): void {
  for (const name of BODY_HEADERS) response.removeHeader(name)
  const body = Buffer.from(outagePage(request.url ?? '/', RETRY_AFTER_SECONDS))
  // Straight to the original: Next's compression listens for headers on the way.
  original.writeHead(503, {
    'content-type': 'text/html; charset=utf-8',
    'content-length': body.byteLength,
    'retry-after': String(RETRY_AFTER_SECONDS),
    'cache-control': 'no-store',
    'content-security-policy': POLICY,
  })
  // Apart: an injected response's `end` would hand the body to our `write`, which takes it away.
  if (request.method !== 'HEAD') original.write(body)
  original.end()
}

/** Takes what Next still writes. A writer that gave a callback waits for it. */
function swallow(args: readonly unknown[]): boolean {
  const callback = args.findLast((arg) => typeof arg === 'function')
  if (typeof callback === 'function') process.nextTick(callback)
  return true
}
