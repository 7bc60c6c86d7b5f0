import { stem } from '../../catalogue/analysis/index.ts'
import { editDistance } from './edit-distance.ts'
import type { Slices } from './slices.ts'

const BUCKETS = 1 << 16
const LONGEST = 30
const REST_OF_WORDS = 512
/** 27 bits of hash and 26 of number in one double, which sorts without being compared by us. */
const KEYS_OF_A_HASH = 2 ** 26
const HASH_BITS = 27
/** Other terms are their own stems. */
const IS_ENGLISH = /^[a-z]+$/

export interface Near {
  id: number
  term: string
  edits: number
}

/** Terms by their stems and by the three-letter pieces they are made of. */
export class WordIndex {
  private readonly stems: Uint32Array
  private readonly byStem: Uint32Array
  private readonly starts: Uint32Array
  private readonly ids: Uint32Array
  private readonly shared: Uint8Array
  private readonly candidates: Uint32Array
  private readonly term: (id: number) => string

  private constructor(
    pieces: { starts: Uint32Array; ids: Uint32Array },
    stemmed: Float64Array,
    { size, term }: { size: number; term: (id: number) => string },
  ) {
    this.starts = pieces.starts
    this.ids = pieces.ids
    this.byStem = Uint32Array.from(stemmed, (key) => key % KEYS_OF_A_HASH)
    this.stems = Uint32Array.from(stemmed, (key) => Math.floor(key / KEYS_OF_A_HASH))
    this.shared = new Uint8Array(size)
    this.candidates = new Uint32Array(size)
    this.term = term
  }

  /** `terms` by number; `term` tells one of them later, when they are no longer at hand. */
  static *of(terms: readonly string[], term: (id: number) => string): Slices<WordIndex> {
    const words: number[] = []
    const stemmed: number[] = []
    const starts = new Uint32Array(BUCKETS + 1)
    for (let id = 0; id < terms.length; id += 1) {
      if (id % REST_OF_WORDS === 0) yield
      const text = terms[id]!
      if (IS_ENGLISH.test(text)) stemmed.push(hash(stem(text)) * KEYS_OF_A_HASH + id)
      if (!isCorrectable(text)) continue
      words.push(id)
      for (const gram of gramsOf(text)) starts[gram + 1]! += 1
    }
    for (let at = 0; at < BUCKETS; at += 1) starts[at + 1]! += starts[at]!
    const ids = new Uint32Array(starts[BUCKETS]!)
    const next = starts.slice()
    for (const [at, id] of words.entries()) {
      for (const gram of gramsOf(terms[id]!)) ids[next[gram]!++] = id
      if (at % REST_OF_WORDS === 0) yield
    }
    const keys = Float64Array.from(stemmed).sort()
    return new WordIndex({ starts, ids }, keys, { size: terms.length, term })
  }

  /** Terms of the same stem. */
  sameStem(stemmed: string): number[] {
    const wanted = hash(stemmed)
    let from = 0
    let to = this.stems.length
    while (from < to) {
      const middle = (from + to) >>> 1
      if (this.stems[middle]! < wanted) from = middle + 1
      else to = middle
    }
    const found: number[] = []
    for (let at = from; this.stems[at] === wanted; at += 1) {
      const id = this.byStem[at]!
      if (stem(this.term(id)) === stemmed) found.push(id)
    }
    return found
  }

  /** Terms at most `most` letters away, by shared pieces first. */
  near(word: string, most: number, isOpen: boolean): Near[] {
    const grams = gramsOf(word)
    let size = 0
    for (const gram of grams) {
      for (let at = this.starts[gram]!; at < this.starts[gram + 1]!; at += 1) {
        const id = this.ids[at]!
        if (this.shared[id] === 0) this.candidates[size++] = id
        this.shared[id]! += 1
      }
    }
    // A changed letter breaks three pieces, a swapped pair four.
    const least = Math.max(word.length > 4 ? 2 : 1, grams.length - (isOpen ? 1 : 0) - 4 * most)
    const found: Near[] = []
    for (let at = 0; at < size; at += 1) {
      const id = this.candidates[at]!
      const isLikely = this.shared[id]! >= least
      this.shared[id] = 0
      if (!isLikely) continue
      const term = this.term(id)
      const edits = editDistance(word, term, most, isOpen)
      if (edits <= most) found.push({ id, term, edits })
    }
    return found
  }

  get memory(): number {
    return [this.stems, this.byStem, this.starts, this.ids, this.shared, this.candidates]
      .map((array) => array.byteLength)
      .reduce((sum, bytes) => sum + bytes, 0)
  }
}

/** Codes and numbers with a wrong digit are other codes. */
export function isCorrectable(term: string): boolean {
  return term.length >= 3 && term.length <= LONGEST && !/[\d~]/.test(term)
}

function gramsOf(term: string): number[] {
  const padded = `$$${term}$`
  const found: number[] = []
  for (let at = 0; at + 3 <= padded.length; at += 1) {
    const [a, b, c] = [padded.charCodeAt(at), padded.charCodeAt(at + 1), padded.charCodeAt(at + 2)]
    const gram =
      (Math.imul(a, 0x9e3b) ^ Math.imul(b, 0x85eb) ^ Math.imul(c, 0x27d5)) & (BUCKETS - 1)
    if (!found.includes(gram)) found.push(gram)
  }
  return found
}

function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  }
  return value >>> (32 - HASH_BITS)
}
