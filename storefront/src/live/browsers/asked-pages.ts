import { Revision } from '@vitrine/shared-types/primitives/revision'
import { MOST_PAGES, type ShownPage } from './messages.ts'

const LONGEST_ADDRESS = 1000

/** The pages that a browser asks to watch. What makes no sense is left out. */
export function askedPages(url: string): ShownPage[] {
  const query = new URL(url, 'http://shop.invalid').searchParams
  const revisions = query.getAll('revision')
  const pages = new Map<string, ShownPage>()
  for (const [index, address] of query.getAll('page').entries()) {
    if (!isAddress(address) || pages.size >= MOST_PAGES) continue
    const revision = Revision.safeParse(revisions[index])
    pages.set(address, { address, revision: revision.success ? revision.data : null })
  }
  return [...pages.values()]
}

/** A path of this shop, and nothing that could lead elsewhere. */
function isAddress(address: string): boolean {
  return /^\/(?![/\\])/u.test(address) && address.length <= LONGEST_ADDRESS
}
