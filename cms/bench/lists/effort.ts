import { RigProcess } from '../../src/cli/rig/rig-process.ts'
import { listServices } from '../../src/cli/services.ts'
import type { FilledPostgres } from '../catalogue/kept-catalogue.ts'

/** How much is asked, and of what. */
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
