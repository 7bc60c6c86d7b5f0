import pg from 'pg'

const CONNECT_TIMEOUT_MS = 2_500

/**
 * Works on a connection of its own, which ends with the work: for what holds a lock of the session,
 * so that the lock is gone whenever the process or the connection is.
 */
export async function withOwnConnection<T>(
  { url, name, statementMs }: { url: string; name: string; statementMs: number },
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    query_timeout: statementMs,
    statement_timeout: statementMs,
    keepAlive: true,
    application_name: name,
  })
  // Without a listener a lost connection would end the process; the query in hand rejects anyway.
  client.on('error', () => undefined)
  try {
    await client.connect()
    return await work(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Whether this connection has the lock of that name now: one has it at a time. */
export async function tryLock(client: pg.Client, name: string): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>(
    'SELECT pg_try_advisory_lock(hashtext($1)) AS taken',
    [name],
  )
  return rows[0]?.taken === true
}
