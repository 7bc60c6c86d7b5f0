import { COLD_ROWS, SQL_ROWS, type SizeResult } from './rows.ts'

interface Line {
  label: string
  cells: string[]
  target: string
}

/** One table over all sizes: ratios of throughput first, then milliseconds, then what it takes. */
export function tableOfLists(results: SizeResult[]): string {
  const lines = [
    { label: '', cells: results.map(({ products }) => sizeName(products)), target: 'target' },
    ...ratios(results),
    ...coldRows(results),
    ...growth(results),
    ...needs(results),
  ]
  const widths = [0, ...results.map((_, at) => at + 1), results.length + 1].map((column) =>
    Math.max(...lines.map((line) => cellsOf(line)[column]?.length ?? 0)),
  )
  return lines
    .map((line) =>
      cellsOf(line)
        .map((cell, at) =>
          at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
        )
        .join('  '),
    )
    .join('\n')
}

function cellsOf({ label, cells, target }: Line): string[] {
  return [label, ...cells, target]
}

function ratios(results: SizeResult[]): Line[] {
  const ratio = (label: string, target: string, one: Key, other: Key): Line => ({
    label,
    target,
    cells: results.map(({ throughput }) => {
      const [ours, theirs] = [throughput[one], throughput[other]]
      return ours === undefined || theirs === undefined ? '' : `${significant(ours / theirs)}×`
    }),
  })
  return [
    ratio('list of 24, from memory ÷ bare node:http', '≥ 0.6×', 'warm', 'bare'),
    ratio('the same, made anew ÷ Payload’s REST, depth 1', '≥ 15×', 'cold', 'rest'),
    ratio('the same, from memory ÷ Payload’s REST', '≥ 200×', 'warm', 'rest'),
  ].filter(isMeasured)
}

type Key = keyof SizeResult['throughput']

/** Cold answers: p50 / p95 in milliseconds at 16 connections. */
function coldRows(results: SizeResult[]): Line[] {
  return [...COLD_ROWS, ...SQL_ROWS]
    .map(({ id, label, target }) => ({
      label: `${label}, ms`,
      cells: results.map(({ rows }) => {
        const row = rows[id]
        return row === undefined ? '' : `${row.p50} / ${row.p95}`
      }),
      target: target === null ? '' : `p95 < ${target}`,
    }))
    .filter(isMeasured)
}

function growth(results: SizeResult[]): Line[] {
  const first = results[0]?.rows.list?.p50
  if (first === undefined || results.length < 2) return []
  const cells = results.map(({ rows }) => {
    const own = rows.list?.p50
    return own === undefined ? '' : `${significant(own / first)}×`
  })
  return [{ label: 'growth of the cold list (p50)', cells, target: '≤ 2×' }]
}

function needs(results: SizeResult[]): Line[] {
  const line = (label: string, read: (result: SizeResult) => string): Line => ({
    label,
    target: '',
    cells: results.map(read),
  })
  return [
    line('store API ready after, s', ({ loadS }) => String(loadS)),
    line(
      'memory of the store API, MB',
      ({ memoryMb }) => `${memoryMb.api ?? '?'} – ${memoryMb.apiAfter ?? '?'}`,
    ),
    line('memory of Postgres, MB', ({ memoryMb }) => String(memoryMb.postgres ?? '?')),
    line('load of the machine', ({ loadAverage }) => String(loadAverage)),
  ]
}

function isMeasured({ cells }: Line): boolean {
  return cells.some((cell) => cell !== '')
}

/** 1k, 10k, 1m. */
export function sizeName(products: number): string {
  if (products % 1_000_000 === 0) return `${products / 1_000_000}m`
  return products % 1000 === 0 ? `${products / 1000}k` : String(products)
}

function significant(value: number): string {
  return value >= 10 ? String(Math.round(value)) : value.toFixed(2)
}
