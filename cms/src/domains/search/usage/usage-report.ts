import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { Database } from '../../../platform/commerce-database.ts'
import { SHOP_TIME_ZONE } from '../../../platform/shop-time.ts'

/** A search and what came of it, over some days. */
export interface QueryUse {
  query: string
  locale: Locale
  searches: number
  empty: number
  opened: number
  added: number
}

export interface ProductUse {
  productId: number
  title: string | null
  opened: number
  added: number
}

export interface UsageReport {
  totals: Omit<QueryUse, 'query' | 'locale'> & { different: number }
  popular: QueryUse[]
  withoutResults: QueryUse[]
  products: ProductUse[]
}

const SHOWN = 25

/** What people looked for in the last days, in one language or in all. */
export async function readUsage(
  db: Pick<Database, 'execute'>,
  { days, locale }: { days: number; locale: Locale | null },
): Promise<UsageReport> {
  const when = sql`day > (now() AT TIME ZONE ${sql.raw(`'${SHOP_TIME_ZONE}'`)})::date - ${days}::int
    AND (${locale}::text IS NULL OR locale = ${locale})`
  const sums = sql`sum(searches)::int AS searches, sum(empty)::int AS empty,
    sum(opened)::int AS opened, sum(added)::int AS added`
  const [totals, popular, withoutResults, products] = await Promise.all([
    db.execute<Partial<UsageReport['totals']>>(sql`
      SELECT ${sums}, count(DISTINCT (locale, query))::int AS different
      FROM search_usage WHERE ${when}`),
    db.execute<QueryUse & Record<string, unknown>>(sql`
      SELECT query, locale, ${sums} FROM search_usage WHERE ${when}
      GROUP BY query, locale HAVING sum(searches) > 0
      ORDER BY sum(searches) DESC, query LIMIT ${SHOWN}`),
    db.execute<QueryUse & Record<string, unknown>>(sql`
      SELECT query, locale, ${sums} FROM search_usage WHERE ${when}
      GROUP BY query, locale HAVING sum(empty) > 0
      ORDER BY sum(empty) DESC, query LIMIT ${SHOWN}`),
    db.execute<ProductUse & Record<string, unknown>>(sql`
      SELECT u.product_id AS "productId", sum(u.opened)::int AS opened, sum(u.added)::int AS added,
        (SELECT e.title FROM catalogue_entries e WHERE e.product_id = u.product_id
          AND e.locale = ${locale ?? 'en'}) AS title
      FROM search_usage_products u WHERE ${when} GROUP BY u.product_id
      ORDER BY sum(u.opened) DESC, sum(u.added) DESC, u.product_id LIMIT ${SHOWN}`),
  ])
  const { searches = 0, empty = 0, opened = 0, added = 0, different = 0 } = totals.rows[0] ?? {}
  return {
    totals: {
      searches: searches ?? 0,
      empty: empty ?? 0,
      opened: opened ?? 0,
      added: added ?? 0,
      different: different ?? 0,
    },
    popular: popular.rows,
    withoutResults: withoutResults.rows,
    products: products.rows,
  }
}
