import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import type pg from 'pg'
import { from } from 'pg-copy-streams'

/** A value of a column: objects become JSON, lists arrays of Postgres. */
export type Cell = string | number | boolean | null | undefined | Date | object

/** Rows of tables, as they come; the columns of a table are those of its first row. */
export class Rows {
  readonly #lines = new Map<string, { columns: string[]; lines: string[] }>()

  add(table: string, row: Record<string, Cell>): void {
    let known = this.#lines.get(table)
    if (known === undefined) {
      known = { columns: Object.keys(row), lines: [] }
      this.#lines.set(table, known)
    }
    known.lines.push(known.columns.map((column) => cell(row[column])).join('\t'))
  }

  /** Sends everything by COPY, table by table, and forgets it. */
  async flush(client: pg.Client): Promise<void> {
    for (const [table, { columns, lines }] of this.#lines) {
      const names = columns.map((column) => `"${column}"`).join(', ')
      const stream = client.query(from(`COPY "${table}" (${names}) FROM STDIN`))
      const done = finished(stream)
      for (let at = 0; at < lines.length; at += 500) {
        const text = `${lines.slice(at, at + 500).join('\n')}\n`
        if (!stream.write(text)) await Promise.race([once(stream, 'drain'), done])
      }
      stream.end()
      await done
    }
    this.#lines.clear()
  }
}

function cell(value: Cell): string {
  if (value === null || value === undefined) return '\\N'
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return escaped(`{${value.map((one) => quoted(String(one))).join(',')}}`)
  if (typeof value === 'object') return escaped(JSON.stringify(value))
  return typeof value === 'string' ? escaped(value) : String(value)
}

function quoted(element: string): string {
  return `"${element.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}

function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t')
}
