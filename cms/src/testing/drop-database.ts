import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

const PATIENCE_MS = 1500
const LOOK_EVERY_MS = 20

/**
 * Drops a database once those who are leaving it have left: a pool calls itself ended while its
 * connections still say goodbye, and one that is cut off then is an error that nobody listens to.
 */
export async function dropDatabase(server: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await sleep(LOOK_EVERY_MS)) {
      const { rows } = await client.query('SELECT FROM pg_stat_activity WHERE datname = $1', [name])
      if (rows.length === 0) break
    }
    await client.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(name)} WITH (FORCE)`)
  } finally {
    await client.end()
  }
}
