import type { Locale } from '@vitrine/shared-types/primitives/locale'
import { logger } from '../../../platform/logger.ts'
import type { ReadDatabase } from '../../../platform/read-database.ts'
import { plainQuery } from '../merchandising/matching-rules.ts'
import { isNeverSuggested } from './never-suggested.ts'

/** What makes a search fit to be shown to others. */
export const SUGGESTED = {
  /** One person alone must not get words shown to all: so often, and on so many days. */
  searches: 10,
  days: 2,
  /** Within so many days. */
  within: 90,
  /** How many are held in memory at most, per language. */
  most: 5000,
} as const

const REFRESH_MS = 60_000

interface PopularRow {
  locale: Locale
  query: string
}

/** What others searched for, in memory and at most a minute old. */
export interface PopularQueries {
  startingWith(
    prefix: string,
    by: { locale: Locale; limit: number; never: ReadonlySet<string> },
  ): Promise<string[]>
}

export function createPopularQueries(
  db: ReadDatabase,
  now: () => number = Date.now,
): PopularQueries {
  let kept = new Map<Locale, string[]>()
  let readAt = Number.NEGATIVE_INFINITY
  let reading: Promise<void> | undefined

  async function refresh(): Promise<void> {
    try {
      const { searches, days, within, most } = SUGGESTED
      const rows = await db.rows<PopularRow>({
        name: 'popular-queries',
        text: POPULAR,
        values: [within, searches, days, most],
      })
      kept = new Map(
        [...Map.groupBy(rows, ({ locale }) => locale)].map(([locale, some]) => [
          locale,
          some.map(({ query }) => query),
        ]),
      )
    } catch (err) {
      // Suggestions are a courtesy: old ones do while the database is away.
      logger.warn({ msg: 'popular searches could not be read', err })
    }
    readAt = now()
    reading = undefined
  }

  return {
    async startingWith(prefix, { locale, limit, never }) {
      if (now() - readAt > REFRESH_MS) reading ??= refresh()
      // Only the very first question waits.
      if (readAt === Number.NEGATIVE_INFINITY) await reading
      const asked = plainQuery(prefix)
      const found: string[] = []
      for (const query of kept.get(locale) ?? []) {
        if (found.length >= limit) break
        if (query.startsWith(asked) && !isNeverSuggested(query, never)) found.push(query)
      }
      return found
    },
  }
}

/** Often enough, on several days, and mostly with results. The most frequent first. */
const POPULAR = `
  SELECT locale, query FROM (
    SELECT locale, query, sum(searches) AS times,
      row_number() OVER (PARTITION BY locale ORDER BY sum(searches) DESC, query) AS place
    FROM search_usage WHERE day > current_date - $1::int
    GROUP BY locale, query
    HAVING sum(searches) >= $2 AND count(*) FILTER (WHERE searches > 0) >= $3
      AND sum(empty) * 2 < sum(searches)
  ) p WHERE place <= $4 ORDER BY locale, place`
