import { bitsetFor, clearBit, hasBit, membersOf, setBit, type Bitset } from './bitset.ts'

/** The way through an order: the smallest first, or the greatest. Without a key: last in both. */
export type Direction = 'rising' | 'falling'

/** This many times fewer. */
const WORTH_SORTING = 64

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
  /** Those that have a key; made when it is asked for. */
  private withKey: Bitset | undefined
  private readonly moved = new Set<number>()
  private readonly source: OrderSource

  constructor(source: OrderSource) {
    this.source = source
  }

  /** The order as it is known already: those with a key first. */
  begin(sorted: Int32Array, keyed: number): void {
    this.sorted = sorted
    this.keyed = keyed
    this.withKey = undefined
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
    const first = after ? firstWhere(sorted.length, (n) => after(sorted[at(n)]!)) : 0
    for (let n = first; n < sorted.length; n += 1) {
      const doc = sorted[at(n)]!
      if (!hasBit(docs, doc)) continue
      if (skip > 0) skip -= 1
      else if (found.push(doc) === count) break
    }
    return found
  }

  /**
   * The keys, as this column has them, of those among `docs` that have one: rising. `size` is how
   * many `docs` are, at most.
   */
  keysAmong(docs: Bitset, size: number, column: Float64Array): Float64Array {
    const sorted = this.current()
    // Few are sorted more quickly than all are walked by.
    if (size < this.keyed / WORTH_SORTING) {
      const keys = Float64Array.from(membersOf(docs), (doc) => column[doc]!).sort()
      const end = keys.findIndex(Number.isNaN)
      return end < 0 ? keys : keys.subarray(0, end)
    }
    const found = new Float64Array(Math.min(size, this.keyed))
    let next = 0
    for (let n = 0; n < this.keyed; n += 1) {
      const doc = sorted[n]!
      if ((docs[doc >>> 5]! & (1 << (doc & 31))) !== 0) found[next++] = column[doc]!
    }
    return found.subarray(0, next)
  }

  /** Who has a key within these bounds, both included. */
  within(column: Float64Array | Float32Array, min: number, max: number, capacity: number): Bitset {
    const sorted = this.current()
    const from = firstWhere(this.keyed, (n) => column[sorted[n]!]! >= min)
    const to = firstWhere(this.keyed, (n) => column[sorted[n]!]! > max)
    if ((to - from) * 2 <= this.keyed) return setAll(bitsetFor(capacity), sorted.subarray(from, to))
    const bits = this.everyoneKeyed(capacity).slice()
    for (let n = 0; n < from; n += 1) clearBit(bits, sorted[n]!)
    for (let n = to; n < this.keyed; n += 1) clearBit(bits, sorted[n]!)
    return bits
  }

  private everyoneKeyed(capacity: number): Bitset {
    const known = this.withKey
    if (known !== undefined && known.length * 32 >= capacity) return known
    return (this.withKey = setAll(bitsetFor(capacity), this.sorted!.subarray(0, this.keyed)))
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
      const place =
        from + firstWhere(stayed.length - from, (n) => this.compare(stayed[from + n]!, doc) >= 0)
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
    this.withKey = undefined
    const { source, sorted } = this
    this.keyed = firstWhere(sorted!.length, (n) => !source.hasKey(sorted![n]!))
  }

  private readonly compare = (one: number, other: number): number => {
    const { source } = this
    const [has, otherHas] = [source.hasKey(one), source.hasKey(other)]
    if (has && otherHas) return source.compare(one, other)
    if (has !== otherHas) return has ? -1 : 1
    return source.idOf(one) - source.idOf(other)
  }
}

function setAll(bits: Bitset, docs: Int32Array): Bitset {
  for (let n = 0; n < docs.length; n += 1) setBit(bits, docs[n]!)
  return bits
}

/** The first of so many steps for which it is so, as it is for all behind it. */
function firstWhere(length: number, isSo: (n: number) => boolean): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isSo(middle)) high = middle
    else low = middle + 1
  }
  return low
}
