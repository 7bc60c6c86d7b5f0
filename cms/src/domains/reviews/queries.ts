import type { ReviewList } from '@vitrine/shared-types/store-api/v1/reviews'
import type { ReadDatabase } from '../../platform/read-database.ts'

/** One page of what was said of a product, and how many gave one star, two, … five. */
interface Found {
  productId: number
  items: ReviewList['items']
  counts: number[]
}

interface Asked {
  slug: string
  locale: string
  page: number
  limit: number
}

/**
 * The published reviews of a product, those in the reader's language first, then the newest. Null
 * when there is no such product; a former slug finds it as well.
 */
export async function findReviews(db: ReadDatabase, asked: Asked): Promise<Found | null> {
  const rows = await db.rows<Found>({
    name: 'list-reviews',
    text: `WITH product AS MATERIALIZED (
        SELECT coalesce(
          (SELECT product_id FROM catalogue_entries WHERE locale = $1 AND slug = $2 LIMIT 1),
          (SELECT e.product_id FROM slug_redirects s
            JOIN catalogue_entries e ON e.product_id = s.target_id AND e.locale = $1
            WHERE s.kind = 'product' AND s.slug = $2)) AS id),
      shown AS MATERIALIZED (
        SELECT * FROM reviews r
        WHERE r.product_id = (SELECT id FROM product) AND r.status = 'published')
      SELECT (SELECT id FROM product) AS "productId",
        (SELECT array_agg(n ORDER BY stars) FROM (
          SELECT stars, (SELECT count(*)::int FROM shown WHERE shown.stars = s.stars) AS n
          FROM generate_series(1, 5) AS s(stars)) c) AS counts,
        coalesce((SELECT jsonb_agg(${REVIEW} ORDER BY p.place) FROM (
          SELECT *, row_number() OVER (ORDER BY locale <> $1, created_at DESC, id DESC) AS place
          FROM shown ORDER BY place LIMIT $3 OFFSET $4) p), '[]'::jsonb) AS items`,
    values: [asked.locale, asked.slug, asked.limit, (asked.page - 1) * asked.limit],
  })
  const found = rows[0]
  return found === undefined || found.productId === null ? null : found
}

const REVIEW = `jsonb_build_object('id', p.id::text, 'stars', p.stars::int, 'title', p.title,
  'text', p.text, 'author', p.author, 'locale', p.locale, 'variantTitle', p.variant_title,
  'reply', nullif(trim(p.reply), ''),
  'at', to_char(p.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))`
