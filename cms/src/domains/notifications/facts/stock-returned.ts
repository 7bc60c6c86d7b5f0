import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { Tx } from '../../../platform/transaction.ts'
import { letterOf, type Later, type Outcome } from './reaction.ts'

/** So many are written to in one transaction; whoever is left has a turn of their own. */
const AT_ONCE = 200

interface Waiting extends Record<string, unknown> {
  alertId: number
  email: string
  locale: Locale
  title: string
  variantTitle: string | null
  slug: string
  /** Who has an account with this address. */
  customerId: number | null
}

/** One letter to each who waits for a variant that can be had again. */
export async function tellOfReturn(tx: Tx, variantIds: number[]): Promise<Outcome | Later> {
  const waiting = await claimWaiting(tx, variantIds)
  const letters = waiting.map(({ alertId, email, locale, customerId, ...what }) => {
    const to = { locale, recipient: email, customerId }
    const { title, variantTitle, slug } = what
    return letterOf('back-in-stock', `stock_alert:${alertId}`, to, {
      alertId,
      title,
      variantTitle: variantTitle === title ? null : variantTitle,
      slug,
    })
  })
  const notices = waiting.flatMap(({ customerId, alertId, title, slug }) =>
    customerId === null
      ? []
      : [
          {
            key: `stock_alert:${alertId}`,
            customerId,
            data: { kind: 'back_in_stock' as const, title, slug },
          },
        ],
  )
  return {
    letters,
    notices,
    resolves: variantIds.map((id) => `stock_low:${id}`),
    isUnfinished: waiting.length === AT_ONCE,
  }
}

/** What was sold again or taken down meanwhile is not back. */
async function claimWaiting(tx: Tx, variantIds: number[]): Promise<Waiting[]> {
  const { rows } = await tx.execute<Waiting>(sql`
    WITH back AS (
      SELECT v.id, v.product_id FROM variants v JOIN stock_levels s ON s.variant_id = v.id
      WHERE v.id = ANY(${sql.param(variantIds)}::int[])
      GROUP BY v.id HAVING sum(s.on_hand - s.reserved) > 0 OR bool_or(s.backorder)
    ), claimed AS (
      UPDATE stock_alerts SET sent_at = now() WHERE id IN (
        SELECT a.id FROM stock_alerts a
        JOIN back ON back.id = a.variant_id
        JOIN catalogue_entries e ON e.product_id = back.product_id AND e.locale = a.locale
        WHERE a.sent_at IS NULL AND a.removed_at IS NULL
        ORDER BY a.id LIMIT ${AT_ONCE} FOR UPDATE OF a SKIP LOCKED)
      RETURNING id, variant_id, email, locale
    )
    SELECT a.id::int AS "alertId", a.email, a.locale, e.title, e.slug, c.id AS "customerId",
      (SELECT v->>'title' FROM jsonb_array_elements(e.detail->'variants') v
        WHERE v->>'id' = a.variant_id::text) AS "variantTitle"
    FROM claimed a JOIN back ON back.id = a.variant_id
    JOIN catalogue_entries e ON e.product_id = back.product_id AND e.locale = a.locale
    LEFT JOIN customers c ON c.email = a.email AND c.email_verified_at IS NOT NULL
    ORDER BY a.id`)
  return rows
}
