import type { Bitset } from './bitset.ts'
import { firstWhere, Sorted, type Piece } from './sorted.ts'

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
  private sorted: Sorted | undefined
  private readonly moved = new Set<number>()
  private readonly source: OrderSource

  constructor(source: OrderSource) {
    this.source = source
  }

  /** The order as it is known already: those with a key first. */
  begin(docs: Int32Array, keyed: number): void {
    this.sorted = new Sorted(docs, keyed)
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
    return this.sorted?.bytes ?? 0
  }

  page(piece: Piece): number[] {
    return this.current().page(piece)
  }

  /** The keys, as this column has them, of those among `docs` that have one: rising. */
  keysAmong(docs: Bitset, column: Float64Array): Float64Array {
    return this.current().keysAmong(docs, column)
  }

  /** Who has a key within these bounds, both included. */
  within(column: Float64Array | Float32Array, min: number, max: number, capacity: number): Bitset {
    return this.current().within(column, min, max, capacity)
  }

  private current(): Sorted {
    const { moved, sorted } = this
    if (sorted === undefined) return this.settle(this.source.everyone().sort(this.compare))
    if (moved.size === 0) return sorted
    const stayed = sorted.docs.filter((doc) => !moved.has(doc))
    const came = Int32Array.from([...moved].filter((doc) => this.source.isLive(doc)))
    return this.settle(this.merged(stayed, came.sort(this.compare)))
  }

  private merged(stayed: Int32Array, came: Int32Array): Int32Array {
    const all = new Int32Array(stayed.length + came.length)
    let [from, to] = [0, 0]
    for (const doc of came) {
      const start = from
      const isBehind = (n: number): boolean => this.compare(stayed[start + n]!, doc) >= 0
      const place = start + firstWhere(stayed.length - start, isBehind)
      all.set(stayed.subarray(start, place), to)
      to += place - start
      from = place
      all[to] = doc
      to += 1
    }
    all.set(stayed.subarray(from), to)
    return all
  }

  private settle(docs: Int32Array): Sorted {
    this.moved.clear()
    const keyed = firstWhere(docs.length, (n) => !this.source.hasKey(docs[n]!))
    return (this.sorted = new Sorted(docs, keyed))
  }

  private readonly compare = (one: number, other: number): number => {
    const { source } = this
    const [has, otherHas] = [source.hasKey(one), source.hasKey(other)]
    if (has && otherHas) return source.compare(one, other)
    if (has !== otherHas) return has ? -1 : 1
    return source.idOf(one) - source.idOf(other)
  }
}
