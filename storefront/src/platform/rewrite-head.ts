import type { ServerResponse } from 'node:http'

const HEAD_END = '</head>'
/** A head longer than this goes out as it is. */
const MOST = 512 * 1024

/**
 * Gives the head of an HTML answer to `rewrite` before it leaves. Only what streams is touched (an
 * answer with a length is somebody else's file); the body passes as it comes.
 */
export function rewriteHead(response: ServerResponse, rewrite: (head: string) => string): void {
  const write = response.write.bind(response)
  const end = response.end.bind(response)
  const held: Buffer[] = []
  let isPast = false

  /** What can leave now: nothing while the head is incomplete. */
  const take = (chunk: unknown, isLast: boolean): Buffer | null => {
    if (chunk) held.push(Buffer.from(chunk as Uint8Array))
    const all = Buffer.concat(held)
    const at = all.indexOf(HEAD_END)
    if (at < 0 && !isLast && all.length < MOST) return null
    isPast = true
    if (at < 0) return all
    const cut = at + HEAD_END.length
    return Buffer.concat([Buffer.from(rewrite(all.toString('utf8', 0, cut))), all.subarray(cut)])
  }

  Object.assign(response, {
    write(...args: [chunk: Buffer, ...rest: []]) {
      if (isPast || !isStreamedHtml(response)) return write(...args)
      const ready = take(args[0], false)
      return ready ? write(ready, ...(args.slice(1) as [])) : settle(args)
    },
    end(...args: [chunk?: Buffer, ...rest: []]) {
      if (isPast || !isStreamedHtml(response)) return end(...(args as []))
      const [chunk, ...rest] = typeof args[0] === 'function' ? [undefined, ...args] : args
      return end(take(chunk, true) ?? '', ...(rest as []))
    },
  })
}

function isStreamedHtml(response: ServerResponse): boolean {
  const type = String(response.getHeader('content-type') ?? '')
  return type.startsWith('text/html') && !response.hasHeader('content-length')
}

/** A writer that gave a callback waits for it. */
function settle(args: readonly unknown[]): boolean {
  const callback = args.findLast((arg) => typeof arg === 'function')
  if (typeof callback === 'function') process.nextTick(callback)
  return true
}
