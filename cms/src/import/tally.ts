import type { PlannedProduct } from './plan.ts'
import type { Note, Rejection } from './product.ts'
import { MAX_KEPT } from './report.ts'

/** What an import did so far. */
export interface Counts {
  created: number
  updated: number
  unchanged: number
  rejected: number
  rejections: Rejection[]
  notes: Note[]
  moreNotes: number
  picturesFetched: number
  picturesPending: number
}

/** Counts what an import does. */
export interface Tally {
  counts: Counts
  /** What the database must hold afterwards: handle → number of variants. */
  expected: Map<string, number>
  plan: (planned: PlannedProduct) => void
  reject: (rejection: Rejection) => void
  note: (notes: Note[]) => void
  pictures: (count: { fetched: number; pending: number }) => void
}

export function createTally(): Tally {
  const counts: Counts = {
    created: 0,
    updated: 0,
    unchanged: 0,
    rejected: 0,
    rejections: [],
    notes: [],
    moreNotes: 0,
    picturesFetched: 0,
    picturesPending: 0,
  }
  const expected = new Map<string, number>()
  const reject = (rejection: Rejection) => {
    counts.rejected++
    if (counts.rejections.length < MAX_KEPT) counts.rejections.push(rejection)
  }
  return {
    counts,
    expected,
    reject,
    plan: (planned) => {
      if (planned.action === 'reject') return reject(planned.rejection)
      counts[
        ({ create: 'created', update: 'updated', keep: 'unchanged' } as const)[planned.action]
      ]++
      expected.set(planned.product.handle, planned.product.variants.length)
    },
    note: (notes) => {
      const room = Math.max(0, MAX_KEPT - counts.notes.length)
      counts.notes.push(...notes.slice(0, room))
      counts.moreNotes += Math.max(0, notes.length - room)
    },
    pictures: ({ fetched, pending }) => {
      counts.picturesFetched += fetched
      counts.picturesPending += pending
    },
  }
}
