import type { Revision } from '@vitrine/shared-types/primitives/revision'
import { LRUCache } from 'lru-cache'
import type { ShopLive } from '../../live/shop-live.ts'
import type { StoreRequest } from '../request.ts'
import { type CurrentAnswer, type CurrentSource, localeOf } from './current.ts'

type Kept = Extract<CurrentAnswer, { ok: true }> & { readAt: number }

interface Options {
  /** All texts together, in characters. */
  maxSize?: number
}

const MAX_SIZE = 16 * 1024 * 1024

/**
 * Keeps answers while every change is heard of, parsed and checked. After a change a dozen pages are
 * made anew, and each asks for the menus again: only what the change names is asked of the store.
 * Shared by all renders, so nobody may change what is in them.
 */
export function createKeptAnswers(
  source: CurrentSource,
  shop: Pick<ShopLive, 'state' | 'revision' | 'isFresh'>,
  { maxSize = MAX_SIZE }: Options = {},
): CurrentSource {
  const kept = new LRUCache<string, Kept>({
    maxSize,
    sizeCalculation: ({ text }) => text.length + 1000,
  })
  const underWay = new Map<string, { answer: Promise<CurrentAnswer>; since: Revision | null }>()

  function find(request: StoreRequest): CurrentAnswer | undefined {
    const revision = shop.revision()
    if (shop.state().kind !== 'following' || revision === null) return undefined
    const known = kept.get(request.key)
    if (!known) return undefined
    const { readAt, ...answer } = known
    const { tags } = answer.mark
    if (!shop.isFresh({ ...answer.mark, locale: localeOf(request), readAt })) return undefined
    // No change up to here names it: that is as good as reading it now. Its own revision would make
    // the page look older than the changes that its other answers show.
    return { ...answer, mark: { tags, revision }, isKept: true }
  }

  async function ask(...[request, options]: Parameters<CurrentSource['read']>) {
    const readAt = Date.now()
    const answer = await source.read(request, options)
    const isKept = answer.ok && !answer.isOld && answer.mark.revision !== null
    if (isKept) kept.set(request.key, { ...answer, readAt })
    else kept.delete(request.key)
    return answer
  }

  return {
    async read(request, options) {
      const known = find(request)
      if (known) return known
      // Whoever asks after a change must not be answered by a question from before it.
      const since = shop.revision()
      const flight = underWay.get(request.key)
      if (flight && since !== null && flight.since === since) return await flight.answer
      const answer = ask(request, options)
      const mine = { answer, since }
      underWay.set(request.key, mine)
      try {
        return await answer
      } finally {
        if (underWay.get(request.key) === mine) underWay.delete(request.key)
      }
    },
  }
}
