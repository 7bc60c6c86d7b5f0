import { LOCALES } from '@vitrine/shared-types/primitives/locale'
import { currencyOf, CURRENCY_COOKIE } from '../platform/routing.ts'
import { isPreview } from '../platform/preview-answer.ts'
import type { Reads } from '../platform/request-context.ts'
import type { PageFacts } from './page-cache.ts'
import { readCookies } from './read-cookies.ts'

/** Somebody's look at an address. */
export interface Visit {
  url: string
  cookie?: string | undefined
}

/** What pages were made of that are made for whoever asks: searches, and lists narrowed far. */
export interface MadePages {
  note(visit: Visit, reads: Pick<Reads, 'tags' | 'revision'>): void
  find(visit: Visit): PageFacts | null
}

/** A reader asks to watch a page right after it was made, and then knows what it is made of. */
const MOST_REMEMBERED = 1000
const LONGEST_URL = 2000

/** Remembers the last of them, without their bytes. */
export function createMadePages({ most = MOST_REMEMBERED } = {}): MadePages {
  // In the order in which they were made.
  const made = new Map<string, PageFacts>()
  return {
    note(visit, { tags, revision }) {
      const page = readVisit(visit)
      if (page === null || tags.size === 0) return
      made.delete(page.name)
      made.set(page.name, {
        key: null,
        tags: [...tags],
        locale: page.locale,
        revision,
        madeAt: Date.now(),
      })
      const [oldest] = made.keys()
      if (made.size > most && oldest !== undefined) made.delete(oldest)
    },
    find: (visit) => made.get(readVisit(visit)?.name ?? '') ?? null,
  }
}

/** The page's one name, whoever asks for it and however: a browser, or Next's router in it. */
function readVisit({ url, cookie }: Visit) {
  if (url.length > LONGEST_URL || isPreview(url) || !URL.canParse(url, 'http://shop.invalid')) {
    return null
  }
  const { pathname, searchParams } = new URL(url, 'http://shop.invalid')
  const locale = LOCALES.find((known) => pathname.split('/', 2)[1] === known)
  if (locale === undefined) return null
  for (const name of ['_rsc', 'variant']) searchParams.delete(name)
  const currency = currencyOf(readCookies(cookie).get(CURRENCY_COOKIE))
  return { locale, name: `${currency} ${pathname}?${searchParams.toString()}` }
}
