import {
  analyseQuery,
  normalise,
  type AnalysedQuery,
  type SearchSettings,
} from '../../catalogue/analysis/index.ts'
import type { SearchNote } from '@vitrine/shared-types/store-api/v1/search-note'
import type { Catalogue } from '../catalogue.ts'
import { bitsetFor, hasBit, setBit, type Bitset } from '../columns/bitset.ts'
import type { Columns } from '../columns/columns.ts'
import { blend, type Found, type Signals } from '../engine/index.ts'

/** What words lead to. */
export interface WordsFound {
  docs: Bitset
  note: SearchNote
  /** The products with a number each: the smaller, the better the match. */
  matched: Uint32Array
  keyOf(at: number, factor?: number): number
  /** The words as the index reads them. */
  query: AnalysedQuery
  /** What the words alone come to. */
  textScore(at: number): number
}

/** Finds products by words; nothing when there is no word in the text. */
export function searchWords(
  { columns, words }: Catalogue,
  q: string,
  settings: SearchSettings,
  options?: { isVerbatim: boolean },
): WordsFound {
  const query = analyseQuery(q, settings, options)
  const found = words.search(query)
  const docs = bitsetFor(columns.capacity)
  for (const doc of found.docs) setBit(docs, doc)
  const today = Math.floor(Date.now() / DAY_MS)
  return {
    docs,
    note: {
      corrected: correctedOf(q, query, found),
      isRelaxed: found.docs.length > 0 && found.complete === 0,
    },
    matched: found.docs,
    keyOf: (at, factor = 1) =>
      searchKey(columns, found.docs[at]!, found.scores[at]! * factor, today),
    query,
    textScore: (at) => found.scores[at]!,
  }
}

const DAY_MS = 24 * 3_600_000
const RECENT_DAYS = 90
/** Room for a thousand scores of 4: together with the ranks, what a number holds exactly. */
const SCORES = 2 ** 22
const RANKS = 2 ** 31

/** One whole number that holds both: the score to three decimals, then the editors' order. */
function searchKey(columns: Columns, doc: number, text: number, today: number): number {
  const age = today - columns.publishedAt(doc) / DAY_MS
  signals.inStock = hasBit(columns.inStock, doc) ? 1 : 0
  signals.popularity = columns.popularity(doc)
  signals.popularity = columns.popularity(doc)
  signals.recency = age >= RECENT_DAYS ? 0 : 1 - Math.max(0, age) / RECENT_DAYS
  signals.rank = columns.earliness(doc)
  const rounded = Math.min(SCORES - 1, Math.max(0, Math.round(blend(text, signals) * 1000)))
  return (SCORES - 1 - rounded) * RANKS + Math.max(0, columns.rankOf(doc))
}

/** One object for all: there may be a hundred thousand products to score. */
const signals = { inStock: 0, popularity: 0, recency: 0, rank: 0 }

/** What is known of a product beside its words. */
export function signalsOf(
  columns: Columns,
  doc: number,
  today = Math.floor(Date.now() / DAY_MS),
): Signals {
  const ageDays = today - Math.floor(columns.publishedAt(doc) / DAY_MS)
  return {
    inStock: hasBit(columns.inStock, doc) ? 1 : 0,
    popularity: columns.popularity(doc),
    recency: Math.min(1, Math.max(0, 1 - ageDays / RECENT_DAYS)),
    rank: columns.earliness(doc),
  }
}

function correctedOf(q: string, query: AnalysedQuery, found: Found): string | null {
  if (found.corrections.length === 0 && query.replaced.length === 0) return null
  const changes = [
    ...query.replaced.map(({ from, to }) => [from, to] as const),
    ...found.corrections.map(({ word, to }) => [word, to] as const),
  ]
  const asked = normalise(q).trim().replaceAll(/\s+/gu, ' ')
  return changes.reduce((text, [from, to]) => text.replace(from, () => to), asked)
}
