import { buildBase, createBaseBuilder } from './base-index.ts'
import { Layers } from './layers.ts'
import { mergeBase } from './merge-base.ts'
import { finished, finishedInTurns, type Slices } from './slices.ts'

const SMALLEST_MERGE = 2000
const MERGE_SHARE = 0.05
/** One product that changes all day leaves its old words behind, and they are looked through. */
const MOST_ADDED = 20_000
/** It is tidied before it must be; and waits for a tidying that lasts, but not forever. */
const [DUE, OVERDUE, FAR_OVERDUE] = [0.5, 1, 4]

interface Merging {
  slices: Slices<void>
  /** What changed since it began, to be put in again at its end. */
  journal: Map<number, string | null>
}

/** The words of all products: read as a whole, then changed one by one, and tidied now and then. */
export class Corpus extends Layers {
  private merging: Merging | null = null

  load(documents: Iterable<{ doc: number; stored: string }>): void {
    this.merging = null
    this.settle(buildBase(documents, this.parameters))
  }

  /** The same in many turns: nothing changes before the end. */
  beginLoad(): { add(doc: number, stored: string): void; finish(): Promise<void> } {
    const builder = createBaseBuilder(this.parameters)
    return {
      add: (doc, stored) => builder.add(doc, stored),
      finish: async () => {
        const base = await finishedInTurns(builder.finish())
        this.merging = null
        this.settle(base)
      },
    }
  }

  /** Puts one product in the place of what was known of it; null forgets it. */
  replace(doc: number, stored: string | null): void {
    this.merging?.journal.set(doc, stored)
    this.put(doc, stored)
    if (this.isOver(this.merging === null ? OVERDUE : FAR_OVERDUE)) this.merge()
  }

  /** Writes what changed into a new full index, in one go. */
  merge(): void {
    finished((this.merging ?? this.beginMerging()).slices)
  }

  /** The same in many turns, where there is enough to do; what is here answers until then. */
  async tidy(): Promise<void> {
    if (this.merging !== null || !this.isOver(DUE)) return
    const own = this.beginMerging()
    try {
      await finishedInTurns(own.slices)
    } finally {
      if (this.merging === own) this.merging = null
    }
  }

  private isOver(share: number): boolean {
    const limit = Math.max(SMALLEST_MERGE, this.base.size * MERGE_SHARE)
    return this.delta.size > limit * share || this.lexicon.addedSize > MOST_ADDED * share
  }

  protected beginMerging(): Merging {
    const journal: Merging['journal'] = new Map()
    this.merging = { slices: this.mergeSlices(journal), journal }
    return this.merging
  }

  private *mergeSlices(journal: Merging['journal']): Slices<void> {
    const { base, delta } = this
    const dead = this.dead.slice()
    const isStale = (doc: number): boolean => journal.has(doc)
    const merged = yield* mergeBase({ base, delta, dead, changed: delta.documents(), isStale })
    const next = new Layers(this.parameters)
    next.settle(merged)
    // Changes that come while it rests are gone through, too.
    for (const [doc, stored] of journal) {
      journal.delete(doc)
      next.put(doc, stored)
      yield
    }
    // In the same turn as the last of them; nothing where all was read anew meanwhile.
    if (this.merging?.journal !== journal) return
    this.merging = null
    this.adopt(next)
  }
}
