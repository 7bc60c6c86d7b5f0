import type { Server } from 'node:http'

interface CloseOptions {
  /** After this long the promise resolves, whoever is still connected. */
  graceMs: number
  /** What ends once no request is under way; it shares the time. */
  afterwards: () => Promise<void>
}

/** Stops a server: no new connections, idle ones ended, the others given a little time. */
export async function closeGracefully(
  server: Server,
  { graceMs, afterwards }: CloseOptions,
): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve())
  })
  server.closeIdleConnections()
  // A stream that never ends by itself is cut while there is time left to tidy up.
  const cut = setTimeout(() => server.closeAllConnections(), graceMs * 0.6)
  const end = new Promise<void>((resolve) => setTimeout(resolve, graceMs).unref())
  await Promise.race([closed.then(afterwards), end])
  clearTimeout(cut)
}
