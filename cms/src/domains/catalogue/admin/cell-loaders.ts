import { sql } from '@payloadcms/db-postgres/drizzle'
import DataLoader from 'dataloader'
import type { Payload } from 'payload'
import { cache } from 'react'
import { drizzleOf } from '../../../platform/transaction.ts'
import { pathsOf } from './category-paths.ts'

// Each cell asks for its own row; React's cache gives all cells of one page the same loader, and
// the loader asks the database once for all of them.

/** Where the smallest size of a picture lies in the panel's own files. */
export const thumbnails = cache(
  (payload: Payload) =>
    new DataLoader<number, string | null>(async (ids) => {
      const { rows } = await drizzleOf(payload).execute<{ id: number; file: string | null }>(sql`
        SELECT id, coalesce(sizes_webp320_filename, filename) AS file
        FROM media WHERE id = ANY(${sql.param(ids)}::int[])`)
      const files = new Map(rows.map((row) => [row.id, row.file]))
      return ids.map((id) => addressOf(payload, files.get(id)))
    }),
)

function addressOf(payload: Payload, file: string | null | undefined): string | null {
  if (!file) return null
  return `${payload.config.routes.api}/media/file/${encodeURIComponent(file)}`
}

/** What a product's variants cost, in minor units; null where no variant has a price. */
export interface ProductPrices {
  variants: number
  THB: Span | null
  USD: Span | null
}
interface Span {
  min: number
  max: number
}

const NO_PRICES: ProductPrices = { variants: 0, THB: null, USD: null }

export const productPrices = cache(
  (payload: Payload) =>
    new DataLoader<number, ProductPrices>(async (ids) => {
      const { rows } = await drizzleOf(payload).execute<PricesRow>(sql`
        SELECT product_id, count(*)::int AS variants,
          min(prices_thb_amount)::float8 AS thb_min, max(prices_thb_amount)::float8 AS thb_max,
          min(prices_usd_amount)::float8 AS usd_min, max(prices_usd_amount)::float8 AS usd_max
        FROM variants WHERE product_id = ANY(${sql.param(ids)}::int[]) GROUP BY product_id`)
      const found = new Map(rows.map((row) => [row.product_id, row]))
      return ids.map((id) => presentPrices(found.get(id)))
    }),
)

interface PricesRow extends Record<string, unknown> {
  product_id: number
  variants: number
  thb_min: number | null
  thb_max: number | null
  usd_min: number | null
  usd_max: number | null
}

function presentPrices(row: PricesRow | undefined): ProductPrices {
  if (!row) return NO_PRICES
  const span = (min: number | null, max: number | null) =>
    min === null || max === null ? null : { min, max }
  return {
    variants: row.variants,
    THB: span(row.thb_min, row.thb_max),
    USD: span(row.usd_min, row.usd_max),
  }
}

/** A value of a choice as editors know it. */
export interface OptionChip {
  label: string
  swatch: string | null
}

export const optionChips = cache(
  (payload: Payload, language: string) =>
    new DataLoader<number, OptionChip | null>(async (ids) => {
      const { rows } = await drizzleOf(payload).execute<
        { id: number; swatch: string | null } & { label: string | null }
      >(sql`
        SELECT o.id, o.swatch, coalesce(own.label, fallback.label) AS label
        FROM variant_options o
        LEFT JOIN variant_options_locales own
          ON own._parent_id = o.id AND own._locale::text = ${language}
        LEFT JOIN variant_options_locales fallback
          ON fallback._parent_id = o.id AND fallback._locale = 'en'
        WHERE o.id = ANY(${sql.param(ids)}::int[])`)
      const found = new Map(rows.map((row) => [row.id, row]))
      return ids.map((id) => {
        const row = found.get(id)
        return row ? { label: row.label ?? `#${id}`, swatch: row.swatch } : null
      })
    }),
)

/** Every category with the names of the shelves above it, the topmost first. */
export const categoryPaths = cache(async (payload: Payload, language: string) => {
  const { rows } = await drizzleOf(payload).execute<{
    id: number
    parent_id: number | null
    title: string | null
  }>(sql`
    SELECT c.id, c.parent_id, coalesce(own.title, fallback.title) AS title
    FROM categories c
    LEFT JOIN categories_locales own
      ON own._parent_id = c.id AND own._locale::text = ${language}
    LEFT JOIN categories_locales fallback
      ON fallback._parent_id = c.id AND fallback._locale = 'en'`)
  return pathsOf(
    rows.map((row) => ({ id: row.id, parent: row.parent_id, title: row.title ?? `#${row.id}` })),
  )
})

/** The names of brands. */
export const brandNames = cache(
  (payload: Payload) =>
    new DataLoader<number, string | null>(async (ids) => {
      const { rows } = await drizzleOf(payload).execute<{ id: number; name: string }>(sql`
        SELECT id, name FROM brands WHERE id = ANY(${sql.param(ids)}::int[])`)
      const names = new Map(rows.map((row) => [row.id, row.name]))
      return ids.map((id) => names.get(id) ?? null)
    }),
)

/** A product as a line of another list. */
export interface ProductLine {
  title: string | null
  picture: number | null
}

/** The title and first picture of products, as their editors last left them. */
export const productLines = cache(
  (payload: Payload, language: string) =>
    new DataLoader<number, ProductLine>(async (ids) => {
      const { rows } = await drizzleOf(payload).execute<
        { id: number } & ProductLine & Record<string, unknown>
      >(sql`
        SELECT v.parent_id AS id, coalesce(own.version_title, other.version_title) AS title,
          (SELECT r.media_id FROM _products_v_rels r
            WHERE r.parent_id = v.id AND r.path = 'version.gallery'
            ORDER BY r."order" LIMIT 1) AS picture
        FROM _products_v v
        LEFT JOIN _products_v_locales own
          ON own._parent_id = v.id AND own._locale::text = ${language}
        LEFT JOIN _products_v_locales other ON other._parent_id = v.id AND other._locale = 'en'
        WHERE v.latest AND v.parent_id = ANY(${sql.param(ids)}::int[])`)
      const found = new Map(rows.map((row) => [row.id, row]))
      return ids.map((id) => found.get(id) ?? { title: null, picture: null })
    }),
)
