import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { EVENTS_PATH, REVISION_HEADER } from '@vitrine/shared-types/events/store-events'
import type { Revision } from '@vitrine/shared-types/primitives/revision'

/** A store that says on its stream what the test wants. */
export interface StreamServer {
  url: string
  /** The `Last-Event-ID` of every connection so far; null where there was none. */
  resumes: (string | null)[]
  /** Bodies that were posted. */
  posts: { body: unknown; authorization: string | undefined }[]
  /** What happens to a connection, or to a post; until then it hangs. */
  onConnect: (connection: Connection) => void
  /** What everything else is answered with. */
  readStatus: number
  onPost: (response: ServerResponse) => void
  /** Ends all connections, as a process that is killed does. */
  cut: () => void
  close: () => Promise<void>
}

export interface Connection {
  resume: string | null
  response: ServerResponse
  /** Opens the stream; `goal` is what the answer's header says has been reached. */
  open: (goal: Revision) => void
  say: (name: string, data: object) => void
  write: (text: string) => void
}

export async function startStreamServer(port = 0): Promise<StreamServer> {
  const server = createServer((request, response) => {
    if (request.method === 'POST') void receive(request, response)
    else if (request.url === EVENTS_PATH) connect(request, response)
    else response.writeHead(store.readStatus).end('{}')
  })
  const store: StreamServer = {
    url: '',
    resumes: [],
    posts: [],
    onConnect: () => {},
    readStatus: 200,
    onPost: (response) => void response.writeHead(204).end(),
    cut: () => server.closeAllConnections(),
    close: () => closed(server),
  }

  function connect(request: IncomingMessage, response: ServerResponse): void {
    const resume = request.headers['last-event-id']?.toString() ?? null
    store.resumes.push(resume)
    const write = (text: string) => void response.write(text)
    store.onConnect({
      resume,
      response,
      write,
      open(goal) {
        response.writeHead(200, { 'content-type': 'text/event-stream', [REVISION_HEADER]: goal })
        response.flushHeaders()
      },
      say: (name, data) => write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`),
    })
  }

  async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const pieces = await request.toArray()
    const body: unknown = JSON.parse(Buffer.concat(pieces as Buffer[]).toString())
    store.posts.push({ body, authorization: request.headers.authorization })
    store.onPost(response)
  }

  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  store.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return store
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => {
    server.close(() => resolve())
  })
}
