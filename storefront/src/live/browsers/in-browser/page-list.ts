import { isLater } from '@vitrine/shared-types/primitives/reflects'
import { MOST_PAGES, type ShownPage } from '../messages.ts'

/** The older of two revisions; null when one is not known. */
export function olderRevision(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return null
  return isLater(one, other) ? other : one
}

/** What tabs show, each page once and as old as its oldest copy; the first ones count most. */
export function pageList(shown: Iterable<ShownPage | null>): ShownPage[] {
  const pages = new Map<string, ShownPage>()
  for (const page of shown) {
    if (!page) continue
    const known = pages.get(page.address)
    const revision = known ? olderRevision(known.revision, page.revision) : page.revision
    pages.set(page.address, { address: page.address, revision })
  }
  return [...pages.values()].slice(0, MOST_PAGES)
}

/** The page without what changes nothing about what it is made of: the chosen variant. */
export function pageAddress({ pathname, search }: { pathname: string; search: string }): string {
  const query = new URLSearchParams(search)
  query.delete('variant')
  const rest = query.toString()
  return rest ? `${pathname}?${rest}` : pathname
}
