import { hasBit } from '../columns/bitset.ts'
import type { Columns } from '../columns/columns.ts'
import { blend } from '../engine/index.ts'

export const DAY_MS = 24 * 3_600_000
export const RECENT_DAYS = 90
/** Room for a thousand scores of 4: together with the ranks, what a number holds exactly. */
const SCORES = 2 ** 22
const RANKS = 2 ** 31
const STEPS = 1000
/** More than floats are wrong by, less than a step. */
const NEARLY = 1 - 1e-9

/**
 * One whole number that holds both: the score to three decimals, then the editors' order. The
 * smaller, the better the match. Where it is greater than `bound`, so is what is answered.
 */
export function matchKey(
  columns: Columns,
  doc: number,
  { text, today, bound }: { text: number; today: number; bound: number },
): number {
  const age = today - columns.publishedAt(doc) / DAY_MS
  signals.inStock = hasBit(columns.inStock, doc) ? 1 : 0
  signals.popularity = columns.popularity(doc)
  signals.recency = age >= RECENT_DAYS ? 0 : 1 - Math.max(0, age) / RECENT_DAYS
  signals.rank = columns.earliness(doc)
  const rounded = Math.min(SCORES - 1, Math.max(0, Math.round(blend(text, signals) * STEPS)))
  const key = (SCORES - 1 - rounded) * RANKS
  return key > bound ? key : key + Math.max(0, columns.rankOf(doc))
}

/** One object for all: there may be a hundred thousand products to score. */
const signals = { inStock: 0, popularity: 0, recency: 0, rank: 0 }

/** What a score must come to at least for a key so small. */
export function leastScoreFor(key: number): number {
  if (key === Number.POSITIVE_INFINITY) return 0
  const rounded = SCORES - 1 - Math.floor(key / RANKS)
  return rounded <= 0 ? 0 : ((rounded - 0.5) / STEPS) * NEARLY
}
