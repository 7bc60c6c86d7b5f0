import {
  bigint,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
} from '@payloadcms/db-postgres/drizzle/pg-core'
import type {
  ContentBody,
  ContentKind,
  EntryLocale,
  ListedPrices,
  ListedRating,
  ListedStock,
  LinkedKind,
  StoredCard,
  StoredDetail,
} from './shapes.ts'
import { instant } from '../../../platform/columns.ts'

/**
 * One row per published product and language: all that lists, filters and product pages read.
 * `refs` names everything the row shows or links to (`brand:3`, `media:9`): a change of one of them
 * re-projects the row. Nothing is filtered, sorted or counted here (`domains/search` does that from
 * memory), so there is no index for it, and a sale rewrites none.
 */
export const catalogueEntries = pgTable(
  'catalogue_entries',
  {
    productId: integer('product_id').notNull(),
    locale: text('locale').$type<EntryLocale>().notNull(),
    slug: text('slug').notNull(),
    title: text('title').notNull(),
    brandSlug: text('brand_slug'),
    categorySlugs: text('category_slugs').array().notNull(),
    tags: text('tags').array().notNull(),
    facets: text('facets').array().notNull(),
    priceThb: bigint('price_thb', { mode: 'number' }),
    priceUsd: bigint('price_usd', { mode: 'number' }),
    inStock: boolean('in_stock').notNull().default(false),
    rank: integer('rank').notNull(),
    publishedAt: instant('published_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    card: jsonb('card').$type<StoredCard>().notNull(),
    prices: jsonb('prices').$type<ListedPrices>().notNull(),
    stock: jsonb('stock')
      .$type<ListedStock>()
      .notNull()
      .default({ state: 'out_of_stock', available: 0 }),
    /** Of the reviews that staff let through; null while there is none. */
    rating: jsonb('rating').$type<ListedRating>(),
    detail: jsonb('detail').$type<StoredDetail>().notNull(),
    refs: text('refs').array().notNull(),
  },
  (entry) => [
    primaryKey({ columns: [entry.productId, entry.locale] }),
    index('catalogue_entries_slug_idx').on(entry.locale, entry.slug),
    index('catalogue_entries_refs_idx').using('gin', entry.refs),
  ],
)

/**
 * One row per published product: its words in all languages, analysed (`catalogue/analysis`). Apart
 * from the entries, because one language's words are looked for in another.
 */
export const catalogueTerms = pgTable('catalogue_terms', {
  productId: integer('product_id').primaryKey(),
  terms: text('terms').notNull(),
})

/** One row per published category, brand, page or global and language. Globals have `ref_id` 0. */
export const contentEntries = pgTable(
  'content_entries',
  {
    kind: text('kind').$type<ContentKind>().notNull(),
    refId: integer('ref_id').notNull(),
    locale: text('locale').$type<EntryLocale>().notNull(),
    slug: text('slug'),
    /** A fractional order key: it sorts by its bytes, so read it with `COLLATE "C"`. */
    position: text('position'),
    parentId: integer('parent_id'),
    body: jsonb('body').$type<ContentBody>().notNull(),
    refs: text('refs').array().notNull(),
  },
  (entry) => [
    primaryKey({ columns: [entry.kind, entry.refId, entry.locale] }),
    index('content_entries_slug_idx').on(entry.kind, entry.locale, entry.slug),
    index('content_entries_refs_idx').using('gin', entry.refs),
  ],
)

/** A former slug, and the document that had it. A slug that is in use is never in here. */
export const slugRedirects = pgTable(
  'slug_redirects',
  {
    kind: text('kind').$type<LinkedKind>().notNull(),
    slug: text('slug').notNull(),
    targetId: integer('target_id').notNull(),
  },
  (redirect) => [
    primaryKey({ columns: [redirect.kind, redirect.slug] }),
    index('slug_redirects_target_idx').on(redirect.kind, redirect.targetId),
  ],
)
