/** Numbers by document, most of them nought: kept between queries, emptied in the time it took. */
export class Sparse {
  values: Float32Array
  docs: Uint32Array
  size = 0

  constructor(capacity: number) {
    this.values = new Float32Array(capacity)
    this.docs = new Uint32Array(capacity)
  }

  add(doc: number, value: number): void {
    if (this.values[doc] === 0) this.docs[this.size++] = doc
    this.values[doc]! += value
  }

  max(doc: number, value: number): void {
    const known = this.values[doc]!
    if (known === 0) this.docs[this.size++] = doc
    if (value > known) this.values[doc] = value
  }

  clear(): void {
    for (let at = 0; at < this.size; at += 1) this.values[this.docs[at]!] = 0
    this.size = 0
  }

  get bytes(): number {
    return this.values.byteLength + this.docs.byteLength
  }
}
