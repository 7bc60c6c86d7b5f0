import { sql } from '@payloadcms/db-postgres/drizzle'
import { CURRENCIES, type Currency } from '@vitrine/shared-types/primitives/money'
import type { Payload } from 'payload'
import { SHOP_TIME_ZONE } from '../../../platform/shop-time.ts'
import { drizzleOf } from '../../../platform/transaction.ts'

/** What one day brought, in one currency. Amounts in minor units. */
export interface SalesDay {
  /** `2026-03-14`, in the shop's own time. */
  day: string
  orders: number
  revenueMinor: number
}

/** The sales of the last thirty days in one currency, the oldest day first, days without any too. */
export interface CurrencySales {
  currency: Currency
  days: SalesDay[]
}

export interface TopProduct {
  productId: number
  title: string
  pieces: number
  orders: number
}

export interface SalesFigures {
  currencies: CurrencySales[]
  top: TopProduct[]
}

export const SALES_DAYS = 30
const TOP_PRODUCTS = 5

/**
 * What was sold: orders that are paid or promised (cash on delivery), less what was refunded, on
 * the day they were placed. What waits for payment or was cancelled does not count.
 */
export async function loadSalesFigures(payload: Payload): Promise<SalesFigures> {
  const db = drizzleOf(payload)
  const [days, top] = await Promise.all([
    db.execute<DayRow>(sql`
      WITH days AS (
        SELECT generate_series(today - ${SALES_DAYS - 1}::int, today, '1 day')::date AS day
        FROM (SELECT (now() AT TIME ZONE ${SHOP_TIME_ZONE})::date AS today) AS t
      ), sold AS (
        SELECT (purchased_at AT TIME ZONE ${SHOP_TIME_ZONE})::date AS day, currency,
          count(*)::int AS orders, sum(amount - refunded - coalesce(forgiven, 0))::bigint AS revenue
        FROM orders WHERE ${COUNTS}
          AND purchased_at > now() - make_interval(days => ${SALES_DAYS + 1})
        GROUP BY 1, 2
      )
      SELECT to_char(d.day, 'YYYY-MM-DD') AS day, c.currency, coalesce(s.orders, 0) AS orders,
        coalesce(s.revenue, 0)::text AS revenue
      FROM days d
      CROSS JOIN unnest(${sql.param([...CURRENCIES])}::text[]) AS c(currency)
      LEFT JOIN sold s ON s.day = d.day AND s.currency = c.currency
      ORDER BY c.currency, d.day`),
    db.execute<TopRow>(sql`
      SELECT l.product_id, max(l.title) AS title, sum(l.quantity - l.refunded)::int AS pieces,
        count(DISTINCT l.order_id)::int AS orders
      FROM order_lines l JOIN orders o ON o.id = l.order_id
      WHERE ${COUNTS} AND o.purchased_at > now() - make_interval(days => ${SALES_DAYS})
      GROUP BY l.product_id HAVING sum(l.quantity - l.refunded) > 0
      ORDER BY pieces DESC, l.product_id LIMIT ${TOP_PRODUCTS}`),
  ])
  return { currencies: byCurrency(days.rows), top: top.rows.map(presentTop) }
}

const COUNTS = sql`status <> 'cancelled'
  AND payment_status IN ('paid', 'authorized', 'partially_refunded', 'refunded')`

interface DayRow extends Record<string, unknown> {
  day: string
  currency: Currency
  orders: number
  revenue: string
}

interface TopRow extends Record<string, unknown> {
  product_id: number
  title: string
  pieces: number
  orders: number
}

function byCurrency(rows: DayRow[]): CurrencySales[] {
  return CURRENCIES.map((currency) => ({
    currency,
    days: rows
      .filter((row) => row.currency === currency)
      .map(({ day, orders, revenue }) => ({ day, orders, revenueMinor: Number(revenue) })),
  }))
}

function presentTop({ product_id, title, pieces, orders }: TopRow): TopProduct {
  return { productId: product_id, title, pieces, orders }
}
