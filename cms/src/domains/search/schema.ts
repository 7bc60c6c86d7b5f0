import {
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
} from '@payloadcms/db-postgres/drizzle/pg-core'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Locale } from '@vitrine/shared-types/primitives/locale'
import { instant } from '../../platform/columns.ts'
import type { Rule } from './merchandising/rule.ts'

/** Before its dates, between them, or behind them. Lists follow the state, never the clock. */
export const RULE_STATES = ['waiting', 'running', 'over'] as const
export type RuleState = (typeof RULE_STATES)[number]

/** The published rules, ready to be followed. A sweep moves them along at their dates. */
export const merchandisingRules = pgTable(
  'merchandising_rules',
  {
    ruleId: integer('rule_id').primaryKey(),
    definition: jsonb('definition').$type<Rule>().notNull(),
    startsAt: instant('starts_at'),
    endsAt: instant('ends_at'),
    state: text('state').$type<RuleState>().notNull(),
  },
  (rule) => [
    check('merchandising_rules_state_check', sql`${rule.state} IN ('waiting', 'running', 'over')`),
  ],
)

/** One row: the shop's day that “new within n days” is counted from. A sweep turns it at midnight. */
export const merchandisingDay = pgTable(
  'merchandising_day',
  { id: integer('id').primaryKey().default(1), day: date('day').notNull() },
  (row) => [check('merchandising_day_one_row_check', sql`${row.id} = 1`)],
)

/** Pieces sold in the last 90 days; who sold none has no row. */
export const productPopularity = pgTable('product_popularity', {
  productId: integer('product_id').primaryKey(),
  units: integer('units').notNull(),
  countedAt: instant('counted_at').notNull(),
})

/** How often something was looked for on a day. It names nobody, and no time but the day. */
export const searchUsage = pgTable(
  'search_usage',
  {
    day: date('day').notNull(),
    locale: text('locale').$type<Locale>().notNull(),
    query: text('query').notNull(),
    searches: integer('searches').notNull().default(0),
    empty: integer('empty').notNull().default(0),
    opened: integer('opened').notNull().default(0),
    added: integer('added').notNull().default(0),
  },
  (usage) => [
    primaryKey({ columns: [usage.day, usage.locale, usage.query] }),
    index('search_usage_query_idx').on(usage.locale, usage.query),
  ],
)

/** What came of a search on a day, by product. */
export const searchUsageProducts = pgTable(
  'search_usage_products',
  {
    day: date('day').notNull(),
    locale: text('locale').$type<Locale>().notNull(),
    query: text('query').notNull(),
    productId: integer('product_id').notNull(),
    opened: integer('opened').notNull().default(0),
    added: integer('added').notNull().default(0),
  },
  (usage) => [
    primaryKey({ columns: [usage.day, usage.locale, usage.query, usage.productId] }),
    index('search_usage_products_product_idx').on(usage.productId),
  ],
)
