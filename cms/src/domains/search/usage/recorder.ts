import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { SearchStep } from '@vitrine/shared-types/store-api/v1/search'
import type { Database } from '../../../platform/commerce-database.ts'
import { logger } from '../../../platform/logger.ts'
import { SHOP_TIME_ZONE } from '../../../platform/shop-time.ts'
import { keepableQuery } from './keepable.ts'

/** Counts steps in memory and adds them to the sums now and then. */
export interface UsageRecorder {
  record(step: SearchStep): void
  /** Adds what was counted to the sums. */
  flush(): Promise<void>
}

const FLUSH_AFTER_MS = 1000
/** More than this many different things in one second are not people. */
const MOST_AT_ONCE = 5000

interface QuerySums {
  locale: Locale
  query: string
  searches: number
  empty: number
  opened: number
  added: number
}

interface ProductSums {
  locale: Locale
  query: string
  product_id: number
  opened: number
  added: number
}

/**
 * Holds what was counted for a second at most, without who did it: a process that is killed loses
 * that second, one that is stopped does not.
 */
export function createUsageRecorder(db: Pick<Database, 'inTransaction'>): UsageRecorder {
  let queries = new Map<string, QuerySums>()
  let products = new Map<string, ProductSums>()
  let timer: NodeJS.Timeout | undefined

  function plan(): void {
    timer ??= setTimeout(() => void flush(), FLUSH_AFTER_MS).unref()
  }

  async function flush(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    if (queries.size === 0) return
    const [sums, parts] = [[...queries.values()], [...products.values()]]
    queries = new Map()
    products = new Map()
    try {
      await addUp(db, sums, parts)
    } catch (err) {
      // Counts are not worth memory without end, nor a second try that may count twice.
      logger.warn({ msg: 'searches could not be counted', lost: sums.length, err })
    }
  }

  return {
    record(step) {
      const query = keepableQuery(step.q)
      if (query === null || queries.size >= MOST_AT_ONCE) return
      const { locale } = step
      const key = `${locale} ${query}`
      const sums = queries.get(key) ?? { locale, query, searches: 0, empty: 0, opened: 0, added: 0 }
      queries.set(key, sums)
      if (step.step === 'searched') {
        sums.searches += 1
        if (step.total === 0) sums.empty += 1
      } else {
        sums[step.step] += 1
        const id = Number(step.productId)
        const part = products.get(`${key} ${id}`) ?? { ...about(sums, id), opened: 0, added: 0 }
        products.set(`${key} ${id}`, part)
        part[step.step] += 1
      }
      plan()
    },
    flush,
  }
}

const about = ({ locale, query }: QuerySums, id: number) => ({ locale, query, product_id: id })

/** Sorted, so that two processes lock the rows in the same order. Only products that there are. */
async function addUp(
  db: Pick<Database, 'inTransaction'>,
  queries: QuerySums[],
  products: ProductSums[],
): Promise<void> {
  const today = sql.raw(`(now() AT TIME ZONE '${SHOP_TIME_ZONE}')::date`)
  await db.inTransaction(async (tx) => {
    await tx.execute(sql`
      INSERT INTO search_usage AS u (day, locale, query, searches, empty, opened, added)
      SELECT ${today}, s.locale, s.query, s.searches, s.empty, s.opened, s.added
      FROM jsonb_to_recordset(${JSON.stringify(queries)}::jsonb)
        AS s(locale text, query text, searches int, empty int, opened int, added int)
      ORDER BY s.locale, s.query
      ON CONFLICT (day, locale, query) DO UPDATE SET searches = u.searches + excluded.searches,
        empty = u.empty + excluded.empty, opened = u.opened + excluded.opened,
        added = u.added + excluded.added`)
    if (products.length === 0) return
    await tx.execute(sql`
      INSERT INTO search_usage_products AS u (day, locale, query, product_id, opened, added)
      SELECT ${today}, s.locale, s.query, s.product_id, s.opened, s.added
      FROM jsonb_to_recordset(${JSON.stringify(products)}::jsonb)
        AS s(locale text, query text, product_id int, opened int, added int)
      WHERE EXISTS (SELECT 1 FROM catalogue_entries e WHERE e.product_id = s.product_id)
      ORDER BY s.locale, s.query, s.product_id
      ON CONFLICT (day, locale, query, product_id) DO UPDATE
        SET opened = u.opened + excluded.opened, added = u.added + excluded.added`)
  })
}
