import type { Columns, Fact } from './columns.ts'
import type { CsvRecord } from './records.ts'

/** A line of the export, read by fact instead of by position. */
export interface Row {
  line: number
  /** The trimmed text; empty when the cell is blank or the file has no such column. */
  get(fact: Fact): string
  /** The same for a column that isn't a known fact. */
  at(index: number): string
}

export function toRow(record: CsvRecord, columns: Columns): Row {
  const at = (index: number) => clean(record.cells[index] ?? '')
  return {
    line: record.line,
    at,
    get: (fact) => at(columns.at.get(fact) ?? -1),
  }
}

/** Undoes what spreadsheets put around a number that must stay a text: `="0012"` and `'0012`. */
function clean(cell: string): string {
  const text = cell.trim()
  const kept = /^="([^"]*)"$/u.exec(text)?.[1] ?? (/^'[\d.]+$/u.test(text) ? text.slice(1) : text)
  return kept.trim()
}
