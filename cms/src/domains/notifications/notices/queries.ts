import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { Notice } from '@vitrine/shared-types/store-api/v1/notices'
import type { Database } from '../../../platform/commerce-database.ts'
import { sayNotice, type NoticeData } from './notice.ts'

const SHOWN = 50

interface Row extends Record<string, unknown> {
  notice: { id: string; data: NoticeData; isRead: boolean; at: string }
  locale: Locale | null
}

/** The newest notices of a customer, in their language as it is now, and how many are unread. */
export async function listNotices(
  db: Pick<Database, 'execute'>,
  customerId: number,
): Promise<{ items: Notice[]; unread: number }> {
  const { rows } = await db.execute<Row>(sql`
    SELECT c.locale, jsonb_build_object('id', n.id::text, 'data', n.data,
      'isRead', n.read_at IS NOT NULL, 'at', n.created_at) AS notice
    FROM notices n JOIN customers c ON c.id = n.customer_id
    WHERE n.customer_id = ${customerId} ORDER BY n.id DESC LIMIT ${SHOWN}`)
  const counted = await db.execute<{ n: number }>(sql`
    SELECT count(*)::int AS n FROM notices
    WHERE customer_id = ${customerId} AND read_at IS NULL`)
  const items = rows.map(({ notice: { id, data, isRead, at }, locale }) => ({
    id,
    ...sayNotice(data, locale ?? 'en'),
    isRead,
    at: new Date(at).toISOString(),
  }))
  return { items, unread: counted.rows[0]?.n ?? 0 }
}

/** Marks the customer's notices as read, up to and including one. Again, it changes nothing. */
export async function markNoticesRead(
  db: Pick<Database, 'execute'>,
  customerId: number,
  upTo: string,
): Promise<void> {
  await db.execute(sql`
    UPDATE notices SET read_at = now()
    WHERE customer_id = ${customerId} AND id <= ${upTo}::bigint AND read_at IS NULL`)
}
