import { REST_EVERY, type Slices } from './slices.ts'

/** Terms in order, as UTF-8 one behind the other: small, and counted exactly. */
export class Vocabulary {
  private readonly bytes: Buffer
  private readonly starts: Uint32Array
  /** By the first two bytes, the first term that begins so or comes later. */
  private readonly heads = new Uint32Array((1 << 16) + 1)
  readonly size: number

  private constructor(bytes: Buffer, starts: Uint32Array) {
    this.bytes = bytes
    this.starts = starts
    this.size = starts.length - 1
  }

  /** Of terms in the order of `<`, each once. */
  static *of(terms: readonly string[]): Slices<Vocabulary> {
    const starts = new Uint32Array(terms.length + 1)
    for (let id = 0; id < terms.length; id += 1) {
      starts[id + 1] = starts[id]! + Buffer.byteLength(terms[id]!)
      if (id % REST_EVERY === 0) yield
    }
    const made = new Vocabulary(Buffer.allocUnsafeSlow(starts[terms.length]!), starts)
    for (let id = 0; id < terms.length; id += 1) {
      made.bytes.write(terms[id]!, starts[id]!)
      made.heads[made.headOf(id) + 1] = id + 1
      if (id % REST_EVERY === 0) yield
    }
    for (let head = 0; head < 1 << 16; head += 1) {
      made.heads[head + 1] = Math.max(made.heads[head]!, made.heads[head + 1]!)
    }
    return made
  }

  term(id: number): string {
    return this.bytes.toString('utf8', this.starts[id], this.starts[id + 1])
  }

  /** The number of a term, −1 where nobody has it. */
  find(term: string): number {
    const wanted = Buffer.from(term)
    const at = this.firstFrom(wanted)
    if (at === this.size) return -1
    const isIt = this.bytes.compare(wanted, 0, wanted.length, this.starts[at], this.starts[at + 1])
    return isIt === 0 ? at : -1
  }

  /** The numbers `[from, to)` of the terms that begin so. */
  range(prefix: string): [from: number, to: number] {
    const from = this.firstFrom(Buffer.from(prefix))
    // 0xFF never stands in UTF-8: it is behind everything that begins so.
    const to = this.firstFrom(Buffer.concat([Buffer.from(prefix), Buffer.of(0xff)]))
    return [from, to]
  }

  get memory(): number {
    return this.bytes.byteLength + this.starts.byteLength + this.heads.byteLength
  }

  private firstFrom(wanted: Uint8Array): number {
    const head = ((wanted[0] ?? 0) << 8) | (wanted[1] ?? 0)
    let from = this.heads[head]!
    let to = this.heads[head + 1]!
    while (from < to) {
      const middle = (from + to) >>> 1
      if (this.isBefore(middle, wanted)) from = middle + 1
      else to = middle
    }
    return from
  }

  private isBefore(id: number, wanted: Uint8Array): boolean {
    const { bytes } = this
    const start = this.starts[id]!
    const length = this.starts[id + 1]! - start
    const common = Math.min(length, wanted.length)
    for (let at = 0; at < common; at += 1) {
      const difference = bytes[start + at]! - wanted[at]!
      if (difference !== 0) return difference < 0
    }
    return length < wanted.length
  }

  private headOf(id: number): number {
    const start = this.starts[id]!
    const length = this.starts[id + 1]! - start
    return ((length > 0 ? this.bytes[start]! : 0) << 8) | (length > 1 ? this.bytes[start + 1]! : 0)
  }
}
