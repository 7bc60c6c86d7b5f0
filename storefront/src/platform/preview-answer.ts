import type { IncomingMessage, ServerResponse } from 'node:http'

const PREVIEW = /^\/(?:[a-z]{2}\/)?preview(?:[/?]|$)/iu

const SEALED = {
  'cache-control': 'private, no-store',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow, noarchive',
}

/** Whether an address leads to a draft: such an answer is never kept and never watched. */
export function isPreview(url: string | undefined): boolean {
  return PREVIEW.test(url ?? '')
}

/**
 * Sees to it that the answer of a preview is kept nowhere and that its address, which holds the
 * key, goes nowhere. Said last, so that nothing on the way can say otherwise.
 */
export function sealPreview(request: IncomingMessage, response: ServerResponse): void {
  if (!isPreview(request.url)) return
  const writeHead =
    response.writeHead.bind<(...args: [number, ...never[]]) => ServerResponse>(response)
  Object.assign(response, {
    writeHead(status: number, ...rest: never[]) {
      for (const [name, value] of Object.entries(SEALED)) response.setHeader(name, value)
      return writeHead(status, ...rest)
    },
  })
}
