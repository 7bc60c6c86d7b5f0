import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { Revision } from '@vitrine/shared-types/primitives/revision'
import { type PageBytes, sizeOf } from './page-bytes.ts'
import type { PageRequest } from './page-key.ts'

/** A page that is kept, and what it was made from. */
export interface KeptPage {
  request: PageRequest
  bytes: PageBytes
  tags: readonly string[]
  locale: Locale
  revision: Revision | null
  /** When it was made, in milliseconds. */
  readAt: number
}

export interface PageStore {
  get(key: string): KeptPage | undefined
  /** Notes that somebody was shown it: what nobody asks for goes first. */
  touch(key: string): void
  /** Keeps a page. One that was there before stays in its place: making it anew is no use of it. */
  put(page: KeptPage): void
  drop(key: string): void
  /** The pages in one of these languages that carry one of these tags. */
  tagged(tags: readonly string[], locales: readonly Locale[]): KeptPage[]
  /** All pages, those first that were used last. */
  byUse(): KeptPage[]
  /** How many pages, and about how many bytes. */
  size(): { pages: number; bytes: number }
}

/**
 * Pages in memory, up to a number of bytes, found by key and by tag. A `Map` keeps its order when a
 * value is replaced, so refreshing pages leaves the order of their use alone.
 */
export function createPageStore({ maxBytes }: { maxBytes: number }): PageStore {
  const pages = new Map<string, KeptPage>()
  const byTag = new Map<string, Set<string>>()
  let bytes = 0

  function unlink(page: KeptPage): void {
    bytes -= sizeOf(page.bytes)
    for (const tag of page.tags) {
      const keys = byTag.get(tag)
      keys?.delete(page.request.key)
      if (keys?.size === 0) byTag.delete(tag)
    }
  }

  function link(page: KeptPage): void {
    bytes += sizeOf(page.bytes)
    for (const tag of page.tags) {
      const keys = byTag.get(tag)
      if (keys) keys.add(page.request.key)
      else byTag.set(tag, new Set([page.request.key]))
    }
  }

  function drop(key: string): void {
    const page = pages.get(key)
    if (!page) return
    pages.delete(key)
    unlink(page)
  }

  return {
    get: (key) => pages.get(key),
    drop,
    size: () => ({ pages: pages.size, bytes }),
    byUse: () => [...pages.values()].reverse(),

    touch(key) {
      const page = pages.get(key)
      if (!page) return
      pages.delete(key)
      pages.set(key, page)
    },

    put(page) {
      const before = pages.get(page.request.key)
      if (before) unlink(before)
      pages.set(page.request.key, page)
      link(page)
      for (const key of pages.keys()) {
        if (bytes <= maxBytes) break
        drop(key)
      }
    },

    tagged(tags, locales) {
      const keys = new Set(tags.flatMap((tag) => [...(byTag.get(tag) ?? [])]))
      const found = [...keys].map((key) => pages.get(key))
      return found.filter(
        (page) => page !== undefined && locales.includes(page.locale),
      ) as KeptPage[]
    },
  }
}
