import type { IncomingMessage, ServerResponse } from 'node:http'
import type { StoreEvent } from '@vitrine/shared-types/events/store-events'
import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { Revision } from '@vitrine/shared-types/primitives/revision'
import { env } from '../env.ts'
import { shopLive } from '../live/shop-live.ts'
import { processWide } from '../platform/process-wide.ts'
import type { Reads } from '../platform/request-context.ts'
import { createShopPages } from './create-shop-pages.ts'
import type { Visit } from './made-pages.ts'
import { createRenderPage, type Handle } from './render-page.ts'

/** A page as this replica knows it. */
export interface PageFacts {
  /** Names the document, for `watch`; null when it is made for whoever asks. */
  key: string | null
  tags: readonly string[]
  locale: Locale
  revision: Revision | null
  /** When it was made, of one that is made for whoever asks. */
  madeAt?: number
}

/** Whole pages in memory, in front of Next. */
export interface ShopPages {
  /** Answers a request for a page that may be kept. False: it is none; go on to Next. */
  serve(request: IncomingMessage, response: ServerResponse): Promise<boolean>
  /** A page was made for somebody that is not kept: what it shows is still to be watched. */
  note(visit: Visit, reads: Reads): void
  /**
   * The page at a public address as this visitor sees it; makes it when it is not kept or has
   * changed. One that is not kept (search results) is as it was when it was made last. Null: there
   * is no such page, it could not be made, or that was too long ago.
   */
  find(visit: Visit): Promise<PageFacts | null>
  /** A browser has the page open: after a change it is made anew first. Answers how to end that. */
  watch(key: string): () => void
  stats(): { pages: number; bytes: number; watched: number }
  stop(): void
}

const NO_PAGES: ShopPages = {
  serve: () => Promise.resolve(false),
  note() {},
  find: () => Promise.resolve(null),
  watch: () => () => {},
  stats: () => ({ pages: 0, bytes: 0, watched: 0 }),
  stop() {},
}

const slot = processWide('shop-pages', (): { pages: ShopPages } => ({ pages: NO_PAGES }))

/** The one of this process. Before `startShopPages` it knows no page. */
export function shopPages(): ShopPages {
  return slot.pages
}

interface PagesOptions {
  /** Next's request handler. */
  handle: Handle
  /** How many browsers show something that this change touches. */
  browsersShowing: (change: Pick<StoreEvent, 'tags' | 'locales'>) => number
}

/** Puts a cache in front of Next's handler. In development it knows pages but never answers. */
export function startShopPages({ handle, browsersShowing }: PagesOptions): ShopPages {
  slot.pages = createShopPages({
    render: createRenderPage(handle),
    live: shopLive(),
    browsersShowing,
    maxBytes: env.PAGE_CACHE_MB * 1024 * 1024,
    isServing: env.NODE_ENV === 'production' && env.PAGE_CACHE_MB > 0,
  })
  return slot.pages
}
