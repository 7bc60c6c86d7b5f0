import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Locale } from '@vitrine/shared-types/primitives/locale'
import { DEFAULT_LOCALE } from '@vitrine/shared-types/primitives/locale'
import type { Currency } from '@vitrine/shared-types/primitives/money'
import type { Reading } from '../../platform/read-at-once.ts'
import { buyerKeys, type Buyer } from './buyer.ts'
import {
  findInForce,
  type InForce,
  type StoredCoupon,
  type StoredPromotion,
} from './in-force.rules.ts'

interface Ask {
  currency: Currency
  locale: Locale
  coupons: readonly string[]
  buyer: Buyer
  now: Date
}

interface Row {
  promotions: StoredPromotion[]
  coupons: StoredCoupon[]
  groups: number[]
}

/** The promotions that hold for this buyer now, with their figures in the currency. */
export function offersFor(ask: Ask): Reading<InForce> {
  const query = sql`
    WITH asked AS (
      SELECT c.* FROM coupons c
      WHERE upper(c.code) IN (SELECT upper(btrim(jsonb_array_elements_text(
        ${JSON.stringify(ask.coupons)}::jsonb)))))
    SELECT (${promotionsOf(ask)}) AS promotions, (${couponsOf(ask)}) AS coupons,
      ARRAY(SELECT group_id FROM customer_group_members
        WHERE customer_id = ${ask.buyer.customerId}::int) AS groups`
  const read = ([found]: Row[]): InForce =>
    findInForce({
      promotions: found?.promotions ?? [],
      coupons: found?.coupons ?? [],
      codes: ask.coupons,
      groupIds: found?.groups ?? [],
      now: ask.now,
    })
  return { query, read }
}

function promotionsOf(ask: Ask) {
  const currency = ask.currency.toLowerCase()
  const now = sql`${ask.now.toISOString()}::timestamptz`
  return sql`
    SELECT coalesce(jsonb_agg(${limits(sql`p`, ask, 'promotion')} || jsonb_build_object(
      'label', coalesce(
        (SELECT l.title FROM promotions_locales l
          WHERE l._parent_id = p.id AND l._locale = ${ask.locale} AND l.title <> ''),
        (SELECT l.title FROM promotions_locales l
          WHERE l._parent_id = p.id AND l._locale = ${DEFAULT_LOCALE}), ''),
      'kind', p.kind, 'percent', p.percent::text,
      'amountMinor', p.${sql.identifier(`amount_off_${currency}`)}::bigint,
      'buyQuantity', p.buy_quantity::int, 'getQuantity', p.get_quantity::int,
      'minimumMinor', p.${sql.identifier(`minimum_${currency}`)}::bigint,
      'hasMinimum', coalesce(p.minimum_thb, p.minimum_usd) IS NOT NULL,
      'categorySlugs', ARRAY(SELECT c.slug FROM promotions_rels r
        JOIN categories c ON c.id = r.categories_id WHERE r.parent_id = p.id),
      'productIds', ARRAY(SELECT r.products_id FROM promotions_rels r
        WHERE r.parent_id = p.id AND r.products_id IS NOT NULL),
      'groupIds', ARRAY(SELECT r.customer_groups_id FROM promotions_rels r
        WHERE r.parent_id = p.id AND r.customer_groups_id IS NOT NULL),
      'methodIds', ARRAY(SELECT r.shipping_methods_id FROM promotions_rels r
        WHERE r.parent_id = p.id AND r.shipping_methods_id IS NOT NULL),
      'needsCoupon', coalesce(p.needs_coupon, false),
      'isExclusive', coalesce(p.is_exclusive, false),
      'priority', coalesce(p.priority, 100)::int)), '[]'::jsonb)
    FROM promotions p
    WHERE p.id IN (SELECT promotion_id FROM asked)
      OR p.is_active AND NOT coalesce(p.needs_coupon, false)
        AND (p.starts_at IS NULL OR p.starts_at <= ${now})
        AND (p.ends_at IS NULL OR p.ends_at > ${now})`
}

function couponsOf(ask: Ask) {
  return sql`
    SELECT coalesce(jsonb_agg(${limits(sql`p`, ask, 'coupon')} || jsonb_build_object(
      'code', p.code, 'promotionId', p.promotion_id)), '[]'::jsonb) FROM asked p`
}

/** Uses are looked up only where there is a limit; an unlimited promotion is not counted. */
function limits(row: ReturnType<typeof sql>, { buyer }: Ask, kind: 'promotion' | 'coupon') {
  const uses = sql.identifier(`${kind}_uses`)
  const column = sql.identifier(`${kind}_id`)
  const open = sql`SELECT count(*)::int FROM promotion_redemptions r
    WHERE r.${column} = ${row}.id AND r.released_at IS NULL`
  return sql`jsonb_build_object('id', ${row}.id, 'isActive', coalesce(${row}.is_active, false),
    'startsAt', (extract(epoch FROM ${row}.starts_at) * 1000)::bigint,
    'endsAt', (extract(epoch FROM ${row}.ends_at) * 1000)::bigint,
    'usageLimit', ${row}.usage_limit::int,
    'usageLimitPerBuyer', ${row}.usage_limit_per_buyer::int,
    'used', CASE WHEN ${row}.usage_limit IS NULL THEN 0 ELSE coalesce(
      (SELECT u.used FROM ${uses} u WHERE u.${column} = ${row}.id), (${open})) END,
    'usedByBuyer', CASE WHEN ${row}.usage_limit_per_buyer IS NULL THEN 0 ELSE (${open}
      AND r.buyer IN (SELECT jsonb_array_elements_text(
        ${JSON.stringify(buyerKeys(buyer))}::jsonb))) END)`
}
