import config from '@payload-config'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { getPayload } from 'payload'
import { logger } from '../../../platform/logger.ts'
import { drizzleOf } from '../../../platform/transaction.ts'

export const dynamic = 'force-dynamic'

const NO_STORE = { 'Cache-Control': 'no-store' }

/** The panel and its database are ready. Asking also starts Payload and its timetable. */
export async function GET(): Promise<Response> {
  try {
    const payload = await getPayload({ config, cron: true })
    await drizzleOf(payload).execute(sql`SELECT 1`)
    return Response.json({ status: 'ok', checks: { database: 'ok' } }, { headers: NO_STORE })
  } catch (err) {
    logger.warn({ msg: 'not ready', err })
    const headers = { ...NO_STORE, 'Retry-After': '3' }
    return Response.json({ status: 'down', checks: { database: 'down' } }, { status: 503, headers })
  }
}
