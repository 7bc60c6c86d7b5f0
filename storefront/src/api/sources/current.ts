import type { Locale } from '@vitrine/shared-types/primitives/locale'
import { DEFAULT_LOCALE, LOCALES } from '@vitrine/shared-types/primitives/locale'
import { logger } from '../../platform/logger.ts'
import type { ShopLive } from '../../live/shop-live.ts'
import type { StoreRequest } from '../request.ts'
import type { ReadOptions, LiveAnswer, LiveSource } from './live.ts'

/** `isOld`: a change is known that the answer does not show. */
export type CurrentAnswer = LiveAnswer & { isOld: boolean }

export interface CurrentSource {
  read(request: StoreRequest, options: ReadOptions): Promise<CurrentAnswer>
}

/** A second question gets at least this long, whatever the first one took. */
const LEAST_MS = 300

/**
 * The store API, compared with what is known of its changes: an event can arrive before the answer
 * to an earlier question. Such an answer is asked for once more, and now not older than the event.
 */
export function createCurrentSource(
  live: Pick<LiveSource, 'read'>,
  shop: Pick<ShopLive, 'isCurrent' | 'revision' | 'noteCall'>,
): CurrentSource {
  const isOld = (request: StoreRequest, { mark }: LiveAnswer) =>
    !shop.isCurrent({ ...mark, locale: localeOf(request) })

  async function ask(request: StoreRequest, options: ReadOptions): Promise<LiveAnswer> {
    const answer = await live.read(request, options)
    const isHeard = answer.ok ? true : isAnswered(answer)
    if (isHeard !== null) shop.noteCall(isHeard)
    return answer
  }

  return {
    async read(request, options) {
      const startedAt = Date.now()
      const first = await ask(request, options)
      const minRevision = shop.revision()
      if (minRevision === null || !isOld(request, first)) return { ...first, isOld: false }
      const budgetMs = Math.max((options.budgetMs ?? 0) - (Date.now() - startedAt), LEAST_MS)
      const second = await ask(request, { ...options, budgetMs, minRevision })
      // An old answer is still better than none.
      const answer = isSilence(second) ? first : second
      const isStillOld = isOld(request, answer)
      if (isStillOld) logger.warn({ msg: 'answer is older than its event', key: request.key })
      return { ...answer, isOld: isStillOld }
    },
  }
}

function localeOf({ query }: StoreRequest): Locale {
  return LOCALES.find((locale) => locale === query.locale) ?? DEFAULT_LOCALE
}

function isSilence(answer: LiveAnswer): boolean {
  return !answer.ok && answer.failure.kind !== 'refused'
}

/** Whether somebody is there; null when the question tells nothing. */
function isAnswered({ failure }: Extract<LiveAnswer, { ok: false }>): boolean | null {
  if (failure.kind !== 'unreachable') return true
  return failure.reason === 'circuit_open' || failure.reason === 'busy' ? null : false
}
