import type { IncomingMessage, ServerResponse } from 'node:http'
import type { RequestContext } from './request-context.ts'

/**
 * Gives 404 to a document that says there is no such thing, and to others the status that their
 * page asks for. What the router asks for (`rsc`) stays 200: it would load the whole document again
 * otherwise.
 */
export function sayMissing(
  request: IncomingMessage,
  response: ServerResponse,
  context: RequestContext,
): void {
  const writeHead =
    response.writeHead.bind<(...args: [number, ...never[]]) => ServerResponse>(response)
  Object.assign(response, {
    writeHead(status: number, ...rest: never[]) {
      const asked = context.isMissing ? 404 : context.status
      const isOwn = status === 200 && !request.headers['rsc']
      return writeHead(isOwn && asked !== undefined ? asked : status, ...rest)
    },
  })
}
