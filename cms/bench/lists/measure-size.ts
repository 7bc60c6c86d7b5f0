import { loadavg } from 'node:os'
import { listServices } from '../../src/cli/services.ts'
import { RigProcess } from '../../src/cli/rig/rig-process.ts'
import type { FilledPostgres } from '../catalogue/kept-catalogue.ts'
import { ask } from './ask.ts'
import { memoryOf } from './memory-of.ts'
import { coldQuestions, cursorQuestions, type Questions } from './questions.ts'
import { COLD_ROWS, medianOf, type SizeResult } from './rows.ts'
import { askInSql } from './sql-alone.ts'
import { measureSameList } from './same-list.ts'

export interface Effort {
  rounds: number
  /** Requests of each round of each row. */
  requests: number
  /** Seconds of each round of a throughput. */
  seconds: number
  isWanted: (row: string) => boolean
  say: (line: string) => void
}

export const CONNECTIONS = 16
const LOAD_PATIENCE_MS = 600_000
/** Statistics of plans, and of the machine that compiles: not of what is measured. */
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

/** A store API that nobody has asked anything. */
export async function withApi<T>(
  { surroundings, env }: FilledPostgres,
  more: Record<string, string>,
  work: (api: { origin: string; loadS: number; process: RigProcess }) => Promise<T>,
): Promise<T> {
  const [service] = listServices(surroundings)
  if (service === undefined) throw new Error('There is no store API to start')
  const process = new RigProcess({ ...service, env: { ...env, ...more } })
  const startedAt = Date.now()
  process.launch()
  try {
    const loadS = Math.round(((await process.untilWell(LOAD_PATIENCE_MS)) - startedAt) / 100) / 10
    const origin = `http://127.0.0.1:${surroundings.settings.ports.storeApi}`
    return await work({ origin, loadS, process })
  } finally {
    await process.kill()
  }
}

async function measureCold(origin: string, products: number, effort: Effort) {
  const questions = { ...coldQuestions(products), cursor: await cursorQuestions(origin, products) }
  const rows: SizeResult['rows'] = {}
  let [failed, cost, asked] = [0, 0, 0]
  for (const { id } of COLD_ROWS.filter((row) => effort.isWanted(row.id))) {
    const next = (questions as Record<string, Questions>)[id]
    if (next === undefined) continue
    await ask({ origin, next, connections: CONNECTIONS, amount: WARM_UP })
    const rounds = []
    for (let round = 0; round < effort.rounds; round += 1) {
      const one = await ask({ origin, next, connections: CONNECTIONS, amount: effort.requests })
      rounds.push(one)
      failed += one.failed
      cost += one.ownCost
      asked += 1
      for (const line of one.refused.slice(0, 3)) effort.say(`refused: ${line}`)
    }
    const row = medianOf(rounds)
    rows[id] = row
    effort.say(`${id}: ${row.p50} ms (p50), ${row.p95} (p95), ${row.perSecond} a second`)
  }
  return { rows, failed, ownCost: Math.round((cost / Math.max(1, asked)) * 100) / 100 }
}
