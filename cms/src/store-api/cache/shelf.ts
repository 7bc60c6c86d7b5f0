import type { StoreEvent } from '@vitrine/shared-types/events/store-events'
import type { Tag } from '@vitrine/shared-types/events/tags'
import type { Locale } from '@vitrine/shared-types/primitives/locale'
import { LRUCache } from 'lru-cache'
import { sizeOf, type KeptAnswer } from './kept-answer.ts'

/** Answers in memory, found by their key or by an address as it was asked, dropped by tag. */
export interface Shelf {
  get(key: string): KeptAnswer | undefined
  getByUrl(url: string): KeptAnswer | undefined
  put(key: string, answer: KeptAnswer): void
  /** Remembers that this address asks for that key. */
  remember(url: string, key: string): void
  drop(events: readonly StoreEvent[]): void
  clear(): void
}

/** The same question can be asked in many ways; a few of them are worth remembering. */
const MAX_URLS_PER_KEY = 8

/** A tag in one language: events name both. */
export function scopeOf(locale: Locale, tag: Tag): string {
  return `${locale} ${tag}`
}

export function scopesOf(event: StoreEvent): string[] {
  return event.locales.flatMap((locale) => event.tags.map((tag) => scopeOf(locale, tag)))
}

export function createShelf(maxBytes: number): Shelf {
  const keysByScope = new Map<string, Set<string>>()
  const keyByUrl = new Map<string, string>()
  const urlsByKey = new Map<string, string[]>()
  const answers = new LRUCache<string, KeptAnswer>({
    maxSize: maxBytes,
    sizeCalculation: sizeOf,
    dispose: (answer, key) => forget(key, answer),
  })

  function forget(key: string, { locale, tags }: KeptAnswer): void {
    for (const url of urlsByKey.get(key) ?? []) keyByUrl.delete(url)
    urlsByKey.delete(key)
    for (const tag of tags) {
      const scope = scopeOf(locale, tag)
      const keys = keysByScope.get(scope)
      keys?.delete(key)
      if (keys?.size === 0) keysByScope.delete(scope)
    }
  }

  return {
    get: (key) => answers.get(key),
    getByUrl(url) {
      const key = keyByUrl.get(url)
      return key === undefined ? undefined : answers.get(key)
    },
    put(key, answer) {
      answers.delete(key)
      answers.set(key, answer)
      if (!answers.has(key)) return
      for (const tag of answer.tags) {
        const scope = scopeOf(answer.locale, tag)
        const keys = keysByScope.get(scope)
        if (keys === undefined) keysByScope.set(scope, new Set([key]))
        else keys.add(key)
      }
    },
    remember(url, key) {
      if (keyByUrl.has(url) || !answers.has(key)) return
      const urls = urlsByKey.get(key) ?? []
      if (urls.length >= MAX_URLS_PER_KEY) return
      urlsByKey.set(key, [...urls, url])
      keyByUrl.set(url, key)
    },
    drop(events) {
      for (const scope of new Set(events.flatMap(scopesOf))) {
        for (const key of keysByScope.get(scope) ?? []) answers.delete(key)
      }
    },
    clear: () => answers.clear(),
  }
}
