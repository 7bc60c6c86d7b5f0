import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { MEDIA_PATH } from '../media/media-path.ts'
import { answerPicture } from '../media/pictures/answer-picture.ts'
import type { Pictures } from '../media/pictures/pictures.ts'
import { STATIC_SECURITY_HEADERS } from './security-headers.ts'

/** Whether a request is for a picture of the store. */
export function isPicture({ url }: IncomingMessage): boolean {
  return url?.startsWith(`${MEDIA_PATH}/`) ?? false
}

/**
 * Answers a picture without Next, whose route would take ten times as long, leave out the length
 * and let caches believe that the picture depends on the router's headers.
 */
export async function sendPicture(
  request: IncomingMessage,
  response: ServerResponse,
  pictures: Pictures,
): Promise<void> {
  for (const { key, value } of STATIC_SECURITY_HEADERS) response.setHeader(key, value)
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD', 'cache-control': 'no-store' }).end()
    return
  }
  const answer = await answerPicture(asRequest(request), pictures)
  response.writeHead(answer.status, Object.fromEntries(answer.headers))
  if (!answer.body) return void response.end()
  // Two declarations of the same web stream: the browser's and Node's.
  await pipeline(Readable.fromWeb(answer.body as ReadableStream<Uint8Array>), response)
}

/** What `answerPicture` looks at. The host is not of interest. */
function asRequest({ url = '/', method = 'GET', headers }: IncomingMessage): Request {
  const wanted = ['if-none-match', 'if-range', 'range'] as const
  const given = wanted.flatMap((name): [string, string][] => {
    const value = headers[name]
    return value === undefined ? [] : [[name, value.toString()]]
  })
  return new Request(`http://shop${url}`, { method, headers: given })
}
