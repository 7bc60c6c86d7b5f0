import { ImportRefusal } from '../refusal.ts'
import type { CsvRecord } from './records.ts'

/** The lines of one product. */
export interface RowGroup {
  handle: string
  records: CsvRecord[]
  /** More lines than a product can have: the rest was dropped, the product must be rejected. */
  isOverfull: boolean
}

export const MAX_ROWS_PER_PRODUCT = 5000
/** Text held back at most while waiting for the rest of products whose lines lie apart. */
const MAX_WAITING_CHARS = 64_000_000

/**
 * Puts the lines of each handle together. A product whose lines are adjacent is given out at once.
 * One whose lines lie apart (known from the scan: handle → number of runs) waits for its last run.
 */
export async function* groupByHandle(
  records: AsyncIterable<CsvRecord>,
  handleOf: (record: CsvRecord) => string,
  scattered: ReadonlyMap<string, number>,
): AsyncGenerator<RowGroup> {
  const waiting = new Map<string, { group: RowGroup; runsLeft: number; chars: number }>()
  let waitingChars = 0
  const finishRun = (run: RowGroup): RowGroup | null => {
    const runs = scattered.get(run.handle)
    if (runs === undefined) return run
    const entry = waiting.get(run.handle) ?? {
      group: emptyGroup(run.handle),
      runsLeft: runs,
      chars: 0,
    }
    append(entry.group, run.records)
    entry.runsLeft--
    if (entry.runsLeft === 0) {
      waiting.delete(run.handle)
      waitingChars -= entry.chars
      return entry.group
    }
    const chars = sizeOf(run.records)
    entry.chars += chars
    waitingChars += chars
    waiting.set(run.handle, entry)
    if (waitingChars > MAX_WAITING_CHARS) throw tooScattered(run)
    return null
  }

  let run: RowGroup | null = null
  for await (const record of records) {
    const handle = handleOf(record)
    if (run !== null && run.handle === handle) {
      append(run, [record])
      continue
    }
    const done = run === null ? null : finishRun(run)
    if (done !== null) yield done
    run = emptyGroup(handle)
    append(run, [record])
  }
  const last = run === null ? null : finishRun(run)
  if (last !== null) yield last
  for (const { group } of waiting.values()) yield group
}

function emptyGroup(handle: string): RowGroup {
  return { handle, records: [], isOverfull: false }
}

function append(group: RowGroup, records: CsvRecord[]): void {
  const room = MAX_ROWS_PER_PRODUCT - group.records.length
  if (records.length > room) group.isOverfull = true
  group.records.push(...records.slice(0, Math.max(room, 0)))
}

function sizeOf(records: CsvRecord[]): number {
  return records.reduce((sum, { cells }) => sum + cells.reduce((n, cell) => n + cell.length, 0), 0)
}

function tooScattered(run: RowGroup): ImportRefusal {
  return new ImportRefusal(
    `The lines of too many products lie apart (line ${run.records[0]?.line}): sort the file by Handle.`,
  )
}
