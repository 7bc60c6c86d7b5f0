import { createServer, type IncomingHttpHeaders, request as httpRequest } from 'node:http'
import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import { createParser } from 'eventsource-parser'
import type { StoreEvent } from '@vitrine/shared-types/events/store-events'
import { reflects, type Revision } from '@vitrine/shared-types/primitives/revision'
import { expect, onTestFinished, vi } from 'vitest'
import type { PageFacts } from '../../../page-cache/page-cache.ts'
import type { Changes, StoreState } from '../../shop-live.ts'
import { LiveStreams, type LiveParts } from '../live-streams.ts'
import { liveAddress, type ShownPage } from '../messages.ts'

export const CHECK_AFTER_MS = 20

export const revisionAt = (seq: number): Revision => `db.${seq}.${seq + 100}:${seq + 100}:`
export const change = (
  seq: number,
  tags: string[],
  rest: Partial<StoreEvent> = {},
): StoreEvent => ({
  seq,
  xid: seq + 99,
  type: 'price.changed',
  tags,
  locales: ['en', 'th'],
  at: '2026-03-01T07:05:00Z',
  ...rest,
})

/** A shop that knows its pages and follows a store, both in the hands of the test. */
export async function openStreamingShop({ limits }: Pick<LiveParts, 'limits'> = {}) {
  const known: StoreEvent[] = []
  const onChanges = new Set<(batch: Changes) => void>()
  const onReset = new Set<() => void>()
  const onState = new Set<(state: StoreState) => void>()
  const subscribe =
    <T>(listeners: Set<T>) =>
    (listener: T) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    }
  let seq = 1
  let state: StoreState = { kind: 'following' }
  const pages = new Map<string, string[]>([['/en/products/mug', ['product:1']]])
  const watched: string[] = []
  const made = new Map<string, PageFacts>()
  const streams = new LiveStreams({
    live: {
      state: () => state,
      revision: () => revisionAt(seq),
      isCurrent: ({ tags, locale, revision }) =>
        revision === null ||
        known.every(
          (event) =>
            !event.tags.some((tag) => tags.includes(tag)) ||
            !event.locales.includes(locale) ||
            reflects(revision, { epoch: 'db', ...event }),
        ),
      onChanges: subscribe(onChanges),
      onReset: subscribe(onReset),
      onState: subscribe(onState),
    },
    pages: {
      find: ({ url }) => {
        const tags = pages.get(url)
        if (!tags) return Promise.resolve(made.get(url) ?? null)
        return Promise.resolve({ key: url, tags, locale: 'en', revision: revisionAt(seq) })
      },
      watch: (key) => {
        watched.push(key)
        return () => watched.splice(watched.indexOf(key), 1)
      },
    },
    checkAfterMs: CHECK_AFTER_MS,
    ...(limits ? { limits } : {}),
  })
  const server = createServer((...exchange) => void streams.answer(...exchange)).listen(0)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  onTestFinished(async () => {
    streams.end()
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  })
  return {
    streams,
    pages,
    watched,
    port,
    /** A page is made for somebody, and not kept. */
    make: (url: string, tags: string[]) => {
      const revision = revisionAt(seq)
      made.set(url, { key: null, tags, locale: 'en', revision, madeAt: Date.now() })
    },
    forget: () => made.clear(),
    happen: (event: StoreEvent) => {
      seq = event.seq
      known.push(event)
      for (const listener of onChanges) listener({ revision: revisionAt(seq), events: [event] })
    },
    become: (next: StoreState) => {
      state = next
      for (const listener of onState) listener(next)
    },
    browse: (...shown: ShownPage[]) => openBrowser(port, shown),
  }
}

interface Message {
  event: string | undefined
  data: { pages?: string[]; seq?: number; kind?: string; marks?: unknown[] }
}

/** A real HTTP client that collects what the stream says. */
export async function openBrowser(
  port: number,
  shown: ShownPage[],
  headers: Record<string, string> = {},
) {
  const messages: Message[] = []
  const parser = createParser({
    onEvent: ({ event, data }) => messages.push({ event, data: JSON.parse(data) }),
  })
  const path = liveAddress(shown)
  const request = httpRequest({
    port,
    path,
    headers: { 'accept-encoding': 'br, gzip', ...headers },
  })
  const answered = Promise.withResolvers<{ status: number; headers: IncomingHttpHeaders }>()
  const ended = Promise.withResolvers<void>()
  request.on('response', (response) => {
    answered.resolve({ status: response.statusCode ?? 0, headers: response.headers })
    response.on('data', (bytes: Buffer) => parser.feed(bytes.toString()))
    response.on('close', ended.resolve)
  })
  request.on('error', () => ended.resolve())
  request.end()
  const { status, headers: received } = await answered.promise
  const changes = () => messages.filter(({ event }) => event === 'changed').map(({ data }) => data)
  return {
    status,
    headers: received,
    messages,
    changes,
    ended: ended.promise,
    leave: () => request.destroy(),
    hears: (count: number) => vi.waitFor(() => expect(changes()).toHaveLength(count)),
  }
}
