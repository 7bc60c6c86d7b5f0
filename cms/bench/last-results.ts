import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Summary } from './results.ts'

interface About {
  commit: string
  measuredAt: string
}

interface Live extends About {
  stages: Record<string, Summary>
  missed: number
}

interface Orders extends About {
  spreadOverAll?: Scene
  allOnOne?: Scene
}

interface Scene {
  ordersPerSecond: number
  errors: number
  milliseconds: { place: Summary }
}

interface Import extends About {
  productsPerSecond?: number
  products?: number
}

/** What `pnpm bench` does not measure itself, as it was last, with the commit that it is of. */
export async function lastResults(): Promise<string> {
  const [live, orders, imported] = await Promise.all([
    read<Live>('live'),
    read<Orders>('orders'),
    read<Import>('import'),
  ])
  return [
    'Measured apart from this, last:',
    ...line('pnpm bench:live', live, ({ stages, missed }) => {
      const { p50, p95, p99 } = stages['commit → open page, each'] ?? {}
      return `to an open page ${p50} / ${p95} / ${p99} ms (p50, p95, p99), ${missed} missed`
    }),
    ...line('pnpm bench:orders', orders, ({ spreadOverAll, allOnOne }) =>
      [spreadOverAll, allOnOne].map(sceneText).join('; for one: '),
    ),
    ...line(
      'import',
      imported,
      ({ productsPerSecond, products }) =>
        `${productsPerSecond ?? '?'} of ${products ?? '?'} products a second`,
    ),
    '  pages of the shop beside Next and node:http: pnpm bench:throughput prints them',
  ].join('\n')
}

function sceneText(scene: Scene | undefined): string {
  if (scene === undefined) return '?'
  const { ordersPerSecond, errors, milliseconds } = scene
  return `${ordersPerSecond} orders a second, p95 ${milliseconds.place.p95} ms, ${errors} errors`
}

function line<Result extends About>(
  name: string,
  result: Result | undefined,
  text: (result: Result) => string,
): string[] {
  if (result === undefined) return [`  ${name}: never`]
  const { commit, measuredAt } = result
  return [`  ${name}: ${text(result)} (${commit}, ${measuredAt.slice(0, 10)})`]
}

async function read<Result>(name: string): Promise<Result | undefined> {
  const file = path.join(import.meta.dirname, 'results', `${name}.json`)
  const text = await readFile(file, 'utf8').catch(() => undefined)
  return text === undefined ? undefined : (JSON.parse(text) as Result)
}
