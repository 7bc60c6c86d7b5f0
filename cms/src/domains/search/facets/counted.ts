import type { Currency } from '@vitrine/shared-types/primitives/money'
import { countBits, type Bitset } from '../columns/bitset.ts'
import type { Columns } from '../columns/columns.ts'
import type { Marks } from '../columns/marks.ts'
import { nameOf, narrowed, type Dimension, type Narrowing } from '../queries/narrowing.ts'

/** Products, and how many of them have each mark: counted when somebody wants to know. */
export class Counted {
  readonly docs: Bitset
  readonly size: number
  /** By currency, rising: made when they are asked for. */
  readonly prices: Partial<Record<Currency, Float64Array>> = {}
  private readonly marks: Marks
  /** A mark that all of them have, and not many others. */
  private readonly mark: number | undefined
  private known: Uint32Array | undefined

  constructor(marks: Marks, { docs, size, mark }: Members) {
    this.marks = marks
    this.docs = docs
    this.size = size
    this.mark = mark
  }

  /** By the number of the mark. */
  counts(): Uint32Array {
    return (this.known ??= this.count())
  }

  /** The same, of these marks only. */
  countsOf(some: readonly number[]): Uint32Array {
    const looks = this.mark === undefined ? this.size : this.marks.total(this.mark) - this.size
    if (this.known !== undefined || !this.marks.areFew(some.length, looks)) return this.counts()
    return this.marks.countOnly(some, this.docs)
  }

  private count(): Uint32Array {
    const { marks, docs, size, mark } = this
    if (mark === undefined) return marks.count(docs)
    return marks.total(mark) === size ? marks.countBeside(mark) : marks.countWithin(mark, docs)
  }
}

interface Members {
  docs: Bitset
  size: number
  mark?: number | undefined
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
/** Of a few thousand marks. */
const BYTES_OF_COUNTS = 16_384
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
    const mark = nearestMark(columns, narrowing, { dimension, size })
    const members = { docs, size, mark }
    const counted =
      all?.size === size ? all : countKept(columns, members, nameOf(narrowing, dimension))
    own.set(dimension, counted)
    return counted
  }
  // The smallest first: others may come to no more.
  const all = count()
  // Most facets want to know of all of them.
  all.counts()
  return { without: count, all: () => all }
}

/** How many products have each mark, whatever a list is narrowed by. */
export function countEverything(columns: Columns): Counted {
  const docs = columns.live
  return countKept(columns, { docs, size: columns.size }, EVERYTHING)
}

/** A filter that lets in not many more, as what else narrows the list leaves out few of them. */
function nearestMark(
  { marks }: Columns,
  { filters }: Narrowing,
  { dimension, size }: { dimension: Dimension | undefined; size: number },
): number | undefined {
  const near = [...filters].flatMap(([own, { mark }]) =>
    own !== dimension && mark !== undefined && marks.total(mark) < size * 2 ? mark : [],
  )
  return near.toSorted((a, b) => marks.total(a) - marks.total(b))[0]
}

function countKept(columns: Columns, members: Members, name: string | null): Counted {
  const store = storeOf(columns)
  const known = name === null ? undefined : store.get(name)
  if (known !== undefined) return known
  if (name === null) return new Counted(columns.marks, members)
  // It is asked again after the list that it was made for: with a set of its own.
  const counted = new Counted(columns.marks, { ...members, docs: members.docs.slice() })
  keep(store, name, counted)
  return counted
}

function keep(store: Map<string, Counted>, name: string, counted: Counted): void {
  store.set(name, counted)
  const bytes = BYTES_OF_COUNTS + counted.docs.byteLength + counted.size * BYTES_OF_PRICE
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
