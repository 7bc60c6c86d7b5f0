import { sql } from '@payloadcms/db-postgres/drizzle'
import type { ListViewServerProps } from 'payload'
import { drizzleOf } from '../../../../platform/transaction.ts'
import { FilterLinks, type FilterCounts } from './filter-links.tsx'

/** Above the list of orders: those that staff often want, and how many there are. */
export async function OrderFilters({ payload }: Pick<ListViewServerProps, 'payload'>) {
  const { rows } = await drizzleOf(payload).execute<FilterCounts & Record<string, number>>(sql`
    SELECT
      (SELECT count(*) FROM orders WHERE status = 'pending'
        AND payment_method IN ('promptpay', 'bank_transfer'))::int AS "toPay",
      (SELECT count(*) FROM orders WHERE status = 'processing' AND on_hold IS NOT TRUE
        AND fulfillment_status IN ('unfulfilled', 'partially_fulfilled'))::int AS "toSend",
      (SELECT count(*) FROM orders
        WHERE on_hold AND status IN ('pending', 'processing'))::int AS "onHold",
      (SELECT count(*) FROM returns
        WHERE status IN ('requested', 'approved', 'received'))::int AS "returns"`)
  return <FilterLinks counts={rows[0] ?? {}} />
}
