import pg from 'pg'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { logger } from './logger.ts'
import { registry } from './metrics.ts'
import { TimedClient } from './slow-queries.ts'

const SLEEP = 'SELECT pg_sleep(0.25), $1::text AS said'
let database: TestDatabase
let pool: pg.Pool
beforeAll(async () => {
  database = await createTestDatabase()
  pool = new pg.Pool({
    connectionString: database.url,
    application_name: 'slow-test',
    Client: TimedClient,
  })
})
afterEach(() => vi.restoreAllMocks())
afterAll(async () => {
  await pool.end()
  await database.drop()
})

async function counted(): Promise<number> {
  const text = await registry.metrics()
  return Number(/vitrine_slow_queries_total\{pool="slow-test"\} (\d+)/u.exec(text)?.[1] ?? 0)
}

test('counts and logs what is slow, by callback and by promise, without its values', async () => {
  const warn = vi.spyOn(logger, 'warn').mockReturnValue(undefined)
  await pool.query(SLEEP, ['a private word'])
  const client = await pool.connect()
  await client.query({ text: SLEEP, values: ['a private word'] })
  client.release()
  expect(await counted()).toBe(2)
  await vi.waitFor(() => expect(warn).toHaveBeenCalledTimes(2))
  expect(JSON.stringify(warn.mock.calls)).toContain('pg_sleep')
  expect(JSON.stringify(warn.mock.calls)).not.toContain('a private word')
})

test('passes answers and refusals on', async () => {
  const { rows } = await pool.query<{ one: number }>('SELECT 1 AS one')
  expect(rows).toEqual([{ one: 1 }])
  await expect(pool.query('SELECT nothing_like_it')).rejects.toThrow('nothing_like_it')
})
