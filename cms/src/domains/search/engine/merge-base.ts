import type { BaseIndex } from './base-index.ts'
import type { Delta } from './delta.ts'
import { TITLE_END } from './document-entries.ts'
import { Lexicon } from './lexicon.ts'

/** A full index of what is true of the old one and what changed since. */
export function mergeBase(
  base: BaseIndex,
  delta: Delta,
  isDead: (doc: number) => boolean,
): BaseIndex {
  const counts = liveCounts(base, delta, isDead)
  const { sorted, rank } = namesOf(base, counts)
  const starts = new Uint32Array(sorted.length + 1)
  counts.forEach((count, id) => {
    if (count > 0) starts[rank[id]! + 1] = count
  })
  for (let at = 0; at < sorted.length; at += 1) starts[at + 1]! += starts[at]!
  const next = starts.slice()
  const docs = new Uint32Array(starts[sorted.length]!)
  const codes = new Uint16Array(docs.length)
  for (let id = 0; id < counts.length; id += 1) {
    if (counts[id] === 0) continue
    let to = next[rank[id]!]!
    if (id < base.lexicon.base.size) {
      for (let at = base.starts[id]!; at < base.starts[id + 1]!; at += 1) {
        if (isDead(base.docs[at]!)) continue
        docs[to] = base.docs[at]!
        codes[to++] = base.codes[at]!
      }
    }
    const changed = delta.postings.get(id)
    if (changed === undefined) continue
    docs.set(changed.docs, to)
    codes.set(changed.codes, to)
  }
  const titles = mergeTitles(base, delta, isDead, rank)
  const lexicon = new Lexicon(sorted)
  return { lexicon, starts, docs, codes, ...titles }
}

function liveCounts(base: BaseIndex, delta: Delta, isDead: (doc: number) => boolean): Uint32Array {
  const counts = new Uint32Array(base.lexicon.size)
  for (let id = 0; id < base.lexicon.base.size; id += 1) {
    let live = 0
    for (let at = base.starts[id]!; at < base.starts[id + 1]!; at += 1) {
      if (!isDead(base.docs[at]!)) live += 1
    }
    counts[id] = live
  }
  for (const [id, { docs }] of delta.postings) counts[id]! += docs.length
  return counts
}

/** The terms that are left in order, and the new number of each old one. */
function namesOf({ lexicon }: BaseIndex, counts: Uint32Array) {
  const left: { id: number; term: string }[] = []
  counts.forEach((count, id) => {
    if (count > 0) left.push({ id, term: lexicon.term(id) })
  })
  left.sort((a, b) => (a.term < b.term ? -1 : 1))
  const rank = new Uint32Array(counts.length).fill(TITLE_END)
  left.forEach(({ id }, at) => {
    rank[id] = at
  })
  return { sorted: left.map(({ term }) => term), rank }
}

function mergeTitles(
  base: BaseIndex,
  delta: Delta,
  isDead: (doc: number) => boolean,
  rank: Uint32Array,
) {
  const oldCapacity = base.titleStarts.length - 1
  let capacity = oldCapacity
  for (const doc of delta.titles.keys()) capacity = Math.max(capacity, doc + 1)
  const titleOf = (doc: number): Uint32Array | undefined => {
    const changed = delta.titles.get(doc)
    if (changed !== undefined) return changed
    if (doc >= oldCapacity || base.held[doc] === 0 || isDead(doc)) return undefined
    return base.titleTerms.subarray(base.titleStarts[doc], base.titleStarts[doc + 1])
  }
  const titleStarts = new Uint32Array(capacity + 1)
  const held = new Uint8Array(capacity)
  let size = 0
  for (let doc = 0; doc < capacity; doc += 1) {
    const title = titleOf(doc)
    titleStarts[doc + 1] = titleStarts[doc]! + (title?.length ?? 0)
    if (title === undefined) continue
    held[doc] = 1
    size += 1
  }
  const titleTerms = new Uint32Array(titleStarts[capacity]!)
  for (let doc = 0; doc < capacity; doc += 1) {
    let to = titleStarts[doc]!
    for (const id of titleOf(doc) ?? []) titleTerms[to++] = id === TITLE_END ? id : rank[id]!
  }
  return { titleStarts, titleTerms, held, size }
}
