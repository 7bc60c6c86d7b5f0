import { Listr, PRESET_TIMER, type ListrTask } from 'listr2'
import { buildApps } from '../build.ts'
import { openEmbedded, openOutside, type Database } from '../database.ts'
import { fillWhatIsMissing } from '../first-content.ts'
import { requireFreePorts } from '../ports.ts'
import { loadSecrets, type Secrets } from '../secrets.ts'
import { listServices, shopPort, type Mode } from '../services.ts'
import type { Settings } from '../settings.ts'
import type { Credentials } from '../staff-password.ts'
import { useEnvironment } from '../workshop.ts'
import type { RunFile } from './run-file.ts'
import type { Supervisor } from './supervisor.ts'

const LINE_EVERY_MS = 10_000
const HEALTH_TIMEOUT_MS = { production: 120_000, development: 240_000 }

/** What the steps of a start find out for those after them. */
export interface Run {
  settings: Settings
  mode: Mode
  runFile: RunFile
  supervisor: Supervisor
  cancelBuild: AbortController
  isStopRequested: () => boolean
  /** Set as soon as Postgres begins to start, so that a stop in that moment finds it. */
  opening: Promise<Database> | null
  database: Database | null
  secrets: Secrets | null
  shops: number
  admin: Credentials | null
  failure: unknown
}

/** Postgres, what is missing of the shop, and then every process, told step by step. */
export async function bringUp(run: Run): Promise<void> {
  // Next builds while the demo's pictures are cut: neither needs the other, both need time.
  const steps = [checkPorts(run), openDatabase(run), buildAndFill(run), startProcesses(run)]
  const list = new Listr(
    steps.map((step) => toldOnce(run, step)),
    {
      registerSignalListeners: false,
      fallbackRenderer: 'simple',
      rendererOptions: { showErrorMessage: false, timer: PRESET_TIMER },
      fallbackRendererOptions: { timer: PRESET_TIMER },
    },
  )
  await list.run().catch((error: unknown) => {
    throw run.failure ?? error
  })
}

/** The list marks the step that failed; what went wrong is told once, below the list. */
function toldOnce(run: Run, step: ListrTask): ListrTask {
  const { task } = step
  return {
    ...step,
    skip: run.isStopRequested,
    task: async (context, wrapper) => {
      try {
        return await task(context, wrapper)
      } catch (error) {
        run.failure ??= error
        throw new Error('see below', { cause: error })
      }
    },
  }
}

/** What a step says while it works: live in a terminal, a line now and then in a file. */
function outputOf(task: { output: string }): (line: string) => void {
  let silentUntil = 0
  return (line) => {
    if (!process.stdout.isTTY && Date.now() < silentUntil) return
    silentUntil = Date.now() + LINE_EVERY_MS
    task.output = line
  }
}

function checkPorts({ settings, shops }: Run): ListrTask {
  const { admin, storeApi } = settings.ports
  const shopPorts = Array.from({ length: shops }, (_, index) => shopPort(settings, index))
  return {
    title: `Ports ${[...shopPorts, admin].join(', ')} and ${storeApi}`,
    task: () =>
      requireFreePorts([
        ...shopPorts.map((port) => ({ port, purpose: 'the shop', variable: 'SHOP_PORT' })),
        { port: admin, purpose: 'the admin', variable: 'ADMIN_PORT' },
        { port: storeApi, purpose: 'the store API', variable: 'STORE_API_PORT' },
      ]),
  }
}

function buildAndFill(run: Run): ListrTask {
  const both = [toldOnce(run, build(run)), toldOnce(run, fill(run))]
  return { task: (_context, task) => task.newListr(both, { concurrent: true }) }
}

function build(run: Run): ListrTask {
  return {
    title: 'Build the admin and the shop',
    enabled: run.mode === 'production',
    task: (_context, task) => buildApps(outputOf(task), run.cancelBuild.signal),
  }
}

function openDatabase(run: Run): ListrTask {
  return {
    title: 'Postgres',
    task: async (_context, task) => {
      run.secrets = await loadSecrets(run.settings)
      const { databaseUrl } = run.settings
      run.opening =
        databaseUrl === undefined
          ? openEmbedded(run.settings, run.runFile)
          : openOutside(databaseUrl)
      run.database = await run.opening
      useEnvironment(run.settings, run.database.url, run.secrets)
      const { migrateDatabase } = await import('../../platform/migrate.ts')
      await migrateDatabase(run.database.url)
      const place = run.database.cluster?.place
      if (place?.isElsewhere === true) {
        task.title = `Postgres, with its data in ${place.dir} (this folder is private, and Postgres may not run as root)`
      }
    },
  }
}

function fill(run: Run): ListrTask {
  return {
    title: 'Demo shop and first admin',
    task: async (_context, task) => {
      if (run.database === null) return
      const filled = await fillWhatIsMissing(run.database.url, outputOf(task))
      run.admin = filled.admin
      if (!filled.isSeeded && filled.admin === null) task.title = 'The shop as it was left'
      if (filled.isOlder) task.title += '; what it lists is made anew by this version meanwhile'
    },
  }
}

function startProcesses(run: Run): ListrTask {
  return {
    title: 'Store API, admin and shop',
    task: async (_context, task) => {
      const { database, secrets } = run
      if (database === null || secrets === null) return
      const services = listServices({ ...run, secrets, databaseUrl: database.url })
      const waiting = new Set(services.map((service) => service.name))
      const up = services.map(async (service) => {
        await run.supervisor.start(service)
        await run.supervisor.waitUntilHealthy(service, HEALTH_TIMEOUT_MS[run.mode])
        waiting.delete(service.name)
        task.output = `waiting for ${[...waiting].join(', ')}`
      })
      await Promise.race([Promise.all(up), run.supervisor.death])
    },
  }
}
