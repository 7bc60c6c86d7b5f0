import { bitsetFor, clearBit, countBits, membersOf, setBit, type Bitset } from './bitset.ts'

/** The way through an order: the smallest first, or the greatest. Without a key: last in both. */
export type Direction = 'rising' | 'falling'

/** A piece of an order: those among `docs`, beginning behind `skip` of them. */
export interface Piece {
  docs: Bitset
  direction: Direction
  skip: number
  count: number
  /** Whether a product comes, in the direction, after the place to begin at. */
  after?: (doc: number) => boolean
}

/** So many are passed by in the time that one is put in its place. */
const STEPS_OF_MEMBER = 15

/** Products in an order as it was at one moment. */
export class Sorted {
  /** Those with a key first, then the others by id. */
  readonly docs: Int32Array
  /** How many have a key. */
  readonly keyed: number
  private withKey: Bitset | undefined
  private keys: Float64Array | undefined
  private places: Int32Array | undefined

  constructor(docs: Int32Array, keyed: number) {
    this.docs = docs
    this.keyed = keyed
  }

  get bytes(): number {
    const made = [this.docs, this.keys, this.places, this.withKey]
    return made.reduce((sum, array) => sum + (array?.byteLength ?? 0), 0)
  }

  page(piece: Piece): number[] {
    const size = countBits(piece.docs)
    const wanted = piece.skip + piece.count
    // On the way to so many of them, this many others would be passed.
    const isSooner = size * size * STEPS_OF_MEMBER < this.docs.length * wanted
    return isSooner ? this.pageOfFew(piece) : this.pageOfMany(piece)
  }

  /** Puts the members in order, and takes the piece of them. */
  private pageOfFew({ docs: among, direction, skip, count, after }: Piece): number[] {
    const { docs, keyed } = this
    const places = this.placesOf(among.length * 32)
    const members = Int32Array.from(membersOf(among), (doc) => places[doc]!).sort()
    const ends = firstWhere(members.length, (n) => members[n]! >= keyed)
    const halves = [members.subarray(0, ends), members.subarray(ends)]
    const inOrder = halves.flatMap((half) => [...(direction === 'rising' ? half : half.reverse())])
    const first = after ? firstWhere(inOrder.length, (n) => after(docs[inOrder[n]!]!)) : 0
    return inOrder.slice(first + skip, first + skip + count).map((place) => docs[place]!)
  }

  /** Goes through the order until it has enough of them. */
  private pageOfMany({ docs: among, direction, skip, count, after }: Piece): number[] {
    const { docs, keyed } = this
    const { length } = docs
    const at = (n: number): number =>
      direction === 'rising' ? n : n < keyed ? keyed - 1 - n : length - 1 - (n - keyed)
    const first = after ? firstWhere(length, (n) => after(docs[at(n)]!)) : 0
    const found: number[] = []
    let left = skip
    for (let n = first; n < length; n += 1) {
      const doc = docs[at(n)]!
      if ((among[doc >>> 5]! & (1 << (doc & 31))) === 0) continue
      if (left > 0) left -= 1
      else if (found.push(doc) === count) break
    }
    return found
  }

  /** The keys, as this column has them, of those that have one and are among these: rising. */
  keysAmong(among: Bitset, column: Float64Array): Float64Array {
    const places = this.placesOf(among.length * 32)
    const taken = bitsetFor(this.keyed)
    let present = 0
    for (let at = 0; at < among.length; at += 1) {
      for (let word = among[at]!; word !== 0; word &= word - 1) {
        const place = places[(at << 5) + 31 - Math.clz32(word & -word)]!
        if (place < 0 || place >= this.keyed) continue
        taken[place >>> 5]! |= 1 << (place & 31)
        present += 1
      }
    }
    const keys = this.keysOf(column)
    if (present === this.keyed) return keys
    const found = new Float64Array(present)
    let next = 0
    for (let at = 0; at < taken.length; at += 1) {
      for (let word = taken[at]!; word !== 0; word &= word - 1) {
        found[next++] = keys[(at << 5) + 31 - Math.clz32(word & -word)]!
      }
    }
    return found
  }

  /** Who has a key within these bounds, both included. */
  within(column: Float64Array | Float32Array, min: number, max: number, capacity: number): Bitset {
    const { docs, keyed } = this
    const from = firstWhere(keyed, (n) => column[docs[n]!]! >= min)
    const to = firstWhere(keyed, (n) => column[docs[n]!]! > max)
    if ((to - from) * 2 <= keyed) return setAll(bitsetFor(capacity), docs.subarray(from, to))
    const bits = this.everyoneKeyed(capacity).slice()
    for (let n = 0; n < from; n += 1) clearBit(bits, docs[n]!)
    for (let n = to; n < keyed; n += 1) clearBit(bits, docs[n]!)
    return bits
  }

  /** Keys behind one another: read in order, they need no jump into the column. */
  private keysOf(column: Float64Array): Float64Array {
    const { docs, keyed } = this
    return (this.keys ??= Float64Array.from(docs.subarray(0, keyed), (doc) => column[doc]!))
  }

  /** Where each product stands; −1 for who is not in the order. */
  private placesOf(capacity: number): Int32Array {
    const known = this.places
    if (known !== undefined && known.length >= capacity) return known
    const places = new Int32Array(capacity).fill(-1)
    for (let n = 0; n < this.docs.length; n += 1) places[this.docs[n]!] = n
    return (this.places = places)
  }

  private everyoneKeyed(capacity: number): Bitset {
    const known = this.withKey
    if (known !== undefined && known.length * 32 >= capacity) return known
    return (this.withKey = setAll(bitsetFor(capacity), this.docs.subarray(0, this.keyed)))
  }
}

function setAll(bits: Bitset, docs: Int32Array): Bitset {
  for (let n = 0; n < docs.length; n += 1) setBit(bits, docs[n]!)
  return bits
}

/** The first of so many steps for which it is so, as it is for all behind it. */
export function firstWhere(length: number, isSo: (n: number) => boolean): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isSo(middle)) high = middle
    else low = middle + 1
  }
  return low
}
