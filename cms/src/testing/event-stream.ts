import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'

export interface TestMessage {
  event: string
  id: string
  data: { revision: string; reason?: string; events?: { seq: number; tags: string[] }[] }
}

export interface TestStream {
  status: number
  headers: IncomingMessage['headers']
  /** What has come so far, raw. */
  text(): string
  messages(): TestMessage[]
  /** The numbers of all events that have come, in their order. */
  seqs(): number[]
  /** Stops reading without hanging up. */
  pause(): void
  resume(): void
  ended: Promise<unknown>
  close(): void
}

/** Opens the stream of events and keeps all that it says. */
export async function openTestStream(
  port: number,
  headers: Record<string, string> = {},
  query = '',
): Promise<TestStream> {
  const path = `/store/v1/events${query}`
  const request = get({ host: '127.0.0.1', port, path, headers, agent: false })
  request.on('error', () => undefined)
  const [response] = (await once(request, 'response')) as [IncomingMessage]
  response.setEncoding('utf8').on('error', () => undefined)
  let text = ''
  response.on('data', (part: string) => (text += part))
  const messages = (): TestMessage[] => text.split('\n\n').slice(0, -1).flatMap(parse)
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    text: () => text,
    messages,
    seqs: () => messages().flatMap(({ data }) => (data.events ?? []).map((event) => event.seq)),
    pause: () => void response.socket.pause(),
    resume: () => void response.socket.resume(),
    ended: new Promise((resolve) => response.once('close', resolve)),
    close: () => void request.destroy(),
  }
}

function parse(block: string): TestMessage[] {
  const fields = new Map(
    block.split('\n').map((line) => {
      const colon = line.indexOf(': ')
      return [line.slice(0, colon), line.slice(colon + 2)] as const
    }),
  )
  const data = fields.get('data')
  if (data === undefined) return []
  return [{ event: fields.get('event') ?? '', id: fields.get('id') ?? '', data: JSON.parse(data) }]
}
