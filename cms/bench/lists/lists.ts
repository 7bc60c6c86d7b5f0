import { withCatalogue } from '../catalogue/kept-catalogue.ts'
import { saveResults } from '../results.ts'
import { CONNECTIONS, type Effort } from './effort.ts'
import { measureSize } from './measure-size.ts'
import { COLD_ROWS, OTHER_ROWS, type SizeResult } from './rows.ts'
import { tableOfLists } from './table.ts'

export interface ListOptions {
  /** How many products, each in a run of its own. */
  sizes: number[]
  /** Some rows alone; all of them when it is empty. */
  rows: string[]
  rounds: number
  requests: number
  seconds: number
}

/** The names of all rows. */
export const ROW_NAMES: readonly string[] = [...COLD_ROWS.map(({ id }) => id), ...OTHER_ROWS]

/**
 * Measures lists, searches and products over generated catalogues of several sizes, prints one
 * table and writes it down. Answers whether every request was answered.
 */
export async function benchLists(
  { sizes, rows, rounds, requests, seconds }: ListOptions,
  say: (line: string) => void,
): Promise<boolean> {
  const isWanted = (row: string): boolean => rows.length === 0 || rows.includes(row)
  const effort: Effort = { rounds, requests, seconds, isWanted, say }
  const results: SizeResult[] = []
  for (const products of sizes.toSorted((a, b) => a - b)) {
    say(`${products} products`)
    results.push(await withCatalogue(products, (filled) => measureSize(filled, effort), say))
  }
  console.log(`\n${tableOfLists(results)}\n`)
  const isWhole = rows.length === 0 && sizes.length > 1
  const name = isWhole ? 'lists' : `lists-${sizes.join('-')}${rows.length === 0 ? '' : '-some'}`
  const about = { connections: CONNECTIONS, rounds, requests, secondsOfThroughput: seconds }
  say(`written to ${await saveResults(name, { ...about, sizes: results })}`)
  return results.every(({ failed }) => failed === 0)
}
