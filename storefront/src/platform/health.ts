import type { IncomingMessage, ServerResponse } from 'node:http'
import { callStore } from '../api/client.ts'
import { shopLive } from '../live/shop-live.ts'
import { processWide } from './process-wide.ts'
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
  const facts = { live: liveFacts(), ...reportedFacts() }
  if (result.ok) return send(response, 200, { status: 'ok', source: result.source, ...facts })
  const { failure } = result
  const reason = failure.kind === 'unreachable' ? failure.reason : failure.kind
  send(response, 503, { status: 'failing', store: reason, ...facts })
}

const parts = processWide('health-parts', () => new Map<string, () => unknown>())

/** Adds something to what `/health/ready` says, under this name. */
export function reportInHealth(name: string, read: () => unknown): void {
  parts.set(name, read)
}

function reportedFacts(): Record<string, unknown> {
  return Object.fromEntries([...parts].map(([name, read]) => [name, read()]))
}

/** How the shop hears of changes: a shop that hears of none is ready, and its pages grow old. */
function liveFacts() {
  const live = shopLive()
  const state = live.state()
  return {
    state: state.kind,
    since: 'since' in state ? state.since : null,
    revision: live.revision(),
    lastEventAt: live.lastEventAt(),
  }
}

function send(response: ServerResponse, status: number, body: unknown): void {
  for (const { key, value } of STATIC_SECURITY_HEADERS) response.setHeader(key, value)
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
  response.end(JSON.stringify(body))
}
