import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'
import { dropDatabase } from './drop-database.ts'

/** A CMS of its own for one test file: a new database, migrated, and an empty media folder. */
export interface TestPayload {
  payload: Payload
  databaseUrl: string
  /** Closes the CMS and drops the database. */
  stop: () => Promise<void>
}

/**
 * Boots Payload on a new database of the server at `TEST_DATABASE_URL` (`pnpm test` starts one).
 * The settings are read at the first import, so call this before importing what reads them.
 */
export async function startTestPayload(): Promise<TestPayload> {
  const server = process.env.TEST_DATABASE_URL
  if (!server) throw new Error('TEST_DATABASE_URL is missing: run the tests with `pnpm test`')
  const url = new URL(server)
  url.pathname = `/test_${randomBytes(6).toString('hex')}`
  const mediaDir = await mkdtemp(path.join(tmpdir(), 'vitrine-media-'))
  Object.assign(process.env, {
    DATABASE_URL: url.href,
    MEDIA_DIR: mediaDir,
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    LOG_LEVEL: 'error',
  })
  const { bootPayload } = await import('../platform/payload.ts')
  const payload = await bootPayload()
  return {
    payload,
    databaseUrl: url.href,
    stop: async () => {
      await payload.destroy()
      await dropDatabase(server, url.pathname.slice(1))
      await rm(mediaDir, { recursive: true, force: true })
    },
  }
}
