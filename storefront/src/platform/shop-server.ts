import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { visitorAddress } from '../live/browsers/visitor-address.ts'
import { shopPictures } from '../media/pictures/shop-pictures.ts'
import compression from 'compression'
import { answerHealth } from './health.ts'
import { sayMissing } from './missing-status.ts'
import {
  newRequestContext,
  type Reads,
  type RequestContext,
  requestContext,
} from './request-context.ts'
import { requestIdOf } from './request-id.ts'
import { replaceOutageAnswers } from './outage-answer.ts'
import { sealPreview } from './preview-answer.ts'
import { isPicture, sendPicture } from './send-picture.ts'
import { VISITOR_HEADER } from './visitor-header.ts'

export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** What stands before Next. Each answers what is its own, and says false to everything else. */
export interface Doors {
  /** Scripts and styles as the build has pressed them. */
  sendFile: (request: IncomingMessage, response: ServerResponse) => boolean
  /** Pages that are kept. */
  servePage: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>
  /** Told what a page was made of that is not kept. */
  notePage: (visit: { url: string; cookie: string | undefined }, reads: Reads) => void
  /** The streams of pages that stay open. */
  isLiveStream: (request: IncomingMessage) => boolean
  answerLiveStream: Handle
}

const NO_DOORS: Doors = {
  sendFile: () => false,
  servePage: () => Promise.resolve(false),
  notePage: () => {},
  isLiveStream: () => false,
  answerLiveStream: () => Promise.resolve(),
}

/** Instead of Next's own, which knows no Brotli. */
const compress = compression()

/**
 * The HTTP server around Next: gives each request its id and its context, answers the health
 * checks, the store's pictures, live streams and pages that are kept. What goes on to Next is
 * compressed, and a page that failed because the store is away becomes a 503.
 */
export function createShopServer(handle: Handle, doors: Doors = NO_DOORS): Server {
  const handlePage: Handle = async (request, response) => {
    if (await doors.servePage(request, response)) return
    // Now: what comes next may rewrite it.
    const visit = { url: request.url ?? '/', cookie: request.headers.cookie }
    await inContext(async (...[, , context]) => {
      if (request.method === 'GET') {
        response.once('finish', () => doors.notePage(visit, context.reads))
      }
      // From the wire inwards: each layer sees what the next one has made.
      sealPreview(request, response)
      replaceOutageAnswers(request, response, context)
      sayMissing(request, response, context)
      compress(request as never, response as never, () => {})
      await handle(request, response)
    })(request, response)
  }
  const doorOf = (request: IncomingMessage): Handle => {
    if (request.url?.startsWith('/health/')) return inContext(answerHealth)
    if (isPicture(request)) return inContext(sendShopPicture)
    return doors.isLiveStream(request) ? doors.answerLiveStream : handlePage
  }
  return createServer((request, response) => {
    if (doors.sendFile(request, response)) return
    const requestId = requestIdOf(request.headers['x-request-id']?.toString())
    request.headers['x-request-id'] = requestId
    request.headers[VISITOR_HEADER] = visitorAddress(request)
    doorOf(request)(request, response).catch(() => {
      if (response.headersSent) response.destroy()
      else response.writeHead(500).end()
    })
  })
}

const sendShopPicture: Handle = (request, response) =>
  sendPicture(request, response, shopPictures())

type HandleInContext = (...exchange: [...Parameters<Handle>, RequestContext]) => Promise<void>

function inContext(handle: HandleInContext): Handle {
  return (request, response) => {
    const context = newRequestContext(String(request.headers['x-request-id']))
    return requestContext.run(context, () => handle(request, response, context))
  }
}
