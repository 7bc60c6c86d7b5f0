import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { migrateDatabase } from '../platform/migrate.ts'
import { dropDatabase } from './drop-database.ts'

// The config of the test runner sets it for every suite.
const SERVER = process.env.TEST_DATABASE_URL ?? ''

export interface TestDatabase {
  url: string
  client: pg.Client
  drop(): Promise<void>
}

/** A migrated, empty database of its own on the test server; drop it when the tests are done. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const url = new URL(SERVER)
  const name = `test_${randomBytes(6).toString('hex')}`
  url.pathname = `/${name}`
  await migrateDatabase(url.href)
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  return {
    url: url.href,
    client,
    async drop() {
      await client.end()
      await dropDatabase(SERVER, name)
    },
  }
}
