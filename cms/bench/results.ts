import { mkdir, writeFile } from 'node:fs/promises'
import { cpus, loadavg, totalmem } from 'node:os'
import path from 'node:path'
import { execa } from 'execa'
import { repositoryRoot } from '../src/cli/settings.ts'

/** What a series of numbers comes to. */
export interface Summary {
  count: number
  p50: number
  p95: number
  p99: number
  max: number
}

export function summarise(values: number[]): Summary {
  const sorted = values.toSorted((one, other) => one - other)
  const at = (share: number): number =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0)
  return { count: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) }
}

/** A table with one line for each summary, in milliseconds. */
export function tableOf(rows: { label: string; summary: Summary }[]): string {
  const width = Math.max(...rows.map(({ label }) => label.length))
  const line = (label: string, cells: (string | number)[]): string =>
    `  ${label.padEnd(width)} ${cells.map((cell) => String(cell).padStart(8)).join('')}`
  return [
    line('milliseconds', ['p50', 'p95', 'p99', 'max', 'count']),
    ...rows.map(({ label, summary: { p50, p95, p99, max, count } }) =>
      line(label, [p50, p95, p99, max, count]),
    ),
  ].join('\n')
}

/** Writes `cms/bench/results/{name}.json` with the machine and the commit; answers where. */
export async function saveResults(name: string, results: object): Promise<string> {
  const file = path.join(import.meta.dirname, 'results', `${name}.json`)
  await mkdir(path.dirname(file), { recursive: true })
  const about = { measuredAt: new Date().toISOString(), commit: await commit(), machine: machine() }
  await writeFile(file, `${JSON.stringify({ ...about, ...results }, null, 2)}\n`)
  return path.relative(repositoryRoot, file)
}

function machine(): object {
  return {
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 1024 ** 3),
    load: loadavg().map((value) => Math.round(value * 100) / 100),
    node: process.version,
  }
}

async function commit(): Promise<string> {
  const git = async (...args: string[]): Promise<string> =>
    (await execa('git', args, { cwd: repositoryRoot, reject: false })).stdout ?? ''
  const isClean = (await git('status', '--porcelain', '--untracked-files=no')) === ''
  return `${await git('rev-parse', '--short', 'HEAD')}${isClean ? '' : ' and changes'}`
}
