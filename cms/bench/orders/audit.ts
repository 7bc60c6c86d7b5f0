import pg from 'pg'
import type { Market } from '../../src/cli/rig/market.ts'

/** What the sales left behind. */
export interface SalesAudit {
  orders: number
  /** Levels that were looked at, and those that are not what ledger and reservations come to. */
  checked: number
  differences: number
  /** Pieces promised to orders, and pieces in orders: the same. */
  reserved: number
  ordered: number
}

/** Counts orders and pieces, and compares every level as the nightly audit does. */
export async function auditSales({ databaseUrl, cmsEnv }: Market): Promise<SalesAudit> {
  // Loaded late: it reads the settings, which are the market's only now.
  Object.assign(process.env, cmsEnv)
  const { compareStock } = await import('../../src/domains/inventory/index.ts')
  const { openDatabase } = await import('../../src/platform/commerce-database.ts')
  const db = openDatabase({ url: databaseUrl, poolSize: 1 })
  const { checked, differences } = await compareStock(db)
  await db.close()
  const sums = await sumsOf(databaseUrl)
  const isShort = sums.reserved === sums.ordered ? 0 : 1
  return { ...sums, checked, differences: differences.length + isShort }
}

async function sumsOf(
  databaseUrl: string,
): Promise<Pick<SalesAudit, 'orders' | 'reserved' | 'ordered'>> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ orders: number; reserved: number; ordered: number }>(`
      SELECT (SELECT count(*)::int FROM orders) AS orders,
        (SELECT sum(reserved)::int FROM stock_levels) AS reserved,
        (SELECT sum(quantity)::int FROM order_lines) AS ordered`)
    return rows[0] ?? { orders: 0, reserved: 0, ordered: 0 }
  } finally {
    await client.end()
  }
}
