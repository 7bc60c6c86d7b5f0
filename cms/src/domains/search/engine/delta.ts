/** Products that changed since the last full index: few, so plain maps. */
export class Delta {
  readonly postings = new Map<number, { docs: number[]; codes: number[] }>()
  readonly titles = new Map<number, Uint32Array>()
  private readonly termsOf = new Map<number, number[]>()
  entries = 0

  get size(): number {
    return this.termsOf.size
  }

  documents(): number[] {
    return [...this.termsOf.keys()]
  }

  has(doc: number): boolean {
    return this.termsOf.has(doc)
  }

  add(doc: number, terms: { id: number; code: number }[], title: Uint32Array): void {
    for (const { id, code } of terms) {
      const list = this.postings.get(id)
      if (list === undefined) this.postings.set(id, { docs: [doc], codes: [code] })
      else {
        list.docs.push(doc)
        list.codes.push(code)
      }
    }
    this.termsOf.set(
      doc,
      terms.map(({ id }) => id),
    )
    this.titles.set(doc, title)
    this.entries += terms.length
  }

  remove(doc: number): void {
    const terms = this.termsOf.get(doc)
    if (terms === undefined) return
    for (const id of terms) {
      const list = this.postings.get(id)
      const at = list?.docs.indexOf(doc) ?? -1
      if (list === undefined || at < 0) continue
      list.docs.splice(at, 1)
      list.codes.splice(at, 1)
      if (list.docs.length === 0) this.postings.delete(id)
    }
    this.termsOf.delete(doc)
    this.titles.delete(doc)
    this.entries -= terms.length
  }

  get memory(): number {
    return this.entries * 24 + this.postings.size * 200
  }
}
