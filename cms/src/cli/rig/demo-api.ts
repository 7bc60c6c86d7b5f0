import { findFreePort } from '../ports.ts'
import { listServices } from '../services.ts'
import { withStateDir } from '../suites/throw-away.ts'
import { guardAgainstOrphans } from './guard.ts'
import { RigPostgres } from './rig-postgres.ts'
import { RigProcess } from './rig-process.ts'
import { prepare, QUIET, surroundingsOf } from './rig.ts'

/** A store API in production with the demo shop; no admin and no shop. */
export interface DemoApi {
  apiUrl: string
  databaseUrl: string
  shopSecret: string
}

/** Makes one, runs the work with it, and takes it down. */
export async function withDemoApi<T>(work: (demo: DemoApi) => Promise<T>): Promise<T> {
  return withStateDir(async (stateDir) => {
    const postgres = new RigPostgres(stateDir, await findFreePort())
    const letGo = guardAgainstOrphans('folder', stateDir)
    let api: RigProcess | undefined
    try {
      await postgres.start()
      const surroundings = await surroundingsOf(stateDir, postgres.url)
      await prepare(surroundings)
      const [service] = listServices(surroundings)
      if (service === undefined) throw new Error('There is no store API to start')
      // One address asks for everything: it would be told to wait.
      const env = { ...service.env, ...QUIET, RATE_LIMIT_PER_MINUTE: '0' }
      api = new RigProcess({ ...service, env })
      await api.start()
      const apiUrl = `http://127.0.0.1:${surroundings.settings.ports.storeApi}`
      const { shopSecret } = surroundings.secrets
      return await work({ apiUrl, databaseUrl: postgres.url, shopSecret })
    } finally {
      await api?.kill()
      await postgres.stop()
      letGo()
    }
  })
}
