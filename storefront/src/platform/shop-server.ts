import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { shopPictures } from '../media/pictures/shop-pictures.ts'
import compression from 'compression'
import { answerHealth } from './health.ts'
import { sayMissing } from './missing-status.ts'
import { newRequestContext, requestContext } from './request-context.ts'
import { requestIdOf } from './request-id.ts'
import { replaceOutageAnswers } from './outage-answer.ts'
import { isPicture, sendPicture } from './send-picture.ts'

export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** Instead of Next's own, which knows no Brotli. */
const compress = compression()

/**
 * The HTTP server around Next: gives each request its id and its context, answers the health
 * checks and the store's pictures, turns a page that failed because the store is away into a 503,
 * and compresses.
 */
export function createShopServer(handle: Handle): Server {
  const handlePage = (...[request, response, context]: Parameters<typeof replaceOutageAnswers>) => {
    // From the wire inwards: each layer sees what the next one has made.
    replaceOutageAnswers(request, response, context)
    sayMissing(request, response, context)
    compress(request as never, response as never, () => {})
    return handle(request, response)
  }
  return createServer((request, response) => {
    const requestId = requestIdOf(request.headers['x-request-id']?.toString())
    request.headers['x-request-id'] = requestId
    const context = newRequestContext(requestId)
    requestContext.run(context, () => {
      if (request.url?.startsWith('/health/')) return void answerHealth(request, response)
      const handling = isPicture(request)
        ? sendPicture(request, response, shopPictures())
        : handlePage(request, response, context)
      handling.catch(() => {
        if (response.headersSent) response.destroy()
        else response.writeHead(500).end()
      })
    })
  })
}
