import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { inject } from 'light-my-request'
import { env } from '../env.ts'
import { sayMissing } from '../platform/missing-status.ts'
import { replaceOutageAnswers } from '../platform/outage-answer.ts'
import {
  newRequestContext,
  type RequestContext,
  requestContext,
} from '../platform/request-context.ts'
import { contentSecurityPolicy } from '../platform/security-headers.ts'
import { sealScripts, withoutNonce } from './inline-scripts.ts'
import { pageBytes } from './page-bytes.ts'
import type { PageRequest } from './page-key.ts'
import type { KeptPage } from './page-store.ts'

/** What came of making a page. */
export interface Rendered extends KeptPage {
  verdict:
    | { kind: 'complete' }
    /** The store itself says that there is no such page, or that it lies elsewhere. */
    | { kind: 'gone' }
    /** Good enough for whoever waits for it, but not for being kept. */
    | { kind: 'unfit'; reason: string }
}

export type RenderPage = (page: PageRequest) => Promise<Rendered>

export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** Makes pages by calling Next's own handler in this process, as if a browser had asked. */
export function createRenderPage(handle: Handle): RenderPage {
  return async (page) => {
    const context = newRequestContext(crypto.randomUUID())
    const readAt = Date.now()
    const dispatch = (request: IncomingMessage, response: ServerResponse) => {
      replaceOutageAnswers(request, response, context)
      sayMissing(request, response, context)
      handle(request, response).catch((error: unknown) => {
        response.destroy(error instanceof Error ? error : new Error(String(error)))
      })
    }
    const answer = await requestContext.run(context, async () => {
      // Awaited here: it begins only then, and must begin in this context.
      return await inject(dispatch, {
        method: 'GET',
        url: addressOf(page),
        headers: headersOf(page, context.requestId),
      })
    })
    const { tags, revision } = context.reads
    const verdict = judge(page, answer, context)
    if (verdict.kind === 'complete') answer.headers['cache-control'] = KEPT
    return {
      ...seal(page, answer),
      request: page,
      verdict,
      tags: [...tags],
      locale: page.locale,
      revision,
      readAt,
    }
  }
}

/** Browsers may keep it too, and must ask each time, which mostly costs them a 304. */
const KEPT = 'private, no-cache'

interface Answer {
  statusCode: number
  headers: OutgoingHttpHeaders
  rawPayload: Buffer
}

function addressOf({ path, router }: PageRequest): string {
  if (router?.checksum == null) return path
  return `${path}${path.includes('?') ? '&' : '?'}_rsc=${router.checksum}`
}

/** Nothing of the visitor but what is in the key. */
function headersOf({ currency, router }: PageRequest, requestId: string) {
  return {
    host: new URL(env.SHOP_URL).host,
    cookie: `currency=${currency}`,
    'x-request-id': requestId,
    ...router?.headers,
  }
}

function judge(page: PageRequest, answer: Answer, context: RequestContext): Rendered['verdict'] {
  const { statusCode: status, headers } = answer
  const unfit = (reason: string) => ({ kind: 'unfit', reason }) as const
  if (context.storeUnavailable) return unfit('the store could not be asked')
  if (status >= 500 || context.hasFailed) return unfit(`the page failed (${status})`)
  if (headers['set-cookie'] !== undefined) return unfit('the answer sets a cookie')
  if (context.isMissing || status === 404) return { kind: 'gone' }
  if (context.reads.isDegraded) return unfit('a part did not come from the store')
  const location = String(headers.location ?? '')
  if (page.router && location.includes('_rsc=')) return unfit('the checksum does not fit')
  if (status >= 300 && status < 400) return { kind: 'gone' }
  return status === 200 ? { kind: 'complete' } : unfit(`status ${status}`)
}

/** Next's nonce as it stands in the policy of `proxy.ts`. */
const NONCE = /'nonce-([^']+)'/u

function seal(page: PageRequest, { statusCode, headers, rawPayload }: Answer) {
  const nonce = NONCE.exec(String(headers['content-security-policy'] ?? ''))?.[1]
  if (!nonce) return { bytes: pageBytes(statusCode, keptHeaders(headers), rawPayload) }
  const text = rawPayload.toString()
  const sealed = page.router
    ? { text: withoutNonce(text, nonce), hashes: [] }
    : sealScripts(text, nonce)
  const policy = contentSecurityPolicy({
    scripts: { hashes: sealed.hashes },
    mediaBase: env.MEDIA_BASE_URL,
    adminUrl: env.ADMIN_URL,
    isDevelopment: env.NODE_ENV === 'development',
  })
  const kept = keptHeaders(headers, (value) => withoutNonce(value, nonce))
  kept['content-security-policy'] = policy
  return { bytes: pageBytes(statusCode, kept, Buffer.from(sealed.text)) }
}

/** These belong to one exchange; whoever sends the page writes them. */
const FLEETING = new Set([
  'connection',
  'content-encoding',
  'content-length',
  'date',
  'etag',
  'keep-alive',
  'transfer-encoding',
  'x-middleware-rewrite',
  'x-request-id',
])

function keptHeaders(headers: OutgoingHttpHeaders, clean = (value: string) => value) {
  const kept: Record<string, string | string[]> = {}
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined || FLEETING.has(name.toLowerCase())) continue
    kept[name.toLowerCase()] = Array.isArray(value) ? value.map(clean) : clean(String(value))
  }
  return kept
}
