import type { IncomingMessage, ServerResponse } from 'node:http'
import { callStore } from '../api/client.ts'
import { STATIC_SECURITY_HEADERS } from './security-headers.ts'

/**
 * `/health/live` says that the process runs; `/health/ready` that pages can be rendered, and from
 * which source. A shop that lives on its snapshot is ready: taking it away would help nobody.
 */
export async function answerHealth(
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = request.url?.split('?')[0]
  if (path === '/health/live') return send(response, 200, { status: 'ok' })
  if (path !== '/health/ready') return send(response, 404, { status: 'unknown' })
  const result = await callStore('getSettings')
  if (result.ok) return send(response, 200, { status: 'ok', source: result.source })
  const { failure } = result
  const reason = failure.kind === 'unreachable' ? failure.reason : failure.kind
  send(response, 503, { status: 'failing', store: reason })
}

function send(response: ServerResponse, status: number, body: unknown): void {
  for (const { key, value } of STATIC_SECURITY_HEADERS) response.setHeader(key, value)
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
  response.end(JSON.stringify(body))
}
