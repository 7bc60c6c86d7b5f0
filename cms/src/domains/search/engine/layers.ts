import { type BaseIndex, buildBase } from './base-index.ts'
import { Delta } from './delta.ts'
import { eachEntry } from './document-entries.ts'
import { FIELD_BITS, impactOf, impacts } from './impact.ts'
import type { Lexicon } from './lexicon.ts'
import type { Parameters } from './parameters.ts'
import { pieceTerm } from './pieces.ts'
import type { Sparse } from './sparse.ts'

/** `terms[from..to)`. */
export interface Title {
  terms: Uint32Array
  from: number
  to: number
}

/** The last full index, what changed since, and which of its products are no longer true. */
export class Layers {
  protected base: BaseIndex
  protected delta = new Delta()
  protected dead: Uint8Array = new Uint8Array(0)
  private deadCount = 0
  private held: Uint8Array = new Uint8Array(0)
  /** Products that can be found. */
  size = 0
  /** One more than the greatest number of a product so far. */
  capacity = 0
  /** Another after every change. */
  version = 0
  protected readonly parameters: Parameters
  /** One for all: a thousand titles are read for a query. */
  private readonly read: Title = { terms: new Uint32Array(0), from: 0, to: 0 }

  constructor(parameters: Parameters) {
    this.parameters = parameters
    this.base = buildBase([], parameters)
  }

  get lexicon(): Lexicon {
    return this.base.lexicon
  }

  /** Puts one product in the place of what was known of it; null forgets it. */
  put(doc: number, stored: string | null): void {
    this.version += 1
    this.forget(doc)
    if (stored === null) return
    const terms: { id: number; code: number }[] = []
    const numbers = {
      ofTerm: (text: string, from: number, to: number) =>
        this.lexicon.findOrAdd(text.slice(from, to)),
      ofPiece: (text: string, at: number) => this.lexicon.findOrAdd(pieceTerm(text, at)),
    }
    const title = eachEntry(stored, this.parameters, numbers, (id, code) => {
      terms.push({ id, code })
    })
    this.delta.add(doc, terms, title)
    this.size += 1
    this.capacity = Math.max(this.capacity, doc + 1)
  }

  /** Adds what a term comes to in each product that has it. */
  accumulate(term: number, weight: number, into: Sparse): void {
    const { starts, docs, codes, lexicon } = this.base
    const { dead, deadCount } = this
    const end = term < lexicon.base.size ? starts[term + 1]! : 0
    const { values, docs: listed } = into
    let { size } = into
    for (let at = end === 0 ? 0 : starts[term]!; at < end; at += 1) {
      const doc = docs[at]!
      if (deadCount > 0 && dead[doc] !== 0) continue
      const before = values[doc]!
      if (before === 0) listed[size++] = doc
      values[doc] = before + weight * impacts[codes[at]! >> FIELD_BITS]!
    }
    into.size = size
    const changed = this.delta.postings.get(term)
    if (changed === undefined) return
    for (let at = 0; at < changed.docs.length; at += 1) {
      into.add(changed.docs[at]!, weight * impactOf(changed.codes[at]!))
    }
  }

  /** Adds one for a term in each product that `list` has at least `least` for. */
  count(term: number, least: number, list: Sparse): void {
    const { starts, docs, lexicon } = this.base
    const { values } = list
    const end = term < lexicon.base.size ? starts[term + 1]! : 0
    for (let at = end === 0 ? 0 : starts[term]!; at < end; at += 1) {
      const doc = docs[at]!
      if (values[doc]! >= least && this.dead[doc] === 0) list.add(doc, 1)
    }
    for (const doc of this.delta.postings.get(term)?.docs ?? []) {
      if (values[doc]! >= least) list.add(doc, 1)
    }
  }

  /** How many products have a term, those no longer true among them: quick, and near enough. */
  frequency(term: number): number {
    const { starts, lexicon } = this.base
    const inBase = term < lexicon.base.size ? starts[term + 1]! - starts[term]! : 0
    if (this.delta.postings.size === 0) return inBase
    return inBase + (this.delta.postings.get(term)?.docs.length ?? 0)
  }

  isLive(term: number): boolean {
    if (this.delta.postings.has(term)) return true
    if (term >= this.lexicon.base.size) return false
    const { starts, docs } = this.base
    for (let at = starts[term]!; at < starts[term + 1]!; at += 1) {
      if (this.dead[docs[at]!] === 0) return true
    }
    return false
  }

  /** The posting of a term in one product; 0 where it has it not. */
  codeIn(term: number, doc: number): number {
    const changed = this.delta.postings.get(term)
    const place = changed?.docs.indexOf(doc) ?? -1
    if (changed !== undefined && place >= 0) return changed.codes[place]!
    if (term >= this.lexicon.base.size || this.dead[doc] !== 0) return 0
    const { starts, docs, codes } = this.base
    for (let at = starts[term]!; at < starts[term + 1]!; at += 1) {
      if (docs[at] === doc) return codes[at]!
    }
    return 0
  }

  /** The words of the titles of a product, by number: true until the next one is asked for. */
  title(doc: number): Title {
    const { base, read } = this
    const changed = this.delta.titles.get(doc)
    read.terms = changed ?? base.titleTerms
    read.from = changed === undefined ? (base.titleStarts[doc] ?? 0) : 0
    read.to = changed === undefined ? (base.titleStarts[doc + 1] ?? read.from) : changed.length
    if (changed === undefined && this.dead[doc] !== 0) read.to = read.from
    return read
  }

  get memory(): number {
    const { starts, docs, codes, titleStarts, titleTerms, lexicon } = this.base
    return [starts, docs, codes, titleStarts, titleTerms, this.dead, this.held]
      .map((array) => array.byteLength)
      .reduce((sum, bytes) => sum + bytes, lexicon.memory + this.delta.memory)
  }

  private forget(doc: number): void {
    if (this.delta.has(doc)) {
      this.delta.remove(doc)
      this.size -= 1
    } else if (this.held[doc] === 1 && this.dead[doc] === 0) {
      this.dead[doc] = 1
      this.deadCount += 1
      this.size -= 1
    }
  }

  /** Begins anew with a full index. */
  settle(base: BaseIndex): void {
    this.version += 1
    this.base = base
    this.delta = new Delta()
    this.size = base.size
    this.capacity = Math.max(base.titleStarts.length - 1, 0)
    this.dead = new Uint8Array(this.capacity)
    this.deadCount = 0
    this.held = base.held
  }

  /** Takes the place of what is here. */
  protected adopt(other: Layers): void {
    this.version += 1
    this.base = other.base
    this.delta = other.delta
    this.dead = other.dead
    this.deadCount = other.deadCount
    this.held = other.held
    this.size = other.size
    this.capacity = other.capacity
  }
}
