import type { PlannedProduct } from './plan.ts'
import type { Note, Rejection } from './product.ts'
import { MAX_KEPT } from './report.ts'

/** Counts what an import did. */
export interface Tally {
  created: number
  updated: number
  unchanged: number
  rejected: number
  rejections: Rejection[]
  notes: Note[]
  moreNotes: number
  picturesFetched: number
  picturesPending: number
  /** What the database must hold afterwards: handle → number of variants. */
  expected: Map<string, number>
  plan(planned: PlannedProduct): void
  reject(rejection: Rejection): void
  note(notes: Note[]): void
  pictures(count: { fetched: number; pending: number }): void
}

export function createTally(): Tally {
  return {
    created: 0,
    updated: 0,
    unchanged: 0,
    rejected: 0,
    rejections: [],
    notes: [],
    moreNotes: 0,
    picturesFetched: 0,
    picturesPending: 0,
    expected: new Map(),
    plan(planned) {
      if (planned.action === 'reject') return this.reject(planned.rejection)
      if (planned.action === 'create') this.created++
      if (planned.action === 'update') this.updated++
      if (planned.action === 'keep') this.unchanged++
      this.expected.set(planned.product.handle, planned.product.variants.length)
    },
    reject(rejection) {
      this.rejected++
      if (this.rejections.length < MAX_KEPT) this.rejections.push(rejection)
    },
    note(notes) {
      const room = Math.max(0, MAX_KEPT - this.notes.length)
      this.notes.push(...notes.slice(0, room))
      this.moreNotes += Math.max(0, notes.length - room)
    },
    pictures({ fetched, pending }) {
      this.picturesFetched += fetched
      this.picturesPending += pending
    },
  }
}
