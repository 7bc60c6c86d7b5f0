import {
  addAll,
  bitsetFor,
  clearBit,
  countBits,
  grownBits,
  removeAll,
  setBit,
  type Bitset,
} from './bitset.ts'

/**
 * What products are marked with: categories (`c:cups`), the brand (`b:kiln`), tags (`t:new`),
 * attributes and options (`f:colour:blue`), whole stars (`s:4`). Each mark is a small integer, and the marks of all
 * products stand behind one another in one array.
 */
export class Marks {
  /** Marks by number. */
  readonly names: string[] = []
  private readonly ids = new Map<string, number>()
  private totals = new Uint32Array(1024)
  private starts = new Uint32Array(0)
  private lengths = new Uint16Array(0)
  private pool = new Uint32Array(1024)
  private used = 0
  private wasted = 0
  private capacity = 0
  /** Who has any mark. */
  private marked: Bitset = bitsetFor(0)
  private markedCount = 0
  /** Who has a mark, for marks that were asked for: the latest last. */
  private readonly holders = new Map<number, Bitset>()

  /** The number of a mark; undefined when no product ever had it. */
  find(name: string): number | undefined {
    return this.ids.get(name)
  }

  marksOf(doc: number): Uint32Array {
    const start = this.starts[doc] ?? 0
    return this.pool.subarray(start, start + (this.lengths[doc] ?? 0))
  }

  /** Marks a product anew. Answers whether that is different. */
  put(doc: number, names: readonly string[]): boolean {
    const marks = [...new Set(names)].map((name) => this.idOf(name))
    const before = this.marksOf(doc)
    if (before.length === marks.length && marks.every((mark, at) => before[at] === mark)) {
      return false
    }
    for (const mark of before) {
      this.totals[mark]! -= 1
      this.update(mark, (bits) => clearBit(bits, doc))
    }
    for (const mark of marks) {
      this.totals[mark]! += 1
      this.update(mark, (bits) => setBit(bits, doc))
    }
    this.store(doc, marks)
    return true
  }

  /** Who has any of these marks. */
  withAny(marks: readonly number[]): Bitset {
    const found = bitsetFor(this.capacity)
    for (const mark of marks) addAll(found, this.holdersOf(mark))
    return found
  }

  /** How many products have each mark, by its number: kept, so it costs nothing to know. */
  countAll(): Uint32Array {
    return this.totals.subarray(0, this.names.length)
  }

  /** How many of these products have each mark, by its number. */
  count(docs: Bitset): Uint32Array {
    // Of the two halves the smaller is looked at: what is missing is taken from all.
    const others = removeAll(this.marked.slice(), docs)
    const missing = countBits(others)
    if (missing * 2 > this.markedCount) return this.countOneByOne(docs)
    const counts = this.countAll().slice()
    if (missing === 0) return counts
    const away = this.countOneByOne(others)
    for (let mark = 0; mark < counts.length; mark += 1) counts[mark]! -= away[mark]!
    return counts
  }

  private countOneByOne(docs: Bitset): Uint32Array {
    const counts = new Uint32Array(this.names.length)
    const { starts, lengths, pool } = this
    for (let at = 0; at < docs.length; at += 1) {
      for (let word = docs[at]!; word !== 0; word &= word - 1) {
        const doc = (at << 5) + 31 - Math.clz32(word & -word)
        const end = starts[doc]! + lengths[doc]!
        for (let place = starts[doc]!; place < end; place += 1) counts[pool[place]!]! += 1
      }
    }
    return counts
  }

  grow(capacity: number): void {
    const { starts, lengths } = this
    this.capacity = capacity
    this.starts = new Uint32Array(capacity)
    this.starts.set(starts)
    this.lengths = new Uint16Array(capacity)
    this.lengths.set(lengths)
    this.marked = grownBits(this.marked, capacity)
    this.holders.clear()
  }

  get bytes(): number {
    const kept = [...this.holders.values()].reduce((sum, bits) => sum + bits.byteLength, 0)
    return this.starts.byteLength + this.lengths.byteLength + this.pool.byteLength + kept
  }

  private idOf(name: string): number {
    const known = this.ids.get(name)
    if (known !== undefined) return known
    if (this.names.length === this.totals.length) {
      const { totals } = this
      this.totals = new Uint32Array(totals.length * 2)
      this.totals.set(totals)
    }
    this.ids.set(name, this.names.length)
    return this.names.push(name) - 1
  }

  private store(doc: number, marks: number[]): void {
    const before = this.lengths[doc]!
    this.markedCount += Number(marks.length > 0) - Number(before > 0)
    ;(marks.length > 0 ? setBit : clearBit)(this.marked, doc)
    this.wasted += before
    this.lengths[doc] = 0
    if (this.used + marks.length > this.pool.length) this.repack(marks.length)
    this.pool.set(marks, this.used)
    this.starts[doc] = this.used
    this.lengths[doc] = marks.length
    this.used += marks.length
  }

  /** Leaves out what was given up, and makes room. */
  private repack(more: number): void {
    const kept = this.used - this.wasted + more
    const before = this.pool
    this.pool = new Uint32Array(Math.max(1024, Math.ceil(kept * 1.5)))
    let next = 0
    for (let doc = 0; doc < this.capacity; doc += 1) {
      const [start, length] = [this.starts[doc]!, this.lengths[doc]!]
      this.pool.set(before.subarray(start, start + length), next)
      this.starts[doc] = next
      next += length
    }
    this.used = next
    this.wasted = 0
  }

  private update(mark: number, change: (bits: Bitset) => void): void {
    const bits = this.holders.get(mark)
    if (bits !== undefined) change(bits)
  }

  private holdersOf(mark: number): Bitset {
    const known = this.holders.get(mark) ?? this.lookFor(mark)
    this.holders.delete(mark)
    this.holders.set(mark, known)
    const oldest = this.holders.keys().next().value
    if (this.holders.size * known.byteLength > MAX_HOLDERS_BYTES && oldest !== undefined) {
      this.holders.delete(oldest)
    }
    return known
  }

  private lookFor(mark: number): Bitset {
    const bits = bitsetFor(this.capacity)
    const { starts, lengths, pool } = this
    for (let doc = 0; doc < this.capacity; doc += 1) {
      const end = starts[doc]! + lengths[doc]!
      for (let place = starts[doc]!; place < end; place += 1) {
        if (pool[place] === mark) {
          setBit(bits, doc)
          break
        }
      }
    }
    return bits
  }
}

const MAX_HOLDERS_BYTES = 32 * 1_048_576
