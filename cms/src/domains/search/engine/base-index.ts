import { eachEntry } from './document-entries.ts'
import { Lexicon } from './lexicon.ts'
import type { Parameters } from './parameters.ts'

/** Between the titles of one product. */
export const TITLE_END = 0xffffffff
const CHUNK = 1 << 20
const WHOLE_STRING = 13

/** Postings of all terms behind one another: those of term `t` are `starts[t]` to `starts[t+1]`. */
export interface BaseIndex {
  lexicon: Lexicon
  starts: Uint32Array
  docs: Uint32Array
  codes: Uint16Array
  /** Words of the titles of product `d`: `titleStarts[d]` to `titleStarts[d+1]`. */
  titleStarts: Uint32Array
  titleTerms: Uint32Array
  /** Products that it holds, and for each number whether it does. */
  size: number
  held: Uint8Array
}

/** A growing list of numbers, given back piece by piece. */
class Chunks<T extends Uint32Array | Uint16Array> {
  readonly parts: T[] = []
  length = 0
  private readonly make: (length: number) => T

  constructor(make: (length: number) => T) {
    this.make = make
  }

  push(value: number): void {
    const at = this.length & (CHUNK - 1)
    if (at === 0) this.parts.push(this.make(CHUNK))
    this.parts[this.parts.length - 1]![at] = value
    this.length += 1
  }
}

/** Reads all products once; documents may come in any order, each once. */
export function buildBase(
  documents: Iterable<{ doc: number; stored: string }>,
  parameters: Parameters,
): BaseIndex {
  const ids = new Map<string, number>()
  const names: string[] = []
  const entryTerms = new Chunks((length) => new Uint32Array(length))
  const entryDocs = new Chunks((length) => new Uint32Array(length))
  const entryCodes = new Chunks((length) => new Uint16Array(length))
  const titles: { doc: number; words: Uint32Array }[] = []
  const idOf = (term: string): number => {
    const known = ids.get(term)
    if (known !== undefined) return known
    const own = ownString(term)
    ids.set(own, names.length)
    return names.push(own) - 1
  }
  for (const { doc, stored } of documents) {
    const words = eachEntry(stored, parameters, (term, code) => {
      entryTerms.push(idOf(term))
      entryDocs.push(doc)
      entryCodes.push(code)
    })
    titles.push({ doc, words: titleOf(words, idOf) })
  }
  ids.clear()
  const rank = rankOf(names)
  const sorted = names.sort((a, b) => (a < b ? -1 : 1))
  return {
    lexicon: new Lexicon(sorted),
    ...sortedByTerm(sorted.length, rank, { entryTerms, entryDocs, entryCodes }),
    ...titlesByDoc(titles, rank),
    size: titles.length,
  }
}

/** The numbers of the words of all titles of a product, with an end between them. */
export function titleOf(titles: string[][], idOf: (term: string) => number): Uint32Array {
  return Uint32Array.from(
    titles.flatMap((words, at) => [...(at > 0 ? [TITLE_END] : []), ...words.map(idOf)]),
  )
}

/** A slice keeps the whole text alive that it was cut from; short ones are copies already. */
function ownString(term: string): string {
  return term.length < WHOLE_STRING ? term : Buffer.from(term).toString()
}

function rankOf(names: readonly string[]): Uint32Array {
  const order = [...names.keys()].sort((a, b) => (names[a]! < names[b]! ? -1 : 1))
  const rank = new Uint32Array(names.length)
  order.forEach((id, at) => {
    rank[id] = at
  })
  return rank
}

interface Entries {
  entryTerms: Chunks<Uint32Array>
  entryDocs: Chunks<Uint32Array>
  entryCodes: Chunks<Uint16Array>
}

function sortedByTerm(size: number, rank: Uint32Array, entries: Entries) {
  const { length } = entries.entryTerms
  const starts = new Uint32Array(size + 1)
  const each = (visit: (term: number, doc: number, code: number) => void): void => {
    for (let at = 0; at < length; at += 1) {
      const part = at >>> 20
      const place = at & (CHUNK - 1)
      const term = rank[entries.entryTerms.parts[part]![place]!]!
      visit(term, entries.entryDocs.parts[part]![place]!, entries.entryCodes.parts[part]![place]!)
    }
  }
  each((term) => {
    starts[term + 1]! += 1
  })
  for (let at = 0; at < size; at += 1) starts[at + 1]! += starts[at]!
  const next = starts.slice()
  const docs = new Uint32Array(length)
  const codes = new Uint16Array(length)
  each((term, doc, code) => {
    const at = next[term]!++
    docs[at] = doc
    codes[at] = code
  })
  return { starts, docs, codes }
}

function titlesByDoc(titles: { doc: number; words: Uint32Array }[], rank: Uint32Array) {
  const capacity = titles.reduce((most, { doc }) => Math.max(most, doc + 1), 0)
  const titleStarts = new Uint32Array(capacity + 1)
  for (const { doc, words } of titles) titleStarts[doc + 1] = words.length
  for (let at = 0; at < capacity; at += 1) titleStarts[at + 1]! += titleStarts[at]!
  const titleTerms = new Uint32Array(titleStarts[capacity]!)
  for (const { doc, words } of titles) {
    const ranked = words.map((id) => (id === TITLE_END ? TITLE_END : rank[id]!))
    titleTerms.set(ranked, titleStarts[doc])
  }
  const held = new Uint8Array(capacity)
  for (const { doc } of titles) held[doc] = 1
  return { titleStarts, titleTerms, held }
}
