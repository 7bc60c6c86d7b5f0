import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Tx } from '../../../platform/transaction.ts'

/**
 * One projection at a time, until its transaction ends. Without it, a product saved while its
 * brand is being renamed could keep the old name: neither transaction sees the other's change.
 * Sales do not take it; they lock the rows of the products that they touch.
 */
export async function lockProjection(tx: Tx): Promise<void> {
  await tx.execute(sql`SELECT pg_advisory_xact_lock(hashtext('catalogue.projection'))`)
}
