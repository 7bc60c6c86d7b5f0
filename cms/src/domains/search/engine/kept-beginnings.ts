import type { Sparse } from './sparse.ts'

/** Fewer postings are as quickly read as copied. */
const LEAST_POSTINGS = 10_000
const MOST_BYTES = 48 * 1_048_576

interface Kept {
  docs: Uint32Array
  values: Float32Array
}

/**
 * What the shortest beginnings come to, as long as no product changes: few letters are typed by
 * everyone, and mean most products. The oldest make room for new ones.
 */
export class KeptBeginnings {
  bytes = 0
  private readonly kept = new Map<string, Kept>()
  private version = -1
  private readonly mostBytes: number

  constructor(mostBytes = MOST_BYTES) {
    this.mostBytes = mostBytes
  }

  /** Fills an empty list; answers whether it is known. */
  restore(text: string, version: number, into: Sparse): boolean {
    this.forgetBefore(version)
    const known = this.kept.get(text)
    if (known === undefined) return false
    const { docs, values } = known
    into.docs.set(docs)
    for (let at = 0; at < docs.length; at += 1) into.values[docs[at]!] = values[at]!
    into.size = docs.length
    return true
  }

  /** Remembers a list that so many postings were read for. */
  keep(text: string, version: number, { docs, values, size }: Sparse, postings: number): void {
    this.forgetBefore(version)
    const bytes = size * (Uint32Array.BYTES_PER_ELEMENT + Float32Array.BYTES_PER_ELEMENT)
    if (postings < LEAST_POSTINGS || bytes > this.mostBytes) return
    for (const [oldest, one] of this.kept) {
      if (this.bytes + bytes <= this.mostBytes) break
      this.kept.delete(oldest)
      this.bytes -= one.docs.byteLength + one.values.byteLength
    }
    const own = docs.slice(0, size)
    this.kept.set(text, { docs: own, values: Float32Array.from(own, (doc) => values[doc]!) })
    this.bytes += bytes
  }

  private forgetBefore(version: number): void {
    if (version === this.version) return
    this.version = version
    this.kept.clear()
    this.bytes = 0
  }
}
