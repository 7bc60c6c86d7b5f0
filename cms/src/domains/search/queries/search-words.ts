import {
  analyseQuery,
  normalise,
  type AnalysedQuery,
  type SearchSettings,
} from '../../catalogue/analysis/index.ts'
import type { SearchNote } from '@vitrine/shared-types/store-api/v1/search-note'
import type { Catalogue } from '../catalogue.ts'
import { hasBit, setBit, type Bitset } from '../columns/bitset.ts'
import type { Columns } from '../columns/columns.ts'
import type { Found, Signals } from '../engine/index.ts'
import { DAY_MS, RECENT_DAYS } from './match-key.ts'

/** What words lead to: true until the next search. */
export interface WordsFound {
  docs: Bitset
  note: SearchNote
  /** The products in no order, and what the words alone come to in each. */
  matched: Uint32Array
  scores: Float32Array
  /** The day it is, in days since 1970: new products match a little better. */
  today: number
  /** The words as the index reads them. */
  query: AnalysedQuery
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
  const docs = columns.scratch.empty(columns.capacity)
  for (let at = 0; at < found.docs.length; at += 1) setBit(docs, found.docs[at]!)
  return {
    docs,
    note: {
      corrected: correctedOf(q, query, found),
      isRelaxed: found.docs.length > 0 && found.complete === 0,
    },
    matched: found.docs,
    scores: found.scores,
    today: Math.floor(Date.now() / DAY_MS),
    query,
    textScore: (at) => found.scores[at]!,
  }
}

/** What is known of a product beside its words. */
export function signalsOf(
  columns: Columns,
  doc: number,
  today = Math.floor(Date.now() / DAY_MS),
): Signals {
  const ageDays = today - columns.publishedAt(doc) / DAY_MS
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
