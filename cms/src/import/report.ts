import type { Note, Rejection } from './product.ts'

/** What an import did, or would do. */
export interface ImportReport {
  system: string
  file: string
  currency: string
  isDryRun: boolean
  /** Sentences about the file as a whole. */
  remarks: string[]
  created: number
  updated: number
  unchanged: number
  rejected: number
  rejections: Rejection[]
  notes: Note[]
  /** Notes beyond those kept above. */
  moreNotes: number
  picturesFetched: number
  picturesPending: number
  durationMs: number
  /** What the database holds after the run and doesn't agree with these counts. */
  mismatches: string[]
}

/** How far an import is. */
export interface Progress {
  stage: 'read' | 'apply' | 'verify'
  done: number
  total: number
}

/** So many notes and rejections are kept; a file of nothing but faults must not fill the memory. */
export const MAX_KEPT = 1000

export function emptyReport(
  base: Pick<ImportReport, 'system' | 'file' | 'currency' | 'isDryRun'>,
): ImportReport {
  return {
    ...base,
    remarks: [],
    created: 0,
    updated: 0,
    unchanged: 0,
    rejected: 0,
    rejections: [],
    notes: [],
    moreNotes: 0,
    picturesFetched: 0,
    picturesPending: 0,
    durationMs: 0,
    mismatches: [],
  }
}
