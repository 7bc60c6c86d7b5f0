import type { ChangeMark } from '@vitrine/shared-types/primitives/reflects'
import { DEFAULT_LOCALE, LOCALES, type Locale } from '@vitrine/shared-types/primitives/locale'
import type { Revision } from '@vitrine/shared-types/primitives/revision'
import { type TaggedKind, tags } from '@vitrine/shared-types/events/tags'
import type { ShopPages } from '../../page-cache/page-cache.ts'
import type { ShopLive } from '../shop-live.ts'
import type { ChangedNews, ShownPage } from './messages.ts'
import type { Watched, WatchedPages } from './watched-pages.ts'

interface WatchParts {
  live: Pick<ShopLive, 'state' | 'revision' | 'isCurrent'>
  pages: Pick<ShopPages, 'find' | 'watch'>
  watched: WatchedPages<PageWatch>
  cookie: string | undefined
  /** After a change the page is looked up again this much later: it may show other things now. */
  checkAfterMs: number
  tell: (news: ChangedNews) => void
}

/** One page in one browser: knows what it is made of, and when the browser's copy is old. */
export class PageWatch implements Watched {
  readonly #address: string
  readonly #parts: WatchParts
  /** What the browser holds, or has been told to fetch. */
  #held: Revision | null
  #toldAt = 0
  #unwatch = () => {}
  #isStopped = false
  #checking: NodeJS.Timeout | undefined
  tags: readonly string[] = []
  locale: Locale

  constructor({ address, revision }: ShownPage, parts: WatchParts) {
    this.#address = address
    this.#held = revision
    this.#parts = parts
    this.locale = localeOf(address)
  }

  /**
   * Looks up what the page is made of now, and tells the browser if its copy is old. `waited` is how
   * long ago that was tried before: a page that is made for each reader takes its time.
   */
  async check(waited = 0): Promise<void> {
    const { pages, cookie, watched } = this.#parts
    const page = await pages.find({ url: this.#address, cookie }).catch(() => null)
    if (this.#isStopped) return
    this.#unwatch()
    this.#unwatch = page?.key ? pages.watch(page.key) : () => {}
    watched.remove(this)
    this.tags = page?.tags ?? [...new Set([...this.tags, ...tagsOfAddress(this.#address)])]
    this.locale = page?.locale ?? this.locale
    watched.add(this)
    if (this.#isOld()) this.changed([])
    else if ((page?.madeAt ?? Infinity) < this.#toldAt) this.#checkSoon(waited * 2)
  }

  /** Tells the browser to fetch the page again; what it is made of may be something else now. */
  changed(marks: ChangeMark[]): void {
    this.#held = this.#parts.live.revision()
    this.#toldAt = Date.now()
    this.#parts.tell({
      pages: [this.#address],
      marks,
      seq: marks[0]?.seq ?? seqOf(this.#held),
    })
    // Without marks this is the answer to a check: another would go round in circles.
    if (marks.length > 0) this.#checkSoon()
  }

  /** Later: the browser is asking for the page now, and to look it up would make it once more. */
  #checkSoon(ms = this.#parts.checkAfterMs): void {
    clearTimeout(this.#checking)
    if (ms > this.#parts.checkAfterMs * MOST_PATIENCE) return
    this.#checking = setTimeout(() => void this.check(ms), ms).unref()
  }

  stop(): void {
    this.#isStopped = true
    clearTimeout(this.#checking)
    this.#parts.watched.remove(this)
    this.#unwatch()
  }

  /** A copy without a revision was made while nobody knew what it shows. */
  #isOld(): boolean {
    const { live } = this.#parts
    if (this.#held === null) return live.state().kind === 'following' && live.revision() !== null
    return !live.isCurrent({ tags: this.tags, locale: this.locale, revision: this.#held })
  }
}

/** A browser that did not ask anew by then is not looking. */
const MOST_PATIENCE = 32

const SECTION_KINDS: Record<string, TaggedKind> = {
  products: 'product',
  categories: 'category',
  brands: 'brand',
  collections: 'collection',
  pages: 'page',
}

/** The lists that pages of a section show. */
const LISTS: Record<string, (slug: string) => string[]> = {
  search: () => [tags.list, tags.search],
  categories: (slug) => [tags.listOfCategory(slug)],
  brands: (slug) => [tags.listOfBrand(slug)],
  collections: () => [tags.list],
}

/** What an address is made of when nothing more is known: that something is there, and its list. */
function tagsOfAddress(address: string): string[] {
  const [path = ''] = address.split('?')
  const [, , section = '', slug] = path.split('/')
  const name = slug === undefined ? '' : decode(slug)
  const kind = SECTION_KINDS[section]
  return [
    ...(kind && name !== '' ? [tags.slug(kind, name)] : []),
    ...(name === '' && section !== 'search' ? [] : (LISTS[section]?.(name) ?? [])),
  ]
}

function decode(slug: string): string {
  try {
    return decodeURIComponent(slug)
  } catch {
    return slug
  }
}

function localeOf(address: string): Locale {
  const first = address.split(/[/?]/u)[1]
  return LOCALES.find((locale) => locale === first) ?? DEFAULT_LOCALE
}

function seqOf(revision: Revision | null): number {
  return Number(revision?.split('.')[1] ?? 0)
}
