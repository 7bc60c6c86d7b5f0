import type { IncomingMessage, ServerResponse } from 'node:http'
import type { StoreEvent } from '@vitrine/shared-types/events/store-events'
import { epochOf } from '@vitrine/shared-types/primitives/reflects'
import type { ShopPages } from '../../page-cache/page-cache.ts'
import type { Changes, ShopLive, StoreState } from '../shop-live.ts'
import { askedPages } from './asked-pages.ts'
import { BEAT_MS } from './messages.ts'
import { openStream, type OpenStream } from './open-stream.ts'
import { PageWatch } from './page-watch.ts'
import { Seats } from './seats.ts'
import { marksOf, WatchedPages } from './watched-pages.ts'
import { visitorAddress } from './visitor-address.ts'

export interface LiveParts {
  live: Pick<ShopLive, 'state' | 'revision' | 'isCurrent' | 'onChanges' | 'onReset' | 'onState'>
  pages: Pick<ShopPages, 'find' | 'watch'>
  limits?: { all: number; perAddress: number }
  checkAfterMs?: number
}

/** What of a change decides whom it concerns. */
type Touching = Pick<StoreEvent, 'tags' | 'locales'>

const LIMITS = { all: 2000, perAddress: 20 }
const CHECK_AFTER_MS = 250

interface Browser {
  stream: OpenStream
  pages: PageWatch[]
}

/** All browsers that follow what they show. */
export class LiveStreams {
  readonly #parts: LiveParts
  readonly #seats: Seats
  readonly #browsers = new Set<Browser>()
  readonly #watched = new WatchedPages<PageWatch>()
  readonly #stopping: (() => void)[]

  constructor(parts: LiveParts) {
    this.#parts = parts
    this.#seats = new Seats(parts.limits ?? LIMITS)
    const beat = setInterval(() => this.#each(({ stream }) => stream.send('beat', 0)), BEAT_MS)
    beat.unref()
    this.#stopping = [
      () => clearInterval(beat),
      parts.live.onChanges((batch) => this.#tell(batch)),
      parts.live.onReset(() => this.#check()),
      parts.live.onState((state) => this.#sayState(state)),
    ]
  }

  /** Answers `GET /api/live`. Resolves when the browser has gone. */
  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'GET') return refuse(response, 405, { allow: 'GET' })
    // Another site's page could not read the stream, but it could fill the seats.
    if (request.headers['sec-fetch-site'] === 'cross-site') return refuse(response, 403)
    const leave = this.#seats.take(visitorAddress(request))
    if (!leave) return refuse(response, 503, { 'retry-after': '30' })
    const browser = this.#welcome(request, response)
    await new Promise<void>((resolve) => response.once('close', () => resolve()))
    leave()
    this.#browsers.delete(browser)
    for (const page of browser.pages) page.stop()
  }

  /** How many browsers listen. */
  get size(): number {
    return this.#browsers.size
  }

  /** How many of them show something that the change touches, in a language that it touches. */
  showing({ tags, locales }: Touching): number {
    const isShown = (page: PageWatch) =>
      locales.includes(page.locale) && page.tags.some((tag) => tags.includes(tag))
    return [...this.#browsers].filter(({ pages }) => pages.some(isShown)).length
  }

  /** Ends every stream at once, and lets no new one begin. */
  end(): void {
    this.#seats.close()
    for (const stop of this.#stopping.splice(0)) stop()
    this.#each(({ stream }) => stream.end())
  }

  #welcome(request: IncomingMessage, response: ServerResponse): Browser {
    const stream = openStream(response)
    const { live, pages, checkAfterMs = CHECK_AFTER_MS } = this.#parts
    const { cookie } = request.headers
    const parts = { live, pages, watched: this.#watched, cookie, checkAfterMs }
    const browser: Browser = {
      stream,
      pages: askedPages(request.url ?? '/').map(
        (page) => new PageWatch(page, { ...parts, tell: (news) => stream.send('changed', news) }),
      ),
    }
    this.#browsers.add(browser)
    stream.send('hello', live.state())
    for (const page of browser.pages) void page.check()
    return browser
  }

  #tell({ revision, events }: Changes): void {
    const touched = this.#watched.touchedBy(events)
    for (const [page, own] of touched) page.changed(marksOf(own, epochOf(revision)))
  }

  #sayState(state: StoreState): void {
    this.#each(({ stream }) => stream.send('store', state))
    if (state.kind === 'following') this.#check()
  }

  #check(): void {
    this.#each(({ pages }) => {
      for (const page of pages) void page.check()
    })
  }

  #each(act: (browser: Browser) => void): void {
    for (const browser of this.#browsers) act(browser)
  }
}

function refuse(response: ServerResponse, status: number, headers: Record<string, string> = {}) {
  response.writeHead(status, { 'cache-control': 'no-store', ...headers }).end()
}
