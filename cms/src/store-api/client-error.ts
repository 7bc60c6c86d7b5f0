import { randomUUID } from 'node:crypto'
import type { Socket } from 'node:net'
import { PROBLEM_TYPE, problemBody } from './problem.ts'
import { REQUEST_ID_HEADER } from './request-id.ts'
import { BARE_SECURITY_HEADERS } from './security-headers.ts'

/** Answers what is not even HTTP: there is no request yet, so the bytes are written by hand. */
export function answerClientError(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return
  const requestId = randomUUID()
  const body = JSON.stringify(
    problemBody({ code: 'invalid_request', requestId, detail: 'This is not a valid HTTP request' }),
  )
  const headers = {
    ...BARE_SECURITY_HEADERS,
    [REQUEST_ID_HEADER]: requestId,
    'cache-control': 'no-store',
    'content-type': PROBLEM_TYPE,
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.end(`HTTP/1.1 400 Bad Request\r\n${lines.join('')}\r\n${body}`)
}
