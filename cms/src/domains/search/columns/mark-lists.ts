const FIRST_ROOM = 1024

/**
 * The marks of each product, all in one array: whoever goes through products looks there once for
 * each, which takes most of the time of counting.
 */
export class MarkLists {
  /** Where a product's list begins in `pool`: with its length, and then its marks. */
  starts = new Uint32Array(0)
  pool = new Uint32Array(FIRST_ROOM)
  /** The first place is the list of all that have no marks. */
  private used = 1
  private wasted = 0

  get bytes(): number {
    return this.starts.byteLength + this.pool.byteLength
  }

  of(doc: number): Uint32Array {
    const start = this.starts[doc] ?? 0
    return this.pool.subarray(start + 1, start + 1 + this.pool[start]!)
  }

  set(doc: number, marks: readonly number[]): void {
    const before = this.of(doc).length
    if (before > 0) this.wasted += before + 1
    this.starts[doc] = 0
    if (marks.length === 0) return
    if (this.used + marks.length + 1 > this.pool.length) this.repack(marks.length + 1)
    this.starts[doc] = this.used
    this.pool[this.used] = marks.length
    this.pool.set(marks, this.used + 1)
    this.used += marks.length + 1
  }

  grow(capacity: number): void {
    const { starts } = this
    this.starts = new Uint32Array(capacity)
    this.starts.set(starts)
  }

  /** Leaves out what was given up, and makes room. */
  private repack(more: number): void {
    const kept = this.used - this.wasted + more
    const lists = this.starts
    const before = this.pool
    this.pool = new Uint32Array(Math.max(FIRST_ROOM, Math.ceil(kept * 1.5)))
    let next = 1
    for (let doc = 0; doc < lists.length; doc += 1) {
      const start = lists[doc]!
      if (start === 0) continue
      const end = start + 1 + before[start]!
      this.pool.set(before.subarray(start, end), next)
      lists[doc] = next
      next += end - start
    }
    this.used = next
    this.wasted = 0
  }
}
