import pg from 'pg'
import { chanceOf } from '../catalogue/chance.ts'
import { categoriesOf, productAt } from '../catalogue/product.ts'

type Statement = [text: string, values: unknown[]]

/** How long each statement took, in milliseconds. */
export type SqlTimes = Record<'sql search' | 'sql facets', number[]>

/**
 * What lists would cost if Postgres alone did it: a search with `ts_rank` over a GIN index, and
 * exact counts of facets by GROUP BY. No cards, no corrections, no Thai words: less than is owed.
 */
export async function askInSql(
  url: string,
  products: number,
  { connections, amount }: { connections: number; amount: number },
): Promise<SqlTimes> {
  const pool = new pg.Pool({ connectionString: url, max: connections })
  // Postgres may be stopped before the last idle connection is gone.
  pool.on('error', () => undefined)
  try {
    await prepare(pool)
    const chance = chanceOf(23, 1)
    const search = (): Statement => {
      const title = productAt(1 + chance.below(products)).product.title?.en ?? ''
      return [
        SEARCH,
        [
          title
            .split(' ')
            .slice(-1 - chance.below(2))
            .join(' '),
        ],
      ] as const
    }
    const facets = (): Statement => [
      FACETS,
      [chance.pick(categoriesOf(chance.pick([0, 0, 1]))).slug],
    ]
    return {
      'sql search': await run(pool, search, { connections, amount }),
      'sql facets': await run(pool, facets, { connections, amount }),
    }
  } finally {
    await pool.end()
  }
}

async function prepare(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ found: string | null }>(
    `SELECT to_regclass('bench_words')::text AS found`,
  )
  if (rows[0]?.found != null) return
  await pool.query(`CREATE TABLE bench_words AS SELECT product_id,
    setweight(to_tsvector('english', title), 'A') ||
    setweight(jsonb_to_tsvector('english', detail->'description', '["string"]'), 'D') AS words
    FROM catalogue_entries WHERE locale = 'en'`)
  await pool.query('CREATE INDEX ON bench_words USING gin (words)')
  await pool.query('ANALYZE bench_words')
}

const SEARCH = `SELECT product_id, ts_rank(words, q) AS rank, count(*) OVER () AS total
  FROM bench_words, websearch_to_tsquery('english', $1) q WHERE words @@ q
  ORDER BY rank DESC, product_id LIMIT 24`

const FACETS = `SELECT facet, count(*) FROM catalogue_entries, unnest(facets) facet
  WHERE locale = 'en' AND category_slugs @> ARRAY[$1] GROUP BY facet
  UNION ALL SELECT brand_slug, count(*) FROM catalogue_entries
  WHERE locale = 'en' AND category_slugs @> ARRAY[$1] GROUP BY brand_slug`

async function run(
  pool: pg.Pool,
  next: () => Statement,
  { connections, amount }: { connections: number; amount: number },
): Promise<number[]> {
  const times: number[] = []
  let left = amount
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (left-- > 0) {
        const [text, values] = next()
        const startedAt = performance.now()
        await pool.query({ text, values })
        times.push(performance.now() - startedAt)
      }
    }),
  )
  return times
}
