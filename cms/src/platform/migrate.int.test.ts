import { sql } from '@payloadcms/db-postgres/drizzle'
import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrateDatabase, type Migration } from './migrate.ts'

const server = process.env.TEST_DATABASE_URL ?? ''
const made: string[] = []

function aNewDatabase(): string {
  const url = new URL(server)
  url.pathname = `/test_${randomBytes(6).toString('hex')}`
  made.push(url.pathname.slice(1))
  return url.href
}

let admin: pg.Client
beforeAll(async () => {
  admin = new pg.Client({ connectionString: server })
  await admin.connect()
})
afterAll(async () => {
  for (const name of made) await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
  await admin.end()
})

test('two that start at once on a missing database both succeed, and each step runs once', async () => {
  const url = aNewDatabase()
  const ran = await Promise.all([migrateDatabase(url), migrateDatabase(url), migrateDatabase(url)])
  const counts = ran.map((names) => names.length).toSorted((a, b) => b - a)
  expect(counts[0]).toBeGreaterThan(1)
  expect(counts.slice(1)).toEqual([0, 0])
})

test('a second run finds nothing to do', async () => {
  const url = aNewDatabase()
  await migrateDatabase(url)
  expect(await migrateDatabase(url)).toEqual([])
})

test('a step that fails leaves nothing behind and says which one it was', async () => {
  const url = aNewDatabase()
  await migrateDatabase(url)
  const broken: Migration = {
    name: 'broken',
    up: async ({ db }) => {
      await db.execute(sql`CREATE TABLE half_made (id int)`)
      await db.execute(sql`SELECT * FROM there_is_no_such_table`)
    },
  }
  await expect(migrateDatabase(url, [broken])).rejects.toThrow('The migration broken failed')
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query(`SELECT to_regclass('half_made') AS found`)
  await client.end()
  expect(rows).toEqual([{ found: null }])
})

test('a server that does not answer is an error, not a wait for ever', async () => {
  await expect(migrateDatabase('postgres://nobody@127.0.0.1:1/none')).rejects.toThrow(
    'ECONNREFUSED',
  )
})
