/** Terms in order, as UTF-8 one behind the other: small, and counted exactly. */
export class Vocabulary {
  private readonly bytes: Buffer
  private readonly starts: Uint32Array
  readonly size: number

  /** `terms` in the order of `<`, each once. */
  constructor(terms: readonly string[]) {
    this.size = terms.length
    this.starts = new Uint32Array(terms.length + 1)
    let total = 0
    for (const term of terms) total += Buffer.byteLength(term)
    this.bytes = Buffer.allocUnsafeSlow(total)
    let end = 0
    terms.forEach((term, id) => {
      end += this.bytes.write(term, end)
      this.starts[id + 1] = end
    })
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
    return this.bytes.byteLength + this.starts.byteLength
  }

  private firstFrom(wanted: Buffer): number {
    let from = 0
    let to = this.size
    while (from < to) {
      const middle = (from + to) >>> 1
      const start = this.starts[middle]
      const order = this.bytes.compare(wanted, 0, wanted.length, start, this.starts[middle + 1])
      if (order < 0) from = middle + 1
      else to = middle
    }
    return from
  }
}
