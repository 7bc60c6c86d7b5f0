/** The smallest of many keys, with equal keys the smaller id: most that are offered cost one look. */
export class Smallest {
  size = 0
  private readonly keys: Float64Array
  private readonly ids: Int32Array

  constructor(count: number) {
    this.keys = new Float64Array(count)
    this.ids = new Int32Array(count)
  }

  /** The greatest key that is among them; nothing greater gets in. Infinite while there is room. */
  get bound(): number {
    return this.size < this.keys.length ? Number.POSITIVE_INFINITY : (this.keys[0] ?? -Infinity)
  }

  offer(key: number, id: number): void {
    const { keys, size } = this
    if (size < keys.length) {
      this.rise(key, id)
    } else if (size > 0 && this.isGreater(0, key, id)) {
      this.sink(key, id)
    }
  }

  /** Those behind the first `skip`, rising. */
  rising(skip: number): { key: number; id: number }[] {
    const { keys, ids } = this
    return Array.from(keys.subarray(0, this.size), (key, at) => ({ key, id: ids[at]! }))
      .sort((one, other) => one.key - other.key || one.id - other.id)
      .slice(skip)
  }

  // A heap with the greatest on top.
  private rise(key: number, id: number): void {
    const { keys, ids } = this
    let at = this.size++
    while (at > 0) {
      const above = (at - 1) >>> 1
      if (this.isGreater(above, key, id)) break
      keys[at] = keys[above]!
      ids[at] = ids[above]!
      at = above
    }
    keys[at] = key
    ids[at] = id
  }

  private sink(key: number, id: number): void {
    const { keys, ids, size } = this
    let at = 0
    for (;;) {
      let child = 2 * at + 1
      if (child >= size) break
      const right = child + 1
      if (right < size && this.isGreater(right, keys[child]!, ids[child]!)) child = right
      if (!this.isGreater(child, key, id)) break
      keys[at] = keys[child]!
      ids[at] = ids[child]!
      at = child
    }
    keys[at] = key
    ids[at] = id
  }

  private isGreater(at: number, key: number, id: number): boolean {
    const own = this.keys[at]!
    return own > key || (own === key && this.ids[at]! > id)
  }
}
