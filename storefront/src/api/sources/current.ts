import type { Locale } from '@vitrine/shared-types/primitives/locale'
import { DEFAULT_LOCALE, LOCALES } from '@vitrine/shared-types/primitives/locale'
import type { Revision } from '@vitrine/shared-types/primitives/revision'
import { logger } from '../../platform/logger.ts'
import type { ShopLive } from '../../live/shop-live.ts'
import type { StoreRequest } from '../request.ts'
import type { ReadOptions, LiveAnswer, LiveSource } from './live.ts'
import { tagsAskedFor } from './missing-tags.ts'

/** An answer, compared with what is known of the store's changes. */
export type CurrentAnswer = LiveAnswer & {
  /** A change is known that the answer does not show. */
  isOld: boolean
  /** It was asked for before, and is still right. */
  isKept?: boolean
}

export interface CurrentSource {
  read(request: StoreRequest, options: ReadOptions): Promise<CurrentAnswer>
}

/** A second question gets at least this long, whatever the first one took. */
const LEAST_MS = 300

/**
 * The store API, compared with what is known of its changes. It is asked for nothing older than the
 * newest change known; one that comes while it answers may still be missing from the answer, and
 * then it is asked once more.
 */
export function createCurrentSource(
  live: Pick<LiveSource, 'read'>,
  shop: Pick<ShopLive, 'isCurrent' | 'revision' | 'noteCall'>,
): CurrentSource {
  const isOld = (request: StoreRequest, { mark }: LiveAnswer) =>
    !shop.isCurrent({ ...mark, locale: localeOf(request) })

  async function ask(request: StoreRequest, options: ReadOptions): Promise<LiveAnswer> {
    const minRevision = shop.revision()
    const asked = minRevision === null ? options : { ...options, minRevision }
    const answer = await live.read(request, asked)
    const isHeard = answer.ok ? true : isAnswered(answer)
    if (isHeard !== null) shop.noteCall(isHeard)
    return isRefusal(answer) ? withMark(answer, request, minRevision) : answer
  }

  return {
    async read(request, options) {
      const startedAt = Date.now()
      const first = await ask(request, options)
      if (!isOld(request, first)) return { ...first, isOld: false }
      const budgetMs = Math.max((options.budgetMs ?? 0) - (Date.now() - startedAt), LEAST_MS)
      const second = await ask(request, { ...options, budgetMs })
      // An old answer is still better than none.
      const answer = second.ok || isRefusal(second) ? second : first
      const isStillOld = isOld(request, answer)
      if (isStillOld) logger.warn({ msg: 'answer is older than its event', key: request.key })
      return { ...answer, isOld: isStillOld }
    },
  }
}

/** A refusal says nothing of itself: it stands for what was named, as new as it was asked for. */
function withMark(
  answer: LiveAnswer,
  request: StoreRequest,
  minRevision: Revision | null,
): LiveAnswer {
  if (answer.mark.revision !== null) return answer
  return { ...answer, mark: { tags: tagsAskedFor(request), revision: minRevision } }
}

/** The language of a request. */
export function localeOf({ query }: StoreRequest): Locale {
  return LOCALES.find((locale) => locale === query.locale) ?? DEFAULT_LOCALE
}

function isRefusal(answer: LiveAnswer): boolean {
  return !answer.ok && answer.failure.kind === 'refused'
}

/** Whether somebody is there; null when the question tells nothing. */
function isAnswered({ failure }: Extract<LiveAnswer, { ok: false }>): boolean | null {
  if (failure.kind !== 'unreachable') return true
  return failure.reason === 'circuit_open' || failure.reason === 'busy' ? null : false
}
