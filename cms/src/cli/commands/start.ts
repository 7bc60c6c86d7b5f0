import { banner } from '../banner.ts'
import { CliFailure } from '../failure.ts'
import { bringUp, type Run } from '../run/bring-up.ts'
import { RunFile } from '../run/run-file.ts'
import { StopRequested, watchForStop } from '../run/stop-request.ts'
import { Supervisor } from '../run/supervisor.ts'
import type { Mode } from '../services.ts'
import { readSettings } from '../settings.ts'

/** `vitrine start` and `vitrine dev`: everything up, until somebody wants it down. */
export async function start(mode: Mode, shops = 1): Promise<void> {
  const settings = readSettings()
  const stop = watchForStop()
  const [runFile, leftovers] = await RunFile.claim(settings.stateDir, `pnpm ${nameOf(mode)}`)
  if (leftovers > 0) {
    console.log(`Stopped ${leftovers} processes that a killed run had left behind.`)
  }
  const run: Run = {
    settings,
    mode,
    runFile,
    supervisor: new Supervisor(runFile, settings.isVerbose),
    cancelBuild: new AbortController(),
    isStopRequested: stop.isRequested,
    opening: null,
    database: null,
    secrets: null,
    shops,
    admin: null,
    failure: null,
  }
  try {
    await Promise.race([bringUp(run), stop.requested])
    run.supervisor.keepUp()
    console.log(banner(settings, run.admin, shops))
    await Promise.race([run.supervisor.death, stop.requested, databaseDeath(run)])
  } catch (error) {
    if (!(error instanceof StopRequested)) throw error
    console.log('\nStopping …')
  } finally {
    await bringDown(run)
  }
  console.log('Stopped.')
}

const nameOf = (mode: Mode): string => (mode === 'production' ? 'start' : 'dev')

async function databaseDeath({ database }: Run): Promise<never> {
  const reason = await (database?.cluster?.died ?? new Promise<string>(() => undefined))
  throw new CliFailure(reason, 'Everything else was stopped. Start again.')
}

/** Those who use Postgres first, Postgres last: within five seconds in all. */
async function bringDown(run: Run): Promise<void> {
  run.cancelBuild.abort()
  await run.supervisor.stop()
  const database = await run.opening?.catch(() => null)
  await database?.stop()
  await run.runFile.release()
}
