import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  EVENTS_PATH,
  HEARTBEAT_MS,
  REVISION_HEADER,
} from '@vitrine/shared-types/events/store-events'
import { type EndpointId, endpoints } from '@vitrine/shared-types/store-api/v1/endpoints'
import { normaliseRequest } from '../../src/api/request.ts'
import { answerFromDemo } from '../../src/mocks/answers.ts'
import type { Running } from './servers.ts'

/** Nothing ever changes here. */
const REVISION = 'demo-1.1.1:1:'

/** A store API that answers from the demo shop and says in its stream that nothing changes. */
export async function startStandInStore(running: Running[]): Promise<string> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://store')
    if (url.pathname === EVENTS_PATH) return stream(response)
    const answer = find(url)
    response.writeHead(answer ? 200 : 404, {
      'content-type': 'application/json',
      [REVISION_HEADER]: REVISION,
    })
    response.end(JSON.stringify(answer ?? {}))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  running.push({
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

function stream(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  const say = (name: string) => {
    response.write(`event: ${name}\nid: ${REVISION}\ndata: {"revision":"${REVISION}"}\n\n`)
  }
  say('hello')
  const beat = setInterval(() => say('heartbeat'), HEARTBEAT_MS)
  response.on('close', () => clearInterval(beat))
}

function find({ pathname, searchParams }: URL): unknown {
  for (const id of Object.keys(endpoints) as EndpointId[]) {
    const { path, params, query } = endpoints[id]
    const pattern = new RegExp(`^${path.replaceAll(/\{(\w+)\}/gu, '(?<$1>[^/]+)')}$`, 'u')
    const match = pattern.exec(pathname)
    if (!match) continue
    const normalised = normaliseRequest(id, {
      params: params ? { ...match.groups } : undefined,
      query: query ? Object.fromEntries(searchParams) : undefined,
    })
    if (!normalised.ok) return null
    const answer = answerFromDemo(id, normalised.request.params, normalised.request.query)
    return answer.ok ? answer.data : null
  }
  return null
}
