import pg from 'pg'

/** Runs the work while no other process runs work under the same lock of this database. */
export async function underLock<T>(
  databaseUrl: string,
  lock: number,
  work: () => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [lock])
    return await work()
  } finally {
    // The lock goes with the connection.
    await client.end()
  }
}
