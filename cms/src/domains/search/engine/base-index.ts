import { narrowChunks, wideChunks } from './chunks.ts'
import { eachEntry, TITLE_END } from './document-entries.ts'
import { Lexicon } from './lexicon.ts'
import type { Parameters } from './parameters.ts'
import { pieceNumbers } from './pieces.ts'
import { finished, REST_EVERY, type Slices } from './slices.ts'
import { sortedNumbers } from './sorted-names.ts'
import { TermTable } from './term-table.ts'

const REST_EVERY_PRODUCTS = 64

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

/** An index in the making: products may come in any order, each once, in as many turns as one likes. */
export interface BaseBuilder {
  add(doc: number, stored: string): void
  /** To be called once: what was read is let go as it is written. */
  finish(): Slices<BaseIndex>
}

/** Reads all products at once. */
export function buildBase(
  documents: Iterable<{ doc: number; stored: string }>,
  parameters: Parameters,
): BaseIndex {
  const builder = createBaseBuilder(parameters)
  for (const { doc, stored } of documents) builder.add(doc, stored)
  return finished(builder.finish())
}

export function createBaseBuilder(parameters: Parameters): BaseBuilder {
  const table = new TermTable()
  const numbers = { ofTerm: table.idOf.bind(table), ofPiece: pieceNumbers(table) }
  const read = newlyRead()
  return {
    add(doc, stored) {
      const before = read.terms.length
      const title = eachEntry(stored, parameters, numbers, (term, code) => {
        table.use(term)
        read.terms.push(term)
        read.codes.push(code)
      })
      for (let at = 0; at < title.length; at += 1) read.titleWords.push(title[at]!)
      read.docs.push(doc)
      read.entries.push(read.terms.length - before)
      read.titles.push(title.length)
    },
    finish: () => finishBase(table, read),
  }
}

/** What was read of products, one behind the other. */
function newlyRead() {
  return {
    /** Of each entry, all those of a product together. */
    terms: wideChunks(),
    codes: narrowChunks(),
    titleWords: wideChunks(),
    /** Of each product: its number, how many entries it has and how many words its titles. */
    docs: [] as number[],
    entries: [] as number[],
    titles: [] as number[],
  }
}

type Read = ReturnType<typeof newlyRead>

function* finishBase(table: TermTable, read: Read): Slices<BaseIndex> {
  const names = yield* table.terms()
  const order = yield* sortedNumbers(names)
  const rank = new Uint32Array(names.length)
  const sorted: string[] = []
  const starts = new Uint32Array(names.length + 1)
  for (let at = 0; at < order.length; at += 1) {
    const id = order[at]!
    rank[id] = at
    sorted.push(names[id]!)
    starts[at + 1] = starts[at]! + table.uses(id)
    if (at % REST_EVERY === 0) yield
  }
  const postings = yield* sortedByTerm(starts, rank, read)
  const titles = yield* titlesByDoc(rank, read)
  const lexicon = yield* Lexicon.of(sorted)
  return { lexicon, starts, ...postings, ...titles, size: read.docs.length }
}

function* sortedByTerm(
  starts: Uint32Array,
  rank: Uint32Array,
  read: Read,
): Slices<Pick<BaseIndex, 'docs' | 'codes'>> {
  const next = starts.slice()
  const docs = new Uint32Array(read.terms.length)
  const codes = new Uint16Array(read.terms.length)
  for (let product = 0; product < read.docs.length; product += 1) {
    const doc = read.docs[product]!
    for (let left = read.entries[product]!; left > 0; left -= 1) {
      const at = next[rank[read.terms.shift()]!]!++
      docs[at] = doc
      codes[at] = read.codes.shift()
    }
    if (product % REST_EVERY_PRODUCTS === 0) yield
  }
  return { docs, codes }
}

function* titlesByDoc(
  rank: Uint32Array,
  { docs, titles, titleWords }: Read,
): Slices<Pick<BaseIndex, 'titleStarts' | 'titleTerms' | 'held'>> {
  const capacity = docs.reduce((most, doc) => Math.max(most, doc + 1), 0)
  const titleStarts = new Uint32Array(capacity + 1)
  const held = new Uint8Array(capacity)
  docs.forEach((doc, product) => {
    titleStarts[doc + 1] = titles[product]!
    held[doc] = 1
  })
  for (let at = 0; at < capacity; at += 1) titleStarts[at + 1]! += titleStarts[at]!
  yield
  const titleTerms = new Uint32Array(titleStarts[capacity]!)
  for (let product = 0; product < docs.length; product += 1) {
    let to = titleStarts[docs[product]!]!
    for (let left = titles[product]!; left > 0; left -= 1) {
      const id = titleWords.shift()
      titleTerms[to++] = id === TITLE_END ? TITLE_END : rank[id]!
    }
    if (product % REST_EVERY_PRODUCTS === 0) yield
  }
  return { titleStarts, titleTerms, held }
}
