import { connect, createServer, type Server, type Socket } from 'node:net'

/**
 * `open` passes everything on, `cut` refuses connections, `hangs` accepts them and says nothing.
 */
export type Line = 'open' | 'cut' | 'hangs'

/** The wire between a shop and its store API, for tests to cut. */
export interface Relay {
  url: string
  set: (line: Line) => Promise<void>
}

/** Listens on a free port and passes on to the address, until it is told otherwise. */
export async function startRelay(targetUrl: string): Promise<Relay> {
  const { hostname, port: targetPort } = new URL(targetUrl)
  const sockets = new Set<Socket>()
  let line: Line = 'open'

  const server = createServer((socket) => {
    keep(sockets, socket)
    if (line !== 'open') return
    const onward = keep(sockets, connect(Number(targetPort), hostname))
    socket.pipe(onward).pipe(socket)
    socket.on('close', () => onward.destroy())
    onward.on('close', () => socket.destroy())
  })
  const port = await listen(server, 0)

  return {
    url: `http://127.0.0.1:${port}`,
    set: async (next) => {
      line = next
      if (server.listening && next === 'cut') server.close()
      // What was kept alive is gone as well, like after a crash.
      for (const socket of sockets) socket.destroy()
      if (!server.listening && next !== 'cut') await listen(server, port)
    },
  }
}

function keep(sockets: Set<Socket>, socket: Socket): Socket {
  sockets.add(socket)
  socket.on('error', () => socket.destroy())
  socket.on('close', () => sockets.delete(socket))
  return socket
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = server.address()
  return typeof address === 'object' && address ? address.port : port
}
