import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { answerHealth } from './health.ts'
import { requestContext } from './request-context.ts'
import { requestIdOf } from './request-id.ts'
import { replaceOutageAnswers } from './outage-answer.ts'

export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/**
 * The HTTP server around Next: gives each request its id and its context, answers the health
 * checks, and turns a page that failed because the store is away into a 503.
 */
export function createShopServer(handle: Handle): Server {
  return createServer((request, response) => {
    const requestId = requestIdOf(request.headers['x-request-id']?.toString())
    request.headers['x-request-id'] = requestId
    const context = { requestId, storeUnavailable: false }
    requestContext.run(context, () => {
      if (request.url?.startsWith('/health/')) return void answerHealth(request, response)
      replaceOutageAnswers(request, response, context)
      handle(request, response).catch(() => {
        if (response.headersSent) response.destroy()
        else response.writeHead(500).end()
      })
    })
  })
}
