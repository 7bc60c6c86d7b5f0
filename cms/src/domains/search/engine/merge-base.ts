import type { BaseIndex } from './base-index.ts'
import { wideChunks } from './chunks.ts'
import type { Delta } from './delta.ts'
import { TITLE_END } from './document-entries.ts'
import { Lexicon } from './lexicon.ts'
import { REST_EVERY, type Slices } from './slices.ts'

/** What is merged: the products of the old index that were true when it began, and the delta's. */
export interface MergeSource {
  base: BaseIndex
  delta: Delta
  /** By product of the old index: not 0 where it was no longer true. */
  dead: Uint8Array
  /** Products of the delta. */
  changed: readonly number[]
  /** Whether a product changed again since: what comes of it here is of no use. */
  isStale: (doc: number) => boolean
}

/**
 * A full index of what is true of the old one and what changed since. The delta may change while
 * it rests; products that did are to be put in again.
 */
export function* mergeBase(source: MergeSource): Slices<BaseIndex> {
  const { base } = source
  const writer = createWriter(source)
  const { size } = base.lexicon.base
  const added = base.lexicon.addedInOrder()
  let next = 0
  let since = 0
  for (let id = 0; id < size; id += 1) {
    const term = base.lexicon.term(id)
    while (next < added.length && added[next]!.term < term) writer.write(added[next++]!)
    writer.write({ id, term })
    since += 1 + base.starts[id + 1]! - base.starts[id]!
    if (since < REST_EVERY) continue
    since = 0
    yield
  }
  for (; next < added.length; next += 1) writer.write(added[next]!)
  yield
  const { rank, names, postings } = writer.written()
  const titles = yield* mergeTitles(source, (id) => rank[id] ?? TITLE_END)
  const lexicon = yield* Lexicon.of(names)
  return { lexicon, ...postings, ...titles, size: countHeld(titles.held) }
}

function countHeld(held: Uint8Array): number {
  let size = 0
  for (let doc = 0; doc < held.length; doc += 1) size += held[doc]!
  return size
}

/** Writes the postings of one term behind those of another; terms that nothing has get no number. */
function createWriter({ base, delta, dead, isStale }: MergeSource) {
  const most = base.docs.length + delta.entries
  const docs = new Uint32Array(most)
  const codes = new Uint16Array(most)
  const starts = new Uint32Array(base.lexicon.size + 1)
  const rank = new Uint32Array(base.lexicon.size).fill(TITLE_END)
  const names: string[] = []
  let to = 0
  const copyBase = (id: number): void => {
    for (let at = base.starts[id]!; at < base.starts[id + 1]!; at += 1) {
      const doc = base.docs[at]!
      if (dead[doc] !== 0) continue
      docs[to] = doc
      codes[to++] = base.codes[at]!
    }
  }
  return {
    write({ id, term }: { id: number; term: string }): void {
      const from = to
      if (id < base.lexicon.base.size) copyBase(id)
      const changed = delta.postings.get(id)
      for (let at = 0; at < (changed?.docs.length ?? 0); at += 1) {
        const doc = changed!.docs[at]!
        if (isStale(doc)) continue
        docs[to] = doc
        codes[to++] = changed!.codes[at]!
      }
      if (to === from) return
      rank[id] = names.length
      names.push(term)
      starts[names.length] = to
    },
    written: () => ({
      rank,
      names,
      postings: {
        starts: starts.slice(0, names.length + 1),
        docs: docs.subarray(0, to),
        codes: codes.subarray(0, to),
      },
    }),
  }
}

function* mergeTitles(
  { base, delta, dead, changed, isStale }: MergeSource,
  rankOf: (id: number) => number,
): Slices<Pick<BaseIndex, 'titleStarts' | 'titleTerms' | 'held'>> {
  const oldCapacity = base.titleStarts.length - 1
  const capacity = changed.reduce((most, doc) => Math.max(most, doc + 1), oldCapacity)
  const held = new Uint8Array(capacity)
  for (let doc = 0; doc < oldCapacity; doc += 1) {
    if (base.held[doc] !== 0 && dead[doc] === 0) held[doc] = 1
  }
  const own = held.slice()
  for (const doc of changed) held[doc] = 1
  const titleStarts = new Uint32Array(capacity + 1)
  const words = wideChunks()
  for (let doc = 0; doc < capacity; doc += 1) {
    if (own[doc] === 1) {
      const end = base.titleStarts[doc + 1]!
      for (let at = base.titleStarts[doc]!; at < end; at += 1) words.push(base.titleTerms[at]!)
    } else if (held[doc] === 1 && !isStale(doc)) {
      for (const word of delta.titles.get(doc) ?? []) words.push(word)
    }
    titleStarts[doc + 1] = words.length
    if (doc % REST_EVERY === 0) yield
  }
  const titleTerms = new Uint32Array(words.length)
  for (let at = 0; at < titleTerms.length; at += 1) {
    const id = words.shift()
    titleTerms[at] = id === TITLE_END ? id : rankOf(id)
    if (at % REST_EVERY === 0) yield
  }
  return { titleStarts, titleTerms, held }
}
