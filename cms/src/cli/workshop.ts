import type { Payload } from 'payload'
import { findRunningDatabase, openEmbedded, openOutside, type Database } from './database.ts'
import { RunFile } from './run/run-file.ts'
import { loadSecrets, type Secrets } from './secrets.ts'
import { cmsEnvironment } from './services.ts'
import { readSettings, type Settings } from './settings.ts'

/** Payload booted as a library in this process, for the commands that work on documents. */
export interface Workshop {
  payload: Payload
  databaseUrl: string
  settings: Settings
}

/**
 * Runs a command on the database of the running shop, or on an embedded Postgres that is started
 * for it and stopped after it. The schema is brought up to date first.
 */
export async function inWorkshop<T>(
  command: string,
  work: (workshop: Workshop) => Promise<T>,
): Promise<T> {
  const settings = readSettings()
  const outside = settings.databaseUrl
  if (outside !== undefined) return onDatabase(settings, await openOutside(outside), work)
  const running = await findRunningDatabase(settings)
  if (running !== null) return onDatabase(settings, running, work)
  const [runFile] = await RunFile.claim(settings.stateDir, command)
  try {
    return await onDatabase(settings, await openEmbedded(settings, runFile), work)
  } finally {
    await runFile.release()
  }
}

async function onDatabase<T>(
  settings: Settings,
  database: Database,
  work: (workshop: Workshop) => Promise<T>,
): Promise<T> {
  try {
    const payload = await bootHere(settings, database.url, await loadSecrets(settings))
    try {
      return await work({ payload, databaseUrl: database.url, settings })
    } finally {
      await payload.destroy()
    }
  } finally {
    await database.stop()
  }
}

/**
 * Boots Payload in this process. The CMS reads its environment when it is first imported, so that
 * is set before, and the import comes after.
 */
export async function bootHere(
  settings: Settings,
  databaseUrl: string,
  secrets: Secrets,
): Promise<Payload> {
  useEnvironment(settings, databaseUrl, secrets)
  const { migrateDatabase } = await import('../platform/migrate.ts')
  await migrateDatabase(databaseUrl)
  const { bootPayload } = await import('../platform/payload.ts')
  return bootPayload()
}

/** Sets what the CMS reads from its environment, for this process. */
export function useEnvironment(settings: Settings, databaseUrl: string, secrets: Secrets): void {
  Object.assign(process.env, cmsEnvironment({ settings, databaseUrl, secrets, mode: 'production' }))
  process.env.LOG_LEVEL ??= settings.isVerbose ? 'info' : 'error'
}
