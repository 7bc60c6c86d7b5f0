import { eachEntry, PIECE_LENGTH, PIECE_MARK, TITLE_END } from './document-entries.ts'
import { Lexicon } from './lexicon.ts'
import type { Parameters } from './parameters.ts'
import { TermTable } from './term-table.ts'

const CHUNK = 1 << 20

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

/** An index in the making: products may come in any order, each once, in as many turns as one likes. */
export interface BaseBuilder {
  add(doc: number, stored: string): void
  finish(): BaseIndex
}

/** Reads all products at once. */
export function buildBase(
  documents: Iterable<{ doc: number; stored: string }>,
  parameters: Parameters,
): BaseIndex {
  const builder = createBaseBuilder(parameters)
  for (const { doc, stored } of documents) builder.add(doc, stored)
  return builder.finish()
}

export function createBaseBuilder(parameters: Parameters): BaseBuilder {
  const table = new TermTable()
  const numbers = { ofTerm: table.idOf.bind(table), ofPiece: pieceNumbers(table) }
  const entryTerms = new Chunks((length) => new Uint32Array(length))
  const entryDocs = new Chunks((length) => new Uint32Array(length))
  const entryCodes = new Chunks((length) => new Uint16Array(length))
  const titles: { doc: number; words: Uint32Array }[] = []
  return {
    add(doc, stored) {
      const words = eachEntry(stored, parameters, numbers, (term, code) => {
        entryTerms.push(term)
        entryDocs.push(doc)
        entryCodes.push(code)
      })
      titles.push({ doc, words })
    },
    finish: () => finishBase(table.terms(), titles, { entryTerms, entryDocs, entryCodes }),
  }
}

function finishBase(
  names: string[],
  titles: { doc: number; words: Uint32Array }[],
  entries: Entries,
): BaseIndex {
  const order = [...names.keys()].sort((a, b) => (names[a]! < names[b]! ? -1 : 1))
  const rank = new Uint32Array(names.length)
  order.forEach((id, at) => {
    rank[id] = at
  })
  return {
    lexicon: new Lexicon(order.map((id) => names[id]!)),
    ...sortedByTerm(names.length, rank, entries),
    ...titlesByDoc(titles, rank),
    size: titles.length,
  }
}

/** Three letters of Thai are a number of 21 bits: no need to look for it. */
function pieceNumbers(table: TermTable): (text: string, at: number) => number {
  const THAI = 0x0e00
  let known = new Int32Array(0)
  return (text, at) => {
    const a = text.charCodeAt(at) - THAI
    const b = text.charCodeAt(at + 1) - THAI
    const c = text.charCodeAt(at + 2) - THAI
    const numberOf = (): number => table.idOf(pieceTerm(text, at), 0, 1 + PIECE_LENGTH)
    if (((a | b | c) & ~0x7f) !== 0) return numberOf()
    if (known.length === 0) known = new Int32Array(1 << 21)
    const key = (a << 14) | (b << 7) | c
    if (known[key] === 0) known[key] = numberOf() + 1
    return known[key]! - 1
  }
}

/** The term of the piece of a run that begins there. */
export function pieceTerm(text: string, at: number): string {
  return PIECE_MARK + text.slice(at, at + PIECE_LENGTH)
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
