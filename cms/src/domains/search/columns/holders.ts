import type { Bitset } from './bitset.ts'

const MOST_BYTES = 32 * 1_048_576

/** Who has a mark, for the marks that were asked for: the latest last. */
export class Holders {
  private readonly kept = new Map<number, Bitset>()

  get bytes(): number {
    return [...this.kept.values()].reduce((sum, bits) => sum + bits.byteLength, 0)
  }

  /** For so many marks there is room, of as many products as this set is made for. */
  static roomFor(bits: Bitset): number {
    return Math.max(1, Math.floor(MOST_BYTES / Math.max(1, bits.byteLength)))
  }

  get(mark: number): Bitset | undefined {
    const known = this.kept.get(mark)
    if (known !== undefined) this.put(mark, known)
    return known
  }

  keep(mark: number, bits: Bitset): void {
    this.put(mark, bits)
    const oldest = this.kept.keys().next().value
    if (this.kept.size > Holders.roomFor(bits) && oldest !== undefined) this.kept.delete(oldest)
  }

  /** Says of a product whether it has the mark, if anybody asked for that. */
  change(mark: number, change: (bits: Bitset) => void): void {
    const bits = this.kept.get(mark)
    if (bits !== undefined) change(bits)
  }

  clear(): void {
    this.kept.clear()
  }

  private put(mark: number, bits: Bitset): void {
    this.kept.delete(mark)
    this.kept.set(mark, bits)
  }
}
