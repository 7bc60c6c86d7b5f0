import type { StoreEvent } from '@vitrine/shared-types/events/store-events'
import pg from 'pg'

/** Appends an event in whatever transaction the client has open; answers its number. */
export async function insertEvent(
  client: pg.ClientBase,
  event: Partial<Pick<StoreEvent, 'type' | 'tags' | 'locales'>> = {},
): Promise<number> {
  const { type = 'product.changed', tags = ['product:1'], locales = ['en', 'th'] } = event
  const { rows } = await client.query<{ seq: string }>(
    'INSERT INTO store_events (type, tags, locales) VALUES ($1, $2, $3) RETURNING seq',
    [type, tags, locales],
  )
  return Number(rows[0]?.seq)
}

/** Runs the work with another connection to the same database, and closes it. */
export async function withClient<T>(
  url: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
