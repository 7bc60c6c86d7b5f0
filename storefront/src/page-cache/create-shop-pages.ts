import type { IncomingMessage, ServerResponse } from 'node:http'
import type { StoreEvent } from '@vitrine/shared-types/events/store-events'
import type { ShopLive } from '../live/shop-live.ts'
import { createMadePages } from './made-pages.ts'
import type { ShopPages } from './page-cache.ts'
import { type PageRequest, readPageRequest } from './page-key.ts'
import { createPageStore, type KeptPage } from './page-store.ts'
import { readCookies } from './read-cookies.ts'
import { type Refreshed, startRefreshing } from './refresh-queue.ts'
import type { Rendered, RenderPage } from './render-page.ts'
import { sendPage } from './send-page.ts'

interface PagesParts {
  render: RenderPage
  live: ShopLive
  maxBytes: number
  browsersShowing: (change: Pick<StoreEvent, 'tags' | 'locales'>) => number
  /** False in development: pages are known, but each request is answered by Next. */
  isServing: boolean
  /** How long a visitor waits for a page that has changed before getting the old one. */
  patienceMs?: number
}

const PATIENCE_MS = 400
/** The change that this browser has been told of; set by it before it asks again. */
const SEEN_COOKIE = 'vitrine-seen'
const SEEN_PATIENCE_MS = 300

/** A page was made, and what is kept now. */
interface Made {
  rendered: Rendered
  kept: KeptPage | undefined
  refreshed: Refreshed
}

/** The page cache; see `ShopPages`. */
export function createShopPages({
  render,
  live,
  maxBytes,
  browsersShowing,
  isServing,
  patienceMs = PATIENCE_MS,
}: PagesParts): ShopPages {
  const store = createPageStore({ maxBytes })
  let compared = new WeakSet<KeptPage>()
  const underWay = new Map<string, Promise<Made>>()
  const watching = new Map<string, number>()
  const fleeting = createMadePages()
  const watchers = (document: string) => watching.get(document) ?? 0
  const forget = () => void (compared = new WeakSet())
  const stops = [live.onChanges(forget), live.onReset(forget), live.onState(forget)]
  const stopRefreshing = startRefreshing({
    store,
    live,
    watchers,
    browsersShowing,
    refresh: (page) => make(page.request).then(({ refreshed }) => refreshed, refusal),
  })

  /** Makes a page; whoever asks meanwhile waits for the same one. */
  function make(page: PageRequest): Promise<Made> {
    const known = underWay.get(page.key)
    if (known) return known
    const making = makeCurrent(page).finally(() => underWay.delete(page.key))
    underWay.set(page.key, making)
    return making
  }

  async function makeCurrent(page: PageRequest): Promise<Made> {
    const first = await render(page)
    // A change that came while it was made: once more, now that all sides know of it.
    const rendered = isOutdated(first) ? await render(page) : first
    const refreshed = keep(rendered)
    return { rendered, refreshed, kept: store.get(page.key) }
  }

  function isOutdated(rendered: Rendered): boolean {
    return rendered.verdict.kind === 'complete' && !live.isCurrent(rendered)
  }

  function keep(rendered: Rendered): Refreshed {
    const { verdict, ...page } = rendered
    if (verdict.kind === 'unfit') return { ok: false, reason: verdict.reason }
    if (isOutdated(rendered)) return OUTDATED
    if (verdict.kind === 'gone') store.drop(page.request.key)
    else store.put(page)
    return { ok: true }
  }

  /** What to show of a page that is kept but may have changed. */
  async function refreshedWithin(kept: KeptPage): Promise<Rendered | KeptPage> {
    // Nobody would answer: the page as it was, at once.
    if (live.state().kind === 'away') return kept
    const making = make(kept.request).catch(() => null)
    const made = await Promise.race([making, pause(patienceMs)])
    if (!made) return kept
    return made.refreshed.ok ? (made.kept ?? made.rendered) : kept
  }

  async function show(page: PageRequest): Promise<Rendered | KeptPage> {
    const kept = store.get(page.key)
    if (!kept) return (await make(page)).rendered
    store.touch(page.key)
    return isFresh(kept) ? kept : refreshedWithin(kept)
  }

  /** What is known of changes is compared with a page once, not for each visitor. */
  function isFresh(kept: KeptPage): boolean {
    if (compared.has(kept)) return true
    const isRight = live.isFresh(kept)
    // Otherwise the clock has a say as well.
    if (isRight && kept.revision && live.state().kind === 'following') compared.add(kept)
    return isRight
  }

  return {
    stop: () => [...stops, stopRefreshing].forEach((stop) => stop()),
    stats: () => ({ ...store.size(), watched: watching.size }),

    async serve(request: IncomingMessage, response: ServerResponse) {
      const page = isServing ? readPageRequest(request) : null
      if (!page) return false
      const seen = Number(readCookies(request.headers.cookie).get(SEEN_COOKIE))
      if (Number.isSafeInteger(seen) && seen > 0) await live.reached(seen, SEEN_PATIENCE_MS)
      const shown = await show(page)
      const isKept = !('verdict' in shown) || shown.verdict.kind === 'complete'
      await sendPage(shown.bytes, { request, response, isKept })
      return true
    },

    note: (visit, reads) => fleeting.note(visit, reads),

    async find(visit) {
      const { url, cookie } = visit
      const page = readPageRequest({ method: 'GET', url, headers: cookie ? { cookie } : {} })
      if (!page) return fleeting.find(visit)
      const known = store.get(page.key)
      const isRight = known && (live.isCurrent(known) || live.state().kind === 'away')
      const made = isRight ? null : await make(page).catch(() => null)
      const kept = made ? made.kept : known
      if (!kept) return null
      const { tags, locale, revision } = kept
      return { key: page.document, tags, locale, revision }
    },

    watch(key) {
      watching.set(key, watchers(key) + 1)
      let isWatching = true
      return () => {
        if (!isWatching) return
        isWatching = false
        if (watchers(key) > 1) watching.set(key, watchers(key) - 1)
        else watching.delete(key)
      }
    },
  }
}

const OUTDATED = { ok: false, reason: 'the store answered from before the change' } as const

function refusal(error: unknown): Refreshed {
  return { ok: false, reason: error instanceof Error ? error.message : String(error) }
}

function pause(ms: number): Promise<null> {
  return new Promise((resolve) => setTimeout(resolve, ms, null).unref())
}
