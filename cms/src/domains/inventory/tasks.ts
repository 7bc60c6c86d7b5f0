import { sql } from '@payloadcms/db-postgres/drizzle'
import { SHOP_TIME_ZONE } from '../../platform/shop-time.ts'
import { appendFact } from '../../outbox/facts.ts'
import type { Database } from '../../platform/commerce-database.ts'
import { logger } from '../../platform/logger.ts'
import type { Sweep } from '../../platform/sweeps.ts'
import type { Tx } from '../../platform/transaction.ts'
import { compareStock } from './audit-stock.ts'
import { listChangedStock } from './commands/list-changed-stock.ts'

/** So far behind may be what lists say of stock; whoever buys is told what is there. */
const LIST_EVERY_MS = 100
const LOOK_EVERY_MS = 600_000
const AUDITS_KEPT_DAYS = 365
/** The shop's night: when the audit of a day is due. */
const NIGHT_HOUR = 3

/** Lists what was sold, and checks the stock once a night. */
export function inventorySweeps(db: Database): Sweep[] {
  return [
    { name: 'inventory.list', everyMs: LIST_EVERY_MS, work: () => listSold(db) },
    { name: 'inventory.audit', everyMs: LOOK_EVERY_MS, work: () => auditOfTheNight(db) },
  ]
}

/** Zero, whatever there was: the sales of the next moments are to be listed together. */
async function listSold(db: Database): Promise<number> {
  await listChangedStock(db)
  return 0
}

/**
 * Writes down what the audit finds, once a night whichever process looks first; tells staff of a
 * difference. Answers how many audits were made, which is zero: nothing more is due at once.
 */
export async function auditOfTheNight(db: Database): Promise<number> {
  await db.inTransaction(async (tx) => {
    if (!(await isDue(tx))) return
    const { checked, differences } = await compareStock(tx)
    const { rows } = await tx.execute<{ id: number }>(sql`
      INSERT INTO stock_audits (checked, differences)
      VALUES (${checked}, ${JSON.stringify(differences)}::jsonb) RETURNING id::int AS id`)
    await tx.execute(sql`
      DELETE FROM stock_audits WHERE at < now() - ${`${AUDITS_KEPT_DAYS} days`}::interval`)
    const auditId = rows[0]?.id
    if (differences.length === 0 || auditId === undefined) return
    logger.error({ msg: 'the stock does not add up', auditId, differences: differences.length })
    await appendFact(tx, 'stock.audit_failed', { auditId })
  })
  return 0
}

async function isDue(tx: Tx): Promise<boolean> {
  const { rows } = await tx.execute<{ due: boolean }>(sql`
    SELECT pg_try_advisory_xact_lock(hashtext('inventory.audit')) AND NOT EXISTS (
      SELECT 1 FROM stock_audits WHERE at >= night) AS due
      FROM (SELECT (date_trunc('day', (now() AT TIME ZONE ${SHOP_TIME_ZONE})
        - ${`${NIGHT_HOUR} hours`}::interval) + ${`${NIGHT_HOUR} hours`}::interval)
        AT TIME ZONE ${SHOP_TIME_ZONE} AS night) last`)
  return rows[0]?.due === true
}
