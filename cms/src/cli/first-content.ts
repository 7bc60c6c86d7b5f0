import pg from 'pg'

/** What a database holds already, so that a start can skip what is done. */
export interface Content {
  hasStaff: boolean
  hasProducts: boolean
}

/** Looks without booting Payload: a second start should not pay for that. */
export async function lookAtContent(databaseUrl: string): Promise<Content> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const found = await client.query<Content>(
      `SELECT EXISTS (SELECT FROM users) AS "hasStaff", EXISTS (SELECT FROM products) AS "hasProducts"`,
    )
    return found.rows[0] ?? { hasStaff: false, hasProducts: false }
  } finally {
    await client.end()
  }
}

/** Runs the work while no other process runs work under the same lock. */
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
