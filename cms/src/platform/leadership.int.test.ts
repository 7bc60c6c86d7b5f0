import pg from 'pg'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { startTestPayload, type TestPayload } from '../testing/test-payload.ts'
import type * as Leadership from './leadership.ts'

const WORK = 'tests'

let cms: TestPayload
let lead: typeof Leadership
let other: pg.Client

beforeAll(async () => {
  cms = await startTestPayload()
  lead = await import('./leadership.ts')
  other = new pg.Client({ connectionString: cms.databaseUrl })
  await other.connect()
})
afterEach(async () => {
  await lead.releaseLeadership()
  await other.query('SELECT pg_advisory_unlock_all()')
})
afterAll(async () => {
  await other?.end()
  await cms?.stop()
})

async function othersTry(): Promise<boolean> {
  const text = 'SELECT pg_try_advisory_lock(hashtext($1)) AS taken'
  return (await other.query<{ taken: boolean }>(text, [WORK])).rows[0]?.taken === true
}

/** What a restart of Postgres does to the leader. */
async function endConnection(): Promise<void> {
  await other.query(
    'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = $1',
    [`vitrine-${WORK}`],
  )
}

it('is kept by one process until that gives it back', async () => {
  expect(await lead.holdLeadership(WORK)).toBe(true)
  expect(await lead.holdLeadership(WORK)).toBe(true)
  expect(await othersTry()).toBe(false)
  await lead.releaseLeadership()
  await expect.poll(othersTry).toBe(true)
  expect(await lead.holdLeadership(WORK)).toBe(false)
})

it('is taken again after its connection was lost', async () => {
  expect(await lead.holdLeadership(WORK)).toBe(true)
  await endConnection()
  await expect.poll(() => lead.holdLeadership(WORK)).toBe(true)
  expect(await othersTry()).toBe(false)
})

it('is not claimed any more when another process took it meanwhile', async () => {
  expect(await lead.holdLeadership(WORK)).toBe(true)
  await endConnection()
  await expect.poll(othersTry).toBe(true)
  expect(await lead.holdLeadership(WORK)).toBe(false)
})
