import { execa } from 'execa'
import { cmsEnvironment, listServices } from '../services.ts'
import { cmsRoot } from '../settings.ts'
import { findFreePort } from '../ports.ts'
import { withStateDir } from '../suites/throw-away.ts'
import type { FilledShop, Goods } from './goods.ts'
import { guardAgainstOrphans } from './guard.ts'
import { RigPostgres } from './rig-postgres.ts'
import { RigProcess } from './rig-process.ts'
import { QUIET, surroundingsOf } from './rig.ts'

/** A store API in production and a Postgres, with goods to sell; no admin and no shop. */
export interface Market extends FilledShop {
  apiUrl: string
  databaseUrl: string
  /** May be stopped and started again; the store API keeps running. */
  postgres: RigPostgres
  /** What a process of the CMS needs to know. */
  cmsEnv: Record<string, string>
}

/** Makes a market, runs the work in it, and takes it down. */
export async function withMarket<T>(
  goods: Goods,
  work: (market: Market) => Promise<T>,
  say: (line: string) => void,
): Promise<T> {
  return withStateDir(async (stateDir) => {
    const postgres = new RigPostgres(stateDir, await findFreePort())
    let api: RigProcess | undefined
    const letGo = guardAgainstOrphans('folder', stateDir)
    try {
      await postgres.start()
      const surroundings = await surroundingsOf(stateDir, postgres.url)
      // One address buys everything: it would be told to wait.
      const cmsEnv = { ...cmsEnvironment(surroundings), ...QUIET, RATE_LIMIT_PER_MINUTE: '0' }
      say(`making ${goods.goods} goods`)
      const shop = await fill(goods, cmsEnv)
      const [service] = listServices(surroundings)
      if (service === undefined) throw new Error('There is no store API to start')
      api = new RigProcess({ ...service, env: cmsEnv })
      await api.start()
      const apiUrl = `http://127.0.0.1:${surroundings.settings.ports.storeApi}`
      return await work({ ...shop, apiUrl, databaseUrl: postgres.url, postgres, cmsEnv })
    } finally {
      await api?.kill()
      await postgres.stop()
      letGo()
    }
  })
}

async function fill(goods: Goods, env: Record<string, string>): Promise<FilledShop> {
  const args = ['src/cli/rig/goods-process.ts', JSON.stringify(goods)]
  const { stdout } = await execa(process.execPath, args, { cwd: cmsRoot, env, stdin: 'ignore' })
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as FilledShop
}
