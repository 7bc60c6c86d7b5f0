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

  /** Looks up what the page is made of now, and tells the browser if its copy is old. */
  async check(): Promise<void> {
    const { pages, cookie, watched } = this.#parts
    const page = await pages.find({ url: this.#address, cookie }).catch(() => null)
    if (this.#isStopped) return
    this.#unwatch()
    this.#unwatch = page ? pages.watch(page.key) : () => {}
    watched.remove(this)
    this.tags = page?.tags ?? tagsOfAddress(this.#address)
    this.locale = page?.locale ?? this.locale
    watched.add(this)
    if (this.#isOld()) this.changed([])
  }

  /** Tells the browser to fetch the page again; what it is made of may be something else now. */
  changed(marks: ChangeMark[]): void {
    this.#held = this.#parts.live.revision()
    this.#parts.tell({
      pages: [this.#address],
      marks,
      seq: marks[0]?.seq ?? seqOf(this.#held),
    })
    // Without marks this is the answer to a check: another would go round in circles.
    if (marks.length > 0) this.#checkSoon()
  }

  /** Later: the browser is asking for the page now, and to look it up would make it once more. */
  #checkSoon(): void {
    clearTimeout(this.#checking)
    this.#checking = setTimeout(() => void this.check(), this.#parts.checkAfterMs).unref()
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

const SECTION_KINDS: Record<string, TaggedKind> = {
  products: 'product',
  categories: 'category',
  brands: 'brand',
  pages: 'page',
}

/** What an address is made of when no page is kept: that something is there, or any list. */
function tagsOfAddress(address: string): string[] {
  const [, , section = '', slug] = address.split(/[/?]/u)
  if (section === 'search') return [tags.list]
  const kind = SECTION_KINDS[section]
  return kind && slug ? [tags.slug(kind, decode(slug))] : []
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
