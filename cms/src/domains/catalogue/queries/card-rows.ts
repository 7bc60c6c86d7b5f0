import { LOCALES, type Locale } from '@vitrine/shared-types/primitives/locale'
import type { Currency } from '@vitrine/shared-types/primitives/money'
import { gatherReads } from '../../../platform/gather-reads.ts'
import { joinJson } from '../../../platform/json-answers.ts'
import type { ReadDatabase } from '../../../platform/read-database.ts'

/** A card as JSON, in one language and all currencies. */
export interface CardJson {
  /** Most of it, as it is sent: nothing that a garbage collection would have to carry about. */
  beforePrice: Buffer
  prices: Record<Currency, string | null>
  afterPrice: string
}

/** Cards by `cardKey`; those not published are not in it. */
export type CardsByKey = ReadonlyMap<number, CardJson>

/** What `CARD_COLUMNS` answer. */
export interface CardColumns {
  id: number
  card: string
  thb: string | null
  usd: string | null
  stock: string
  rating: string | null
}

/** Of `catalogue_entries e`. */
export const CARD_COLUMNS = `e.card::text AS card, e.prices->>'THB' AS thb, e.prices->>'USD' AS usd,
  e.stock::text AS stock, e.rating::text AS rating`

/** The same product in two languages is two cards. */
export function cardKey(locale: Locale, id: number): number {
  return id * LOCALES.length + LOCALES.indexOf(locale)
}

/** The card in a currency, with this in place of its last bracket. */
export function cardIn(
  { beforePrice, prices, afterPrice }: CardJson,
  currency: Currency,
  end: string,
): [Buffer, string] {
  return [beforePrice, `${prices[currency] ?? 'null'}${afterPrice}${end}`]
}

/** JSON of a list of cards in a currency. */
export function cardsJson(cards: readonly CardJson[], currency: Currency): Buffer {
  const pieces = cards.flatMap((card, at) =>
    cardIn(card, currency, at === cards.length - 1 ? '}' : '},'),
  )
  return joinJson(['[', ...pieces, ']'])
}

/** Reads cards from Postgres: those of several callers at once, and each of them once. */
export function cardReader(
  db: ReadDatabase,
): (wanted: { locale: Locale; ids: readonly number[] }) => Promise<CardsByKey> {
  return gatherReads(async (callers) => {
    const wanted = new Map<number, { locale: Locale; id: number }>()
    for (const { locale, ids } of callers) {
      for (const id of ids) wanted.set(cardKey(locale, id), { locale, id })
    }
    // As JSON, so that Postgres plans alike for one and for many, and therefore once; with a limit,
    // so that it looks each up by its key and does not read the whole table for them.
    const rows = await db.rows<CardColumns & { locale: Locale }>({
      name: 'read-cards',
      text: `SELECT found.*
        FROM jsonb_to_recordset($1::jsonb) AS wanted(locale text, id int)
        CROSS JOIN LATERAL (
          SELECT e.product_id AS id, e.locale, ${CARD_COLUMNS} FROM catalogue_entries e
          WHERE e.locale = wanted.locale AND e.product_id = wanted.id LIMIT 1) found`,
      values: [JSON.stringify([...wanted.values()])],
    })
    const found = new Map(rows.map((row) => [cardKey(row.locale, row.id), cardJson(row)]))
    return callers.map(() => found)
  })
}

/** The stored card is a JSON object with at least its id, so more keys fit before its end. */
export function cardJson({ card, thb, usd, stock, rating }: CardColumns): CardJson {
  return {
    beforePrice: Buffer.from(`${card.slice(0, -1)},"price":`),
    prices: { THB: thb, USD: usd },
    afterPrice: `,"stock":${stock},"rating":${rating ?? 'null'}`,
  }
}
