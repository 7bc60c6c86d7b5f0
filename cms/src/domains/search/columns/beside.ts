import { LRUCache } from 'lru-cache'

const MOST_BYTES = 16 * 1_048_576

/**
 * Of those who have a mark, how many have each other one: most lists are those of one category, so
 * they need not be counted again. Whatever changes is counted in, so these are right at any moment.
 */
export class Beside {
  private readonly kept = new LRUCache<number, Uint32Array>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ byteLength }) => Math.max(1, byteLength),
  })

  get bytes(): number {
    return this.kept.calculatedSize
  }

  /** By the number of the other mark; others than these have none. */
  get(mark: number): Uint32Array | undefined {
    return this.kept.get(mark)
  }

  keep(mark: number, counts: Uint32Array): void {
    this.kept.set(mark, counts)
  }

  /** A product had these marks, and has those now. */
  move(before: ArrayLike<number>, after: ArrayLike<number>): void {
    this.add(before, -1)
    this.add(after, 1)
  }

  private add(marks: ArrayLike<number>, one: 1 | -1): void {
    for (let at = 0; at < marks.length; at += 1) {
      const known = this.kept.peek(marks[at]!)
      if (known === undefined) continue
      const counts = this.withRoom(marks[at]!, known, marks)
      for (let other = 0; other < marks.length; other += 1) counts[marks[other]!]! += one
    }
  }

  private withRoom(mark: number, counts: Uint32Array, marks: ArrayLike<number>): Uint32Array {
    const greatest = Math.max(...Array.from(marks))
    if (greatest < counts.length) return counts
    const longer = new Uint32Array(Math.max(greatest + 1, counts.length * 2))
    longer.set(counts)
    this.kept.set(mark, longer)
    return longer
  }
}
