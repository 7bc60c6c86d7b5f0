import { loadavg } from 'node:os'
import type { FilledPostgres } from '../catalogue/kept-catalogue.ts'
import { ask } from './ask.ts'
import { CONNECTIONS, withApi, type Effort } from './effort.ts'
import { memoryOf } from './memory-of.ts'
import { coldQuestions, cursorQuestions, type Questions } from './questions.ts'
import { summariseFinely } from './figures.ts'
import { COLD_ROWS, medianOf, type SizeResult } from './rows.ts'
import { askInSql } from './sql-alone.ts'
import { measureSameList } from './same-list.ts'

/** At least so many requests go before those that count. */
const WARM_UP = 200

/** Measures everything at one size. */
export async function measureSize(filled: FilledPostgres, effort: Effort): Promise<SizeResult> {
  const { products, cluster, report } = filled
  const cold = await withApi(filled, { RESPONSE_CACHE_MB: '0' }, async (api) => {
    const before = await memoryOf(api.process.pid)
    const { rows, ownCost, failed } = await measureCold(api.origin, products, effort)
    const apiAfter = await memoryOf(api.process.pid)
    const postgres = await memoryOf(cluster.pid)
    return {
      rows,
      ownCost,
      failed,
      loadS: api.loadS,
      memoryMb: { api: before, apiAfter, postgres },
    }
  })
  if (effort.isWanted('sql') && products === 100_000) {
    effort.say('SQL alone')
    const amount = Math.min(effort.requests, 500)
    const times = await askInSql(cluster.url, products, { connections: CONNECTIONS, amount })
    for (const [row, own] of Object.entries(times)) {
      cold.rows[row] = medianOf([{ times: own, perSecond: 0 }])
    }
  }
  const throughput = await measureSameList(filled, effort)
  const loadAverage = Math.round((loadavg()[0] ?? 0) * 10) / 10
  return { products, filling: report, ...cold, throughput, loadAverage }
}

async function measureCold(origin: string, products: number, effort: Effort) {
  const questions = { ...coldQuestions(products), cursor: await cursorQuestions(origin, products) }
  const rows: SizeResult['rows'] = {}
  let [failed, cost, asked] = [0, 0, 0]
  for (const { id } of COLD_ROWS.filter((row) => effort.isWanted(row.id))) {
    const next = (questions as Record<string, Questions>)[id]
    if (next === undefined) continue
    // As many as a round has: a process that began a moment ago is twice as slow as it is all day.
    const amount = Math.max(WARM_UP, effort.requests)
    const first = await ask({ origin, next, connections: CONNECTIONS, amount })
    const rounds = []
    for (let round = 0; round < effort.rounds; round += 1) {
      const one = await ask({ origin, next, connections: CONNECTIONS, amount: effort.requests })
      rounds.push(one)
      failed += one.failed
      cost += one.ownCost
      asked += 1
      for (const line of one.refused.slice(0, 3)) effort.say(`refused: ${line}`)
    }
    const row = { ...medianOf(rounds), first: summariseFinely(first.times) }
    rows[id] = row
    effort.say(`${id}: ${row.p50} ms (p50), ${row.p95} (p95), ${row.perSecond} a second`)
  }
  return { rows, failed, ownCost: Math.round((cost / Math.max(1, asked)) * 100) / 100 }
}
