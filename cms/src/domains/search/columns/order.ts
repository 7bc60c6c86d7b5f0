import { hasBit, type Bitset } from './bitset.ts'

/** The way through an order: the smallest first, or the greatest. Without a key: last in both. */
export type Direction = 'rising' | 'falling'

/** What an order is made of; changes when products do. */
export interface OrderSource {
  /** Everyone in the order, by rising number. */
  everyone(): Int32Array
  isLive(doc: number): boolean
  /** Whether the product has a key in this order. */
  hasKey(doc: number): boolean
  /** By key and then by id; both have a key. */
  compare(one: number, other: number): number
  idOf(doc: number): number
}

/** All products in one order, kept by moving those that changed. */
export class Order {
  private sorted: Int32Array | undefined
  /** How many have a key: they stand first, the others by id behind them. */
  private keyed = 0
  private readonly moved = new Set<number>()
  private readonly source: OrderSource

  constructor(source: OrderSource) {
    this.source = source
  }

  /** The order as it is known already: those with a key first. */
  begin(sorted: Int32Array, keyed: number): void {
    this.sorted = sorted
    this.keyed = keyed
    this.moved.clear()
  }

  /** This product came, went or has another key. */
  move(doc: number): void {
    if (this.sorted !== undefined) this.moved.add(doc)
  }

  /** Sorts now what would be sorted at the first look. */
  prepare(): void {
    this.current()
  }

  get bytes(): number {
    return this.sorted?.byteLength ?? 0
  }

  /**
   * The products among `docs`, beginning behind `skip` of them. `after` says of a product, in the
   * order's direction, whether it comes after the place to begin at.
   */
  page(options: {
    docs: Bitset
    direction: Direction
    skip: number
    count: number
    after?: (doc: number) => boolean
  }): number[] {
    const { docs, direction, count, after } = options
    const sorted = this.current()
    const at = this.walk(sorted.length, direction)
    const found: number[] = []
    let { skip } = options
    for (let n = after ? firstAfter(sorted, at, after) : 0; n < sorted.length; n += 1) {
      const doc = sorted[at(n)]!
      if (!hasBit(docs, doc)) continue
      if (skip > 0) skip -= 1
      else if (found.push(doc) === count) break
    }
    return found
  }

  /** The keys, as this column has them, of those among `docs` that have one: rising. */
  keysAmong(docs: Bitset, column: Float64Array): Float64Array {
    const sorted = this.current()
    const found = new Float64Array(this.keyed)
    let size = 0
    for (let n = 0; n < this.keyed; n += 1) {
      const doc = sorted[n]!
      if ((docs[doc >>> 5]! & (1 << (doc & 31))) !== 0) found[size++] = column[doc]!
    }
    return found.subarray(0, size)
  }

  /** The nth step of a walk as a place in the array. */
  private walk(length: number, direction: Direction): (n: number) => number {
    const { keyed } = this
    if (direction === 'rising') return (n) => n
    return (n) => (n < keyed ? keyed - 1 - n : length - 1 - (n - keyed))
  }

  private current(): Int32Array {
    if (this.sorted === undefined) {
      this.settle(this.source.everyone())
    } else if (this.moved.size > 0) {
      const { moved, sorted } = this
      const stayed = sorted.filter((doc) => !moved.has(doc))
      const came = Int32Array.from([...moved].filter((doc) => this.source.isLive(doc)))
      this.merge(stayed, came.sort(this.compare))
    }
    return this.sorted!
  }

  private settle(docs: Int32Array): void {
    this.sorted = docs.sort(this.compare)
    this.count()
  }

  private merge(stayed: Int32Array, came: Int32Array): void {
    const all = new Int32Array(stayed.length + came.length)
    let [from, to] = [0, 0]
    for (const doc of came) {
      const place = placeOf(doc, stayed, from, this.compare)
      all.set(stayed.subarray(from, place), to)
      to += place - from
      from = place
      all[to] = doc
      to += 1
    }
    all.set(stayed.subarray(from), to)
    this.sorted = all
    this.count()
  }

  private count(): void {
    this.moved.clear()
    const { source, sorted } = this
    let [low, high] = [0, sorted!.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (source.hasKey(sorted![middle]!)) low = middle + 1
      else high = middle
    }
    this.keyed = low
  }

  private readonly compare = (one: number, other: number): number => {
    const { source } = this
    const [has, otherHas] = [source.hasKey(one), source.hasKey(other)]
    if (has && otherHas) return source.compare(one, other)
    if (has !== otherHas) return has ? -1 : 1
    return source.idOf(one) - source.idOf(other)
  }
}

function placeOf(
  doc: number,
  sorted: Int32Array,
  from: number,
  compare: (one: number, other: number) => number,
): number {
  let [low, high] = [from, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (compare(sorted[middle]!, doc) < 0) low = middle + 1
    else high = middle
  }
  return low
}

/** The first step whose product comes after the place; all behind it do. */
function firstAfter(
  sorted: Int32Array,
  at: (n: number) => number,
  after: (doc: number) => boolean,
): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (after(sorted[at(middle)]!)) high = middle
    else low = middle + 1
  }
  return low
}
