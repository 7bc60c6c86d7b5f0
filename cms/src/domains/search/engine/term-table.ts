import { REST_EVERY, type Slices } from './slices.ts'

const FIRST_SLOTS = 1 << 16
const FIRST_LETTERS = 1 << 20

/** Terms and their numbers while products are read: terms are not cut out of the text to look. */
export class TermTable {
  size = 0
  private slots = new Uint32Array(FIRST_SLOTS)
  private hashes = new Uint32Array(FIRST_SLOTS)
  private starts = new Uint32Array(FIRST_SLOTS + 1)
  private letters = new Uint16Array(FIRST_LETTERS)
  private used = new Uint32Array(FIRST_SLOTS)

  /** The number of `text[from..to)`, a new one where it was not there before. */
  idOf(text: string, from: number, to: number): number {
    let hash = 0x811c9dc5
    for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
    hash = (hash ^ (hash >>> 15)) >>> 0
    const mask = this.slots.length - 1
    let slot = hash & mask
    for (let known = this.slots[slot]!; known !== 0; known = this.slots[slot]!) {
      if (this.hashes[known - 1] === hash && this.isAt(known - 1, text, from, to)) return known - 1
      slot = (slot + 1) & mask
    }
    this.slots[slot] = this.size + 1
    return this.add(hash, text, from, to)
  }

  /** Counts a use of a term. */
  use(id: number): void {
    this.used[id]! += 1
  }

  /** How often a term was used. */
  uses(id: number): number {
    return this.used[id]!
  }

  /** All terms, by number. Nothing can be looked for afterwards. */
  *terms(): Slices<string[]> {
    const decoder = new TextDecoder('utf-16le')
    const all: string[] = []
    for (let id = 0; id < this.size; id += 1) {
      all.push(decoder.decode(this.letters.subarray(this.starts[id], this.starts[id + 1])))
      if (id % REST_EVERY === 0) yield
    }
    this.slots = this.hashes = this.starts = new Uint32Array(0)
    this.letters = new Uint16Array(0)
    return all
  }

  private isAt(id: number, text: string, from: number, to: number): boolean {
    const start = this.starts[id]!
    if (this.starts[id + 1]! - start !== to - from) return false
    for (let at = from; at < to; at += 1) {
      if (this.letters[start + at - from] !== text.charCodeAt(at)) return false
    }
    return true
  }

  private add(hash: number, text: string, from: number, to: number): number {
    const id = this.size
    const start = this.starts[id]!
    if (start + to - from > this.letters.length) {
      const more = new Uint16Array(this.letters.length * 2)
      more.set(this.letters)
      this.letters = more
    }
    for (let at = from; at < to; at += 1) this.letters[start + at - from] = text.charCodeAt(at)
    this.hashes[id] = hash
    this.starts[id + 1] = start + to - from
    this.size += 1
    if (this.size * 2 > this.slots.length) this.grow()
    return id
  }

  private grow(): void {
    const count = this.slots.length * 2
    this.slots = new Uint32Array(count)
    const { hashes, starts } = this
    this.hashes = new Uint32Array(count)
    this.hashes.set(hashes)
    this.starts = new Uint32Array(count + 1)
    this.starts.set(starts)
    const { used } = this
    this.used = new Uint32Array(count)
    this.used.set(used)
    for (let id = 0; id < this.size; id += 1) {
      let slot = this.hashes[id]! & (count - 1)
      while (this.slots[slot] !== 0) slot = (slot + 1) & (count - 1)
      this.slots[slot] = id + 1
    }
  }
}
