import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'

/** What tests look at in an event. */
export interface SaidEvent {
  type: string
  tags: string[]
  locales: string[]
  cause: { collection: string; id: number | null; title: string | null } | null
}

type Query = <T extends object>(statement: SQL) => Promise<T[]>

/** The events that the work wrote, in the order of their numbers. */
export async function saidDuring(query: Query, work: () => Promise<unknown>): Promise<SaidEvent[]> {
  const [before] = await query<{ seq: string }>(
    sql`SELECT coalesce(max(seq), 0) AS seq FROM store_events`,
  )
  await work()
  return await query<SaidEvent>(sql`
    SELECT type, tags, locales, cause FROM store_events
    WHERE seq > ${before?.seq ?? 0}::bigint ORDER BY seq`)
}
