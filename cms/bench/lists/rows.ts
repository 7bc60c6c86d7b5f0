import { summariseFinely, type Fine } from './figures.ts'

/** One row of cold questions; times are milliseconds at 16 connections. */
export interface ColdRow {
  id: string
  label: string
  /** At most so many milliseconds for 95 of 100, with 100,000 products. */
  target: number | null
}

export const COLD_ROWS: readonly ColdRow[] = [
  { id: 'list', label: 'list with facets and total', target: 50 },
  { id: 'category', label: 'category with facets', target: 50 },
  { id: 'narrowed', label: 'category, two facets, with facets', target: 50 },
  { id: 'cursor', label: 'deep page, by cursor', target: 50 },
  { id: 'offset', label: 'deep page, by number', target: 50 },
  { id: 'search', label: 'search, 1–3 words, with facets', target: 60 },
  { id: 'typo', label: 'search with a typo, with facets', target: 60 },
  { id: 'suggestions', label: 'suggestions', target: 30 },
  { id: 'product', label: 'product', target: 10 },
]

export const SQL_ROWS: readonly ColdRow[] = [
  { id: 'sql search', label: 'SQL alone: ts_rank over GIN', target: null },
  { id: 'sql facets', label: 'SQL alone: facets by GROUP BY', target: null },
]

/** Names of rows that are no cold questions: `warm` and `rest`. */
export const OTHER_ROWS = ['warm', 'rest', 'sql'] as const

/** What was measured at one size. */
export interface SizeResult {
  products: number
  filling: object
  /** From the start of the store API until it is ready. */
  loadS: number
  memoryMb: { api: number | null; apiAfter: number | null; postgres: number | null }
  /** Medians over all rounds; `first` is what came before them, while code was still compiled. */
  rows: Record<string, Fine & { perSecond: number; first?: Fine }>
  /** Requests a second of the same list. */
  throughput: Partial<Record<'warm' | 'bare' | 'cold' | 'rest', number>>
  /** Milliseconds of processor time for each cold request that asking took. */
  ownCost: number
  failed: number
  loadAverage: number
}

/** The medians of several rounds of one row. */
export function medianOf(
  rounds: { times: number[]; perSecond: number }[],
): Fine & { perSecond: number } {
  const fine = rounds.map(({ times }) => summariseFinely(times))
  const of = (read: (at: number) => number): number => median(rounds.map((_, at) => read(at)))
  return {
    p50: of((at) => fine[at]?.p50 ?? 0),
    p95: of((at) => fine[at]?.p95 ?? 0),
    max: of((at) => fine[at]?.max ?? 0),
    perSecond: Math.round(of((at) => rounds[at]?.perSecond ?? 0)),
  }
}

export function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
