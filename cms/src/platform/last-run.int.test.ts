import pg from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { catalogueFactory } from '../testing/catalogue-factory.ts'
import { startTestPayload, type TestPayload } from '../testing/test-payload.ts'

let cms: TestPayload
let outside: pg.Client

beforeAll(async () => {
  cms = await startTestPayload()
  outside = new pg.Client({ connectionString: cms.databaseUrl })
  await outside.connect()
})
afterAll(async () => {
  await outside?.end()
  await cms?.stop()
})

async function isFound(query: string): Promise<boolean> {
  return (await outside.query(query)).rows.length > 0
}

test('ends the run that is on its way before it lets go of the database', async () => {
  const { payload } = cms
  const failures = vi.spyOn(payload.logger, 'error')
  const { id } = await catalogueFactory(payload).product({ _status: 'draft' })
  await payload.jobs.queue({
    task: 'schedulePublish',
    input: { type: 'publish', doc: { relationTo: 'products', value: id } },
  })
  await outside.query('BEGIN')
  await outside.query('LOCK TABLE payload_jobs')
  await payload._initializeCrons()
  const waiting = `SELECT FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock'`
  await expect.poll(() => isFound(waiting), { timeout: 20_000 }).toBe(true)

  const end = payload.destroy()
  await outside.query('COMMIT')
  await end

  expect(failures).not.toHaveBeenCalled()
  expect(await isFound(`SELECT FROM products WHERE id = ${id} AND _status = 'published'`)).toBe(
    true,
  )
  expect(await isFound('SELECT FROM payload_jobs')).toBe(false)
  const connected = `SELECT FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()
      AND backend_type = 'client backend'`
  await expect.poll(() => isFound(connected)).toBe(false)
})
