import type { Bitset } from './bitset.ts'

/** More than any list needs; whoever never begins anew is given new sets from here on. */
const MOST = 64

/**
 * Sets that are needed while one list is looked for, and then for the next one: made anew each
 * time, they alone had the whole memory collected twice a second.
 */
export class Scratch {
  private readonly sets: Bitset[] = []
  private taken = 0

  /** Takes back all that was given out. */
  begin(): void {
    this.taken = 0
  }

  /** A set with nobody in it. */
  empty(capacity: number): Bitset {
    return this.take((capacity + 31) >>> 5).fill(0)
  }

  copy(of: Bitset): Bitset {
    const set = this.take(of.length)
    set.set(of)
    return set
  }

  private take(words: number): Bitset {
    const at = this.taken++
    if (at >= MOST) return new Uint32Array(words)
    const known = this.sets[at]
    return known?.length === words ? known : (this.sets[at] = new Uint32Array(words))
  }
}
