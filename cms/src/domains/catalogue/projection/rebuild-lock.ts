import { setTimeout as sleep } from 'node:timers/promises'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

const ASK_AGAIN_MS = 500

/**
 * One rebuild at a time, whoever asks for it: another one waits. The lock is that of a connection
 * and goes with it; two rebuilds at once would only do twice what one does.
 */
export async function aloneInRebuilding<T>(
  { payload, signal }: { payload: Payload; signal?: AbortSignal | undefined },
  work: () => Promise<T>,
): Promise<T> {
  // The only adapter of this package is Postgres; Payload's type names all of them.
  const client = await (payload.db as unknown as PostgresAdapter).pool.connect()
  try {
    const isFree = async (): Promise<boolean> => {
      const { rows } = await client.query<{ taken: boolean }>(
        `SELECT pg_try_advisory_lock(hashtext('catalogue.rebuild')) AS taken`,
      )
      return rows[0]?.taken === true
    }
    while (!(await isFree())) await sleep(ASK_AGAIN_MS, undefined, { signal })
    return await work()
  } finally {
    // The lock goes with the connection, which must not go back with it.
    client.release(true)
  }
}
