import { createServer, request, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import { anAddress, fillIn, type Papers } from './papers.ts'

/** Refusals after which the same papers are of no more use. */
const SPENT =
  /"code":"(?:session_over|not_signed_in|cart_not_found|order_not_found|cart_changed|version_conflict|total_changed|address_not_found|line_not_found|cart_empty)"/u
/** Tampered-with proofs are refused as well: every so many requests are enough for new ones. */
const RENEW_EVERY = 10

/** Stands between sqlmap and the store API. */
export interface Relay {
  port: number
  statuses: Map<number, number>
  /** Requests that were answered with 500 or worse, and the answers. */
  failures: string[]
  close: () => void
}

/** Fills in papers that are still good, and notes every answer. */
export async function startRelay(apiUrl: string, renew: () => Promise<Papers>): Promise<Relay> {
  const statuses = new Map<number, number>()
  const failures: string[] = []
  let papers = await renew()
  let sinceRenewal = 0
  const server = createServer((incoming, outgoing) => {
    const handle = async (): Promise<void> => {
      const sent = { url: incoming.url ?? '/', body: (await bytesOf(incoming)).toString('utf8') }
      const headers = headersOf(incoming.headers, papers)
      // sqlmap names a type for every DELETE: nothing would come past its refusal.
      if (sent.body === '') delete headers['content-type']
      const url = apiUrl + fillIn(sent.url, papers)
      const answer = await pass(incoming.method ?? 'GET', url, headers, fillIn(sent.body, papers))
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1)
      if (answer.status >= 500) {
        failures.push(
          `${incoming.method} ${sent.url}\n${sent.body}\n→ ${answer.status} ${answer.text}`,
        )
      }
      sinceRenewal += 1
      if (sinceRenewal >= RENEW_EVERY && SPENT.test(answer.text)) {
        papers = await renew()
        sinceRenewal = 0
      }
      outgoing.writeHead(answer.status, { 'content-type': answer.type }).end(answer.text)
    }
    handle().catch((error: unknown) => {
      failures.push(`${incoming.method} ${incoming.url}: ${String(error)}`)
      outgoing.destroy()
    })
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0
  return { port, statuses, failures, close: () => void server.close() }
}

function headersOf(given: IncomingHttpHeaders, papers: Papers): Record<string, string> {
  const headers: Record<string, string> = { 'x-forwarded-for': anAddress() }
  for (const [name, value] of Object.entries(given)) {
    if (['host', 'connection', 'content-length', 'accept-encoding'].includes(name)) continue
    headers[name] = fillIn(String(value), papers)
  }
  return headers
}

interface Answer {
  status: number
  type: string
  text: string
}

/** `node:http` sends the path and the headers as they are, odd ones too. */
function pass(
  method: string,
  url: string,
  headers: Record<string, string>,
  body: string,
): Promise<Answer> {
  const { hostname, port, origin } = new URL(url)
  const length = body === '' ? {} : { 'content-length': String(Buffer.byteLength(body)) }
  return new Promise((resolve, reject) => {
    const call = request(
      {
        hostname,
        port,
        path: url.slice(origin.length),
        method,
        headers: { ...headers, ...length },
      },
      (response) => {
        const type = response.headers['content-type'] ?? 'text/plain'
        const status = response.statusCode ?? 0
        // A stream never ends: that it began is its answer.
        if (type.startsWith('text/event-stream')) {
          response.destroy()
          return resolve({ status, type, text: '' })
        }
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('end', () =>
          resolve({ status, type, text: Buffer.concat(parts).toString('utf8') }),
        )
        response.on('error', reject)
      },
    )
    call.on('error', reject)
    call.end(body)
  })
}

async function bytesOf(stream: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(part as Buffer)
  return Buffer.concat(parts)
}
