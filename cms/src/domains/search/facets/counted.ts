import type { Currency } from '@vitrine/shared-types/primitives/money'
import { countBits, type Bitset } from '../columns/bitset.ts'
import type { Columns } from '../columns/columns.ts'
import { nameOf, narrowed, type Dimension, type Narrowing } from '../queries/narrowing.ts'

/** Products, and how many of them have each mark. */
export interface Counted {
  docs: Bitset
  size: number
  /** By the number of the mark. */
  counts: Uint32Array
  /** By currency, rising: made when they are asked for. */
  prices: Partial<Record<Currency, Float64Array>>
}

/** Counts of a list, and of what it would be without one of its filters: each once. */
export interface Counter {
  without(dimension: Dimension): Counted
  all(): Counted
}

/** The name of a list that nothing narrows. */
const EVERYTHING = 'null'
/** Counts are worth keeping for the lists that are asked for all the time. */
const MAX_KEPT = 48
const MAX_KEPT_BYTES = 24 * 1_048_576
const BYTES_OF_PRICE = 8
const kept = new WeakMap<Columns, { version: number; counted: Map<string, Counted> }>()

export function createCounter(columns: Columns, narrowing: Narrowing): Counter {
  const own = new Map<Dimension | undefined, Counted>()
  const count = (without?: Dimension): Counted => {
    // A filter that is not there leaves nothing out.
    const dimension = without !== undefined && narrowing.filters.has(without) ? without : undefined
    const known = own.get(dimension)
    if (known !== undefined) return known
    // What a filter did not leave out does not come in without it: the same products again.
    const docs = narrowed(narrowing, dimension)
    const size = countBits(docs)
    const all = own.get(undefined)
    const counted =
      all?.size === size ? all : countKept(columns, { docs, size }, nameOf(narrowing, dimension))
    own.set(dimension, counted)
    return counted
  }
  // The smallest first: others may come to no more.
  const all = count()
  return { without: count, all: () => all }
}

/** How many products have each mark, whatever a list is narrowed by. */
export function countEverything(columns: Columns): Counted {
  const docs = columns.live
  return countKept(columns, { docs, size: columns.size }, EVERYTHING)
}

function countKept(
  columns: Columns,
  { docs, size }: Pick<Counted, 'docs' | 'size'>,
  name: string | null,
): Counted {
  const store = storeOf(columns)
  const known = name === null ? undefined : store.get(name)
  if (known !== undefined) return known
  const counted: Counted = { docs, size, counts: columns.marks.count(docs), prices: {} }
  if (name !== null) keep(store, name, counted)
  return counted
}

function keep(store: Map<string, Counted>, name: string, counted: Counted): void {
  store.set(name, counted)
  const bytes = counted.counts.byteLength + counted.docs.byteLength + counted.size * BYTES_OF_PRICE
  const most = Math.max(2, Math.min(MAX_KEPT, Math.floor(MAX_KEPT_BYTES / Math.max(1, bytes))))
  const oldest = store.keys().next().value
  if (store.size > most && oldest !== undefined) store.delete(oldest)
}

function storeOf(columns: Columns): Map<string, Counted> {
  const known = kept.get(columns)
  if (known?.version === columns.version) return known.counted
  const counted = new Map<string, Counted>()
  kept.set(columns, { version: columns.version, counted })
  return counted
}
