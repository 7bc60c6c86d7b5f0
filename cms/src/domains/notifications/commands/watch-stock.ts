import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { Database } from '../../../platform/commerce-database.ts'
import { DomainError } from '../../../platform/errors.ts'
import { limitAttempts, visitorOf } from '../../customers/index.ts'

const HOUR_S = 3600
const DAY_S = 86_400
/** One letter each, ever: so these are wide, and only keep machines from filling the table. */
const PER_VISITOR = 40
const PER_MAILBOX = 20

/**
 * Notes who wants a letter when a variant is back. Says the same whether or not the address was
 * noted before. Refuses with `variant_not_found` what the shop does not show.
 */
export async function watchStock(
  { db, clock }: { db: Database; clock: () => Date },
  wish: { variantId: string; email: string; locale: Locale; address: string },
): Promise<void> {
  const { variantId, email, locale, address } = wish
  const now = clock()
  const visitor = visitorOf(address)
  const limits = [
    { key: `watch-stock-address:${visitor}`, max: PER_VISITOR, windowS: HOUR_S },
    { key: `watch-stock-mailbox:${email}`, max: PER_MAILBOX, windowS: DAY_S },
  ]
  for (const limit of limits) await limitAttempts(db, { ...limit, now })
  const { rows } = await db.execute<{ isShown: boolean }>(sql`
    WITH shown AS (
      SELECT v.id FROM variants v
      JOIN catalogue_entries e ON e.product_id = v.product_id AND e.locale = ${locale}
      WHERE v.id = ${Number(variantId)}
    ), noted AS (
      INSERT INTO stock_alerts (variant_id, email, locale)
      SELECT id, ${email}, ${locale} FROM shown
      ON CONFLICT (variant_id, email) WHERE sent_at IS NULL AND removed_at IS NULL DO NOTHING
    )
    SELECT EXISTS (SELECT FROM shown) AS "isShown"`)
  if (rows[0]?.isShown !== true) throw new DomainError('variant_not_found')
}
