import { get as httpGet, type IncomingMessage, type RequestOptions } from 'node:http'
import { get as httpsGet } from 'node:https'
import {
  AddressRefused,
  checkUrl,
  guardedLookup,
  isPublicAddress,
  type IsAllowed,
} from './address-guard.ts'

/** A picture, or why there is none. `isUnreachable`: the host gave no answer at all. */
export type FetchedImage =
  | { ok: true; bytes: Buffer }
  | { ok: false; reason: string; isUnreachable: boolean }

export interface FetchLimits {
  maxBytes: number
  maxRedirects: number
  /** Until the answer begins. */
  answerTimeoutMs: number
  /** Until the last byte. */
  totalTimeoutMs: number
  isAllowed: IsAllowed
}

export const DEFAULT_LIMITS: FetchLimits = {
  maxBytes: 20 * 1024 * 1024,
  maxRedirects: 3,
  answerTimeoutMs: 5_000,
  totalTimeoutMs: 30_000,
  isAllowed: isPublicAddress,
}

/** Fetches a picture from the public internet, within the limits. Never throws. */
export async function fetchImage(
  address: string,
  limits: FetchLimits = DEFAULT_LIMITS,
): Promise<FetchedImage> {
  const signal = AbortSignal.timeout(limits.totalTimeoutMs)
  try {
    let url = checkUrl(address, limits.isAllowed)
    for (let hop = 0; hop <= limits.maxRedirects; hop++) {
      const response = await request(url, limits, signal)
      const status = response.statusCode ?? 0
      const next = response.headers.location
      if (status >= 300 && status < 400 && next !== undefined) {
        response.destroy()
        url = checkUrl(new URL(next, url).href, limits.isAllowed)
        continue
      }
      if (status !== 200) {
        response.destroy()
        return { ok: false, reason: `the host answered ${status}`, isUnreachable: false }
      }
      return { ok: true, bytes: await readBody(response, limits.maxBytes) }
    }
    return { ok: false, reason: 'too many redirects', isUnreachable: false }
  } catch (error) {
    return asFailure(error)
  }
}

class TooLarge extends Error {}

function request(url: URL, limits: FetchLimits, signal: AbortSignal): Promise<IncomingMessage> {
  const get = url.protocol === 'https:' ? httpsGet : httpGet
  const options: RequestOptions = {
    lookup: guardedLookup(limits.isAllowed),
    signal,
    agent: false,
    headers: {
      accept: 'image/avif,image/webp,image/png,image/jpeg',
      'user-agent': 'vitrine-import',
    },
  }
  return new Promise((resolve, reject) => {
    const outgoing = get(url, options, (response) => {
      clearTimeout(timer)
      resolve(response)
    })
    const timer = setTimeout(
      () => outgoing.destroy(Object.assign(new Error('no answer'), { code: 'ETIMEDOUT' })),
      limits.answerTimeoutMs,
    )
    outgoing.on('error', (error) => {
      clearTimeout(timer)
      reject(error)
    })
  })
}

async function readBody(response: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > maxBytes) throw new TooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function asFailure(error: unknown): FetchedImage {
  if (error instanceof AddressRefused) {
    return { ok: false, reason: error.message, isUnreachable: false }
  }
  if (error instanceof TooLarge) {
    return { ok: false, reason: 'larger than 20 MB', isUnreachable: false }
  }
  const code = (error as NodeJS.ErrnoException).code ?? (error as Error).name
  return { ok: false, reason: `no connection (${code})`, isUnreachable: true }
}
