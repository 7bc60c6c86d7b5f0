import type { ServerResponse } from 'node:http'
import type { LiveMessages } from './messages.ts'

/** A reader with this much unread is gone or asleep. */
const MOST_UNREAD_BYTES = 64 * 1024

const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  // `no-transform` keeps compression off the stream, ours and that of proxies.
  'cache-control': 'no-store, no-transform',
  // nginx gathers answers unless told not to.
  'x-accel-buffering': 'no',
  'x-content-type-options': 'nosniff',
}

/** One browser's stream. */
export interface OpenStream {
  send: <Name extends keyof LiveMessages>(name: Name, message: LiveMessages[Name]) => void
  end: () => void
}

/** Turns a response into a stream of messages. A reader that does not keep up is cut off. */
export function openStream(response: ServerResponse): OpenStream {
  response.writeHead(200, HEADERS)
  response.socket?.setNoDelay(true)
  return {
    send(name, message) {
      if (response.writableEnded || response.destroyed) return
      response.write(`event: ${name}\ndata: ${JSON.stringify(message)}\n\n`)
      if (response.writableLength > MOST_UNREAD_BYTES) response.destroy()
    },
    end: () => response.end(),
  }
}
