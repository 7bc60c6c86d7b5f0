import pg from 'pg'
import { CliFailure, messageOf } from './failure.ts'
import { startCluster, type Cluster } from './postgres/cluster.ts'
import { findLiveRun, type RunFile } from './run/run-file.ts'
import type { Settings } from './settings.ts'

/** A Postgres to work on, and how to leave it. */
export interface Database {
  url: string
  /** The embedded one, when this process started it. */
  cluster: Cluster | null
  stop: () => Promise<void>
}

const nothingToStop = (): Promise<void> => Promise.resolve()

/** The embedded Postgres, started and noted in the run file. */
export async function openEmbedded(settings: Settings, runFile: RunFile): Promise<Database> {
  const cluster = await startCluster(settings.stateDir, { port: settings.ports.postgres })
  await runFile.notePostgres(cluster.pid, cluster.url)
  return { url: cluster.url, cluster, stop: cluster.stop }
}

/** The Postgres of DATABASE_URL, once it has answered. */
export async function openOutside(url: string): Promise<Database> {
  await requireAnswer(url)
  return { url, cluster: null, stop: nothingToStop }
}

/** The embedded Postgres of a running shop of this copy; null when none runs. */
export async function findRunningDatabase(settings: Settings): Promise<Database | null> {
  const url = (await findLiveRun(settings.stateDir))?.postgres?.url
  return url === undefined ? null : { url, cluster: null, stop: nothingToStop }
}

async function requireAnswer(url: string): Promise<void> {
  const target = new URL(url)
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 8000 })
  try {
    await client.connect()
    await client.end()
  } catch (error) {
    // A database that is missing is made by the migration.
    if ((error as { code?: string }).code === '3D000') return
    throw new CliFailure(
      `The Postgres of DATABASE_URL (${target.hostname}:${target.port || '5432'}) does not answer: ${messageOf(error)}.`,
      'Start it or correct DATABASE_URL; without DATABASE_URL an embedded Postgres is used.',
      { cause: error },
    )
  }
}
