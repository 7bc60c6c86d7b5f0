import { LRUCache } from 'lru-cache'
import {
  addAll,
  bitsetFor,
  clearBit,
  countBits,
  countCommon,
  grownBits,
  removeAll,
  setBit,
  type Bitset,
} from './bitset.ts'
import { Beside } from './beside.ts'
import { MarkLists } from './mark-lists.ts'

const MOST_HOLDERS_BYTES = 32 * 1_048_576
const PREPARED_SHARE = 0.5
/** So many words of bits are looked through in the time that the marks of one product take. */
const WORDS_OF_PRODUCT = 60

/**
 * What products are marked with: categories (`c:cups`), the brand (`b:kiln`), tags (`t:new`),
 * attributes and options (`f:colour:blue`), whole stars (`s:4`). Each mark is a small integer.
 */
export class Marks {
  /** Marks by number. */
  readonly names: string[] = []
  private readonly ids = new Map<string, number>()
  private totals = new Uint32Array(1024)
  private readonly lists = new MarkLists()
  private capacity = 0
  /** Who has any mark. */
  private marked: Bitset = bitsetFor(0)
  private markedCount = 0
  /** Who has a mark, for the marks that were asked for last. */
  private readonly holders = new LRUCache<number, Bitset>({
    maxSize: MOST_HOLDERS_BYTES,
    sizeCalculation: ({ byteLength }) => Math.max(1, byteLength),
  })
  private readonly beside = new Beside()

  /** The number of a mark; undefined when no product ever had it. */
  find(name: string): number | undefined {
    return this.ids.get(name)
  }

  /** Marks a product anew. Answers whether that is different. */
  put(doc: number, names: readonly string[]): boolean {
    const marks = [...new Set(names)].map((name) => this.idOf(name))
    const before = this.lists.of(doc)
    if (before.length === marks.length && marks.every((mark, at) => before[at] === mark)) {
      return false
    }
    for (const mark of before) {
      this.totals[mark]! -= 1
      const holders = this.holders.peek(mark)
      if (holders !== undefined) clearBit(holders, doc)
    }
    for (const mark of marks) {
      this.totals[mark]! += 1
      const holders = this.holders.peek(mark)
      if (holders !== undefined) setBit(holders, doc)
    }
    this.beside.move(before, marks)
    this.markedCount += Number(marks.length > 0) - Number(before.length > 0)
    ;(marks.length > 0 ? setBit : clearBit)(this.marked, doc)
    this.lists.set(doc, marks)
    return true
  }

  /** Who has any of these marks. Not to be written to, and true until a product changes. */
  withAny(marks: readonly number[]): Bitset {
    const [first, ...others] = this.holdersOf(marks)
    if (first === undefined) return bitsetFor(this.capacity)
    return others.length === 0 ? first : others.reduce(addAll, first.slice())
  }

  /** Finds out now who has the marks that most products have, as far as there is room. */
  prepare(): void {
    const most = (MOST_HOLDERS_BYTES * PREPARED_SHARE) / bitsetFor(this.capacity).byteLength
    const all = [...this.countAll().keys()].filter((mark) => this.totals[mark]! > 0)
    this.holdersOf(all.sort((a, b) => this.totals[b]! - this.totals[a]!).slice(0, most))
  }

  /** How many products have a mark. */
  total(mark: number): number {
    return this.totals[mark] ?? 0
  }

  /** How many products have each mark, by its number: kept, so it costs nothing to know. */
  countAll(): Uint32Array {
    return this.totals.subarray(0, this.names.length)
  }

  /** How many of these products have each mark, by its number. */
  count(docs: Bitset): Uint32Array {
    // Of the two halves the smaller is looked at: what is missing is taken from all.
    if (countBits(docs) * 2 < this.markedCount) return this.countOneByOne(docs)
    const others = removeAll(this.marked.slice(), docs)
    const counts = this.countAll().slice()
    const away = this.countOneByOne(others)
    for (let mark = 0; mark < counts.length; mark += 1) counts[mark]! -= away[mark]!
    return counts
  }

  /** The same for products that all have this mark: what is missing is taken from all who have it. */
  countWithin(mark: number, docs: Bitset): Uint32Array {
    const all = this.countBeside(mark)
    const [holders] = this.holdersOf([mark])
    const others = removeAll((holders ?? bitsetFor(this.capacity)).slice(), docs)
    const counts = all.slice()
    const away = this.countOneByOne(others)
    for (let one = 0; one < counts.length; one += 1) counts[one]! -= away[one] ?? 0
    return counts
  }

  /** The same for all who have a mark, which is known once it was asked for. */
  countBeside(mark: number): Uint32Array {
    const known = this.beside.get(mark)
    if (known !== undefined) return known
    const [holders] = this.holdersOf([mark])
    const counts = this.count(holders ?? bitsetFor(this.capacity))
    this.beside.keep(mark, counts)
    return counts
  }

  /** The same for some marks only; all others have none. */
  countOnly(marks: readonly number[], docs: Bitset): Uint32Array {
    const counts = new Uint32Array(this.names.length)
    const holders = this.holdersOf(marks)
    for (const [at, mark] of marks.entries()) counts[mark] = countCommon(holders[at]!, docs)
    return counts
  }

  /** Whether so few marks are sooner counted by themselves, of so many products. */
  areFew(marks: number, products: number): boolean {
    return marks * ((this.capacity + 31) >>> 5) < products * WORDS_OF_PRODUCT
  }

  private countOneByOne(docs: Bitset): Uint32Array {
    const counts = new Uint32Array(this.names.length)
    const { starts, pool } = this.lists
    for (let at = 0; at < docs.length; at += 1) {
      for (let word = docs[at]!; word !== 0; word &= word - 1) {
        const start = starts[(at << 5) + 31 - Math.clz32(word & -word)]!
        const end = start + pool[start]!
        for (let place = start + 1; place <= end; place += 1) counts[pool[place]!]! += 1
      }
    }
    return counts
  }

  grow(capacity: number): void {
    this.capacity = capacity
    this.lists.grow(capacity)
    this.marked = grownBits(this.marked, capacity)
    this.holders.clear()
  }

  get bytes(): number {
    return this.lists.bytes + this.holders.calculatedSize + this.beside.bytes
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

  /** Who has each of these marks; those that nobody asked for yet are found in one go. */
  private holdersOf(marks: readonly number[]): Bitset[] {
    const known = marks.map((mark) => this.holders.get(mark))
    const missing = marks.filter((_, at) => known[at] === undefined)
    if (missing.length === 0) return known as Bitset[]
    const found = this.lookFor(missing)
    missing.forEach((mark, at) => this.holders.set(mark, found[at]))
    let next = 0
    return known.map((bits) => bits ?? found[next++]!)
  }

  private lookFor(marks: readonly number[]): Bitset[] {
    const found = marks.map(() => bitsetFor(this.capacity))
    const slots = new Int32Array(this.names.length).fill(-1)
    marks.forEach((mark, at) => (slots[mark] = at))
    const { starts, pool } = this.lists
    for (let doc = 0; doc < this.capacity; doc += 1) {
      const start = starts[doc]!
      const end = start + pool[start]!
      for (let place = start + 1; place <= end; place += 1) {
        const slot = slots[pool[place]!]!
        if (slot >= 0) setBit(found[slot]!, doc)
      }
    }
    return found
  }
}
