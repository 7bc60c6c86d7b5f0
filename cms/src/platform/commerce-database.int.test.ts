import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startStallingPostgres, type StallingPostgres } from '../testing/stalling-postgres.ts'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { openDatabase, type OpenDatabase } from './commerce-database.ts'

/** What a caller is owed an answer in, whatever Postgres does. */
const OWED_MS = 3_000
/** A busy machine takes its time to get there. */
const PATIENT = { timeout: 20_000 }

let database: TestDatabase
let postgres: StallingPostgres
let db: OpenDatabase

beforeAll(async () => {
  database = await createTestDatabase()
  await database.client.query('CREATE TABLE done (n int)')
})
afterAll(() => database.drop())
beforeEach(async () => {
  await database.client.query('TRUNCATE done')
  postgres = await startStallingPostgres(database.url)
  db = openDatabase({ url: postgres.url, poolSize: 5 })
})
afterEach(async () => {
  await db.close()
  await postgres.stop()
})

const note = (n: number) =>
  db.inTransaction(async (tx) => {
    await tx.execute(sql`INSERT INTO done VALUES (${n})`)
    await tx.execute(sql`SELECT pg_sleep(0.5)`)
    return n
  })

const noted = async (): Promise<number> =>
  (await database.client.query<{ n: number }>('SELECT count(*)::int AS n FROM done')).rows[0]?.n ??
  0

/** Whether it was refused in the time that is owed. */
const refusedInTime = async (work: Promise<unknown>): Promise<unknown> =>
  await Promise.race([
    work.then(
      () => 'done',
      (error: { code?: string }) => error.code,
    ),
    sleep(OWED_MS).then(() => 'nothing was said'),
  ])

test('all who wait while Postgres says nothing are refused in time, and nothing of theirs is done later', async () => {
  const waiting = Array.from({ length: 60 }, (_, n) => refusedInTime(note(n)))
  // In the middle of its work, far from a commit that might have been done unheard.
  await expect.poll(sleeping, PATIENT).toBe(5)
  postgres.stall()
  expect(new Set(await Promise.all(waiting))).toEqual(new Set(['unavailable']))
  postgres.goOn()
  await expect.poll(() => note(100).catch(() => null), PATIENT).toBe(100)
  expect(await noted()).toBe(1)
})

async function sleeping(): Promise<number> {
  const { rows } = await database.client.query<{ n: number }>(`
    SELECT count(*)::int AS n FROM pg_stat_activity
     WHERE datname = current_database() AND wait_event = 'PgSleep'`)
  return rows[0]?.n ?? 0
}

test('one whom Postgres does not even let in is refused in time', async () => {
  postgres.stall()
  const ends = await Promise.all([1, 2, 3].map((n) => refusedInTime(note(n))))
  expect(ends).toEqual(['unavailable', 'unavailable', 'unavailable'])
})

test('one who waits for a lock is left to wait while Postgres is well', async () => {
  await database.client.query('BEGIN')
  await database.client.query('LOCK TABLE done')
  const waiting = note(1)
  await sleep(OWED_MS + 500)
  await database.client.query('COMMIT')
  expect(await waiting).toBe(1)
  expect(await noted()).toBe(1)
})

test('what Postgres refuses is thrown as it is', async () => {
  await expect(db.execute(sql`SELECT 1 / 0`)).rejects.toMatchObject({ cause: { code: '22012' } })
  await expect(
    db.inTransaction(async (tx) => {
      await tx.execute(sql`INSERT INTO done VALUES (1)`)
      throw new Error('changed my mind')
    }),
  ).rejects.toThrow('changed my mind')
  expect(await noted()).toBe(0)
})

describe('a transaction on a connection that has been used before', () => {
  let one: OpenDatabase
  beforeEach(async () => {
    one = openDatabase({ url: database.url, poolSize: 1 })
    await one.inTransaction((tx) => tx.execute(sql`SELECT 1`))
  })
  afterEach(() => one.close())
  const insert = (n: number) => sql`INSERT INTO done VALUES (${n}) RETURNING n`

  test('is one from its first statement on, and answers what that says', async () => {
    const answers = await one.inTransaction(async (tx) => {
      const before = await tx.execute<{ id: string }>(sql`SELECT pg_current_xact_id()::text AS id`)
      const made = await tx.execute(insert(7))
      const after = await tx.execute<{ id: string }>(sql`SELECT pg_current_xact_id()::text AS id`)
      return [made.rows, made.rowCount, before.rows[0]?.id === after.rows[0]?.id]
    })
    expect(answers).toEqual([[{ n: 7 }], 1, true])
    expect(await noted()).toBe(1)
  })

  test('undoes its first statement as well', async () => {
    const work = one.inTransaction(async (tx) => {
      await tx.execute(insert(1))
      throw new Error('changed my mind')
    })
    await expect(work).rejects.toThrow('changed my mind')
    expect(await noted()).toBe(0)
  })

  test('may fail in its first statement, or have none, and the next is sound', async () => {
    const failing = one.inTransaction((tx) => tx.execute(sql`SELECT ${1}::int / 0`))
    await expect(failing).rejects.toMatchObject({ cause: { code: '22012' } })
    const unknown = one.inTransaction((tx) =>
      tx.execute(sql`SELECT nothing FROM done WHERE n = ${1}`),
    )
    await expect(unknown).rejects.toMatchObject({ cause: { code: '42703' } })
    expect(await one.inTransaction(() => Promise.resolve('nothing asked'))).toBe('nothing asked')
    await expect(
      one.inTransaction(() => Promise.reject(new Error('nothing asked either'))),
    ).rejects.toThrow('nothing asked either')
    await one.execute(insert(1))
    expect(await noted()).toBe(1)
    await one.inTransaction((tx) => tx.execute(insert(2)))
    expect(await noted()).toBe(2)
  })
})
