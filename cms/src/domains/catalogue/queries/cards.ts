import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { Currency } from '@vitrine/shared-types/primitives/money'
import type { Revision } from '@vitrine/shared-types/primitives/revision'
import type { Follower } from '../../../outbox/follow.ts'
import type { ReadDatabase } from '../../../platform/read-database.ts'
import { cardKey, cardReader, cardsJson, type CardJson } from './card-rows.ts'
import { createCardShelf } from './card-shelf.ts'

export interface CardsWanted {
  locale: Locale
  currency: Currency
  ids: readonly number[]
  /** What the answer will claim to reflect; null claims nothing. */
  revision: Revision | null
}

/** Cards of products for whatever shows them. */
export interface Cards {
  /**
   * JSON of a list of `ProductCard`, in the order of the ids and as they were at the revision or
   * later; what is not published is left out.
   */
  json(wanted: CardsWanted): Promise<Buffer>
}

export interface CardsOptions {
  db: ReadDatabase
  /** Without one nothing is kept: nobody says what becomes old. */
  follower?: Follower | undefined
  /** Memory for cards; 0 keeps none. */
  maxBytes: number
}

/** Cards from memory, and from Postgres what is not there: all of it in one read. */
export function createCards({ db, follower, maxBytes }: CardsOptions): Cards {
  const read = cardReader(db)
  const shelf =
    follower === undefined || maxBytes === 0 ? undefined : createCardShelf(follower, maxBytes)
  return {
    async json({ locale, currency, ids, revision }) {
      if (ids.length === 0) return cardsJson([], currency)
      const inCurrency = (find: (key: number) => CardJson | undefined): Buffer => {
        const cards = ids.map((id) => find(cardKey(locale, id))).filter((one) => one !== undefined)
        return cardsJson(cards, currency)
      }
      if (shelf?.isAsNewAs(revision) !== true) {
        const found = await read({ locale, ids })
        return inCurrency((key) => found.get(key))
      }
      const kept = new Map(ids.map((id) => [cardKey(locale, id), shelf.get(cardKey(locale, id))]))
      const missing = ids.filter((id) => kept.get(cardKey(locale, id)) === undefined)
      if (missing.length === 0) return inCurrency((key) => kept.get(key))
      const keys = missing.map((id) => cardKey(locale, id))
      const found = await shelf.keep(keys, () => read({ locale, ids: missing }))
      return inCurrency((key) => kept.get(key) ?? found.get(key))
    },
  }
}
