import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionBeforeChangeHook } from 'payload'
import { afterChangeOf, refuseFields } from '../../platform/refuse-fields.ts'
import { txOf } from '../../platform/transaction.ts'
import {
  checkMethod,
  checkRate,
  checkZone,
  type EnteredMethod,
  type EnteredRate,
  type EnteredZone,
} from './shipping-checks.rules.ts'

/** Codes in capitals, each once, without spaces around them. */
export function tidyCodes({ value }: { value?: unknown }): unknown {
  if (!Array.isArray(value)) return value
  const codes = value.map((code) => String(code).trim().toUpperCase())
  return [...new Set(codes.filter((code) => code !== ''))]
}

/** A zone names places that exist, and none that another zone names just as exactly. */
export const refuseUnclearZone: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const zone = afterChangeOf<EnteredZone>(data, originalDoc as EnteredZone)
  const problems = checkZone(zone)
  const [twin] = problems.length > 0 ? [] : await twinsOf(await txOf(req), zone)
  if (twin !== undefined) {
    const place = twin.postcode === null ? twin.country : `${twin.country} ${twin.postcode}`
    problems.push({
      path: twin.postcode === null ? 'countries' : 'postcodes',
      words: {
        en: `The zone “${twin.name}” is for ${place} already.`,
        th: `พื้นที่ “${twin.name}” ครอบคลุม ${place} อยู่แล้ว`,
      },
    })
  }
  refuseFields(req, 'shippingZones', zone.id, problems)
  return data
}

interface Twin extends Record<string, unknown> {
  name: string
  country: string
  postcode: string | null
}

async function twinsOf(
  tx: Awaited<ReturnType<typeof txOf>>,
  { id = 0, countries, postcodes }: EnteredZone,
): Promise<Twin[]> {
  // Two zones saved at once must see each other.
  await tx.execute(sql`SELECT pg_advisory_xact_lock(hashtext('shipping_zones'))`)
  const { rows } = await tx.execute<Twin>(sql`
    WITH others AS (
      SELECT z.name, c.text AS country, p.text AS postcode FROM shipping_zones z
      JOIN shipping_zones_texts c ON c.parent_id = z.id AND c.path = 'countries'
      LEFT JOIN shipping_zones_texts p ON p.parent_id = z.id AND p.path = 'postcodes'
      WHERE z.id <> ${id})
    SELECT * FROM others
    WHERE country IN (SELECT jsonb_array_elements_text(${JSON.stringify(countries ?? [])}::jsonb))
      AND CASE WHEN ${(postcodes ?? []).length} = 0 THEN postcode IS NULL ELSE postcode IN
        (SELECT jsonb_array_elements_text(${JSON.stringify(postcodes ?? [])}::jsonb)) END
    ORDER BY name LIMIT 1`)
  return rows
}

/** A way to deliver says what it costs. */
export const refuseUnpricedMethod: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const method = afterChangeOf<EnteredMethod>(data, originalDoc as EnteredMethod)
  refuseFields(req, 'shippingMethods', method.id, checkMethod(method))
  return data
}

/** A country has one rate for each class. */
export const refuseSecondRate: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const rate = afterChangeOf<EnteredRate>(data, originalDoc as EnteredRate)
  const problems = checkRate(rate)
  const tx = await txOf(req)
  const { rows } = await tx.execute(sql`
    SELECT 1 FROM tax_rates WHERE country = ${rate.country ?? ''} AND id <> ${rate.id ?? 0}
      AND coalesce(tax_class::text, 'standard') = ${rate.taxClass ?? 'standard'}`)
  if (rows.length > 0) {
    problems.push({
      path: 'country',
      words: {
        en: 'There is a rate for this country and class already.',
        th: 'มีอัตราสำหรับประเทศและประเภทนี้แล้ว',
      },
    })
  }
  refuseFields(req, 'taxRates', rate.id, problems)
  return data
}
