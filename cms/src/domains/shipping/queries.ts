import { sql } from '@payloadcms/db-postgres/drizzle'
import { DEFAULT_LOCALE, type Locale } from '@vitrine/shared-types/primitives/locale'
import type { Currency } from '@vitrine/shared-types/primitives/money'
import { ppmOfPercent } from '../../platform/amounts.ts'
import type { Reading } from '../../platform/read-at-once.ts'
import type { Tx } from '../../platform/transaction.ts'
import { COUNTRIES } from './countries.ts'
import type { Method } from './methods.rules.ts'
import type { TaxRate } from './taxes.rules.ts'
import { ELSEWHERE, zoneOf, type Place, type Zone } from './zones.rules.ts'

type ZoneWithMethods = Zone & { methods: Method[] }

/** What a place means for delivery and tax. */
export interface Delivery {
  /** Null: nothing is sent there. */
  zone: ZoneWithMethods | null
  rates: TaxRate[]
}

interface Row {
  zones: ZoneWithMethods[]
  rates: (Omit<TaxRate, 'ratePpm'> & { percent: string })[]
}

/** The zone of a place with its methods in the editor's order, and the rates of its country. */
export function deliveryTo({
  place,
  currency,
  locale,
}: {
  place: Place
  currency: Currency
  locale: Locale
}): Reading<Delivery> {
  const query = sql`
    SELECT (SELECT coalesce(jsonb_agg(jsonb_build_object('id', z.id,
        'countries', ${textsOf('countries')}, 'postcodes', ${textsOf('postcodes')},
        'methods', (${methodsOf(currency, locale)}))), '[]'::jsonb)
      FROM shipping_zones z WHERE EXISTS (SELECT FROM shipping_zones_texts t
        WHERE t.parent_id = z.id AND t.path = 'countries'
          AND t.text IN (${place.country}, ${ELSEWHERE}))) AS zones,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', r.id,
          'label', ${textIn('tax_rates', 'label', 'r', locale)}, 'country', r.country,
          'taxClass', coalesce(r.tax_class::text, 'standard'), 'percent', r.rate_percent::text,
          'isIncluded', coalesce(r.is_included, false),
          'appliesToShipping', coalesce(r.applies_to_shipping, false))), '[]'::jsonb)
        FROM tax_rates r WHERE r.country IN (${place.country}, ${ELSEWHERE})) AS rates`
  const read = ([found]: Row[]): Delivery => ({
    zone: zoneOf(found?.zones ?? [], place),
    rates: (found?.rates ?? []).map(({ percent, ...rate }) => ({
      ...rate,
      ratePpm: ppmOfPercent(percent),
    })),
  })
  return { query, read }
}

/** The countries that something is sent to, sorted; all of them where a zone is everywhere else. */
export async function listServedCountries(tx: Pick<Tx, 'execute'>): Promise<string[]> {
  const { rows } = await tx.execute<{ country: string }>(sql`
    SELECT DISTINCT t.text AS country FROM shipping_zones_texts t
    WHERE t.path = 'countries'
      AND EXISTS (SELECT FROM shipping_methods m WHERE m.zone_id = t.parent_id AND m.is_active)`)
  const named = rows.map(({ country }) => country)
  return named.includes(ELSEWHERE) ? [...COUNTRIES] : named.toSorted()
}

const textsOf = (path: 'countries' | 'postcodes') => sql`
  (SELECT coalesce(jsonb_agg(t.text ORDER BY t."order"), '[]'::jsonb)
    FROM shipping_zones_texts t WHERE t.parent_id = z.id AND t.path = ${path})`

function methodsOf(currency: Currency, locale: Locale) {
  const own = currency.toLowerCase()
  const amount = (table: string, name: string) =>
    sql`${sql.identifier(table)}.${sql.identifier(`${name}_${own}`)}::bigint`
  return sql`
    SELECT coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'kind', m.kind,
      'label', ${textIn('shipping_methods', 'label', 'm', locale)},
      'description', nullif(${textIn('shipping_methods', 'description', 'm', locale)}, ''),
      'priceMinor', ${amount('m', 'price')}, 'freeFromMinor', ${amount('m', 'free_from')},
      'steps', (SELECT coalesce(jsonb_agg(jsonb_build_object('upToGrams', s.up_to_grams::bigint,
          'upToMinor', ${amount('s', 'up_to')}, 'priceMinor', ${amount('s', 'price')})
          ORDER BY s._order), '[]'::jsonb)
        FROM shipping_methods_steps s WHERE s._parent_id = m.id),
      'minDays', m.min_days::int, 'maxDays', m.max_days::int,
      'allowsCashOnDelivery', coalesce(m.allows_cash_on_delivery, false))
      ORDER BY m._order COLLATE "C" NULLS LAST, m.id), '[]'::jsonb)
    FROM shipping_methods m WHERE m.zone_id = z.id AND m.is_active`
}

function textIn(table: string, column: string, row: string, locale: Locale) {
  const texts = sql.identifier(`${table}_locales`)
  const field = sql.identifier(column)
  const id = sql`${sql.identifier(row)}.id`
  return sql`coalesce(
    (SELECT l.${field} FROM ${texts} l
      WHERE l._parent_id = ${id} AND l._locale = ${locale} AND l.${field} <> ''),
    (SELECT l.${field} FROM ${texts} l
      WHERE l._parent_id = ${id} AND l._locale = ${DEFAULT_LOCALE}), '')`
}
