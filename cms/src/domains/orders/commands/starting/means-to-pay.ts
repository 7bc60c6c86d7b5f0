import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Country } from '@vitrine/shared-types/primitives/country'
import type { Currency } from '@vitrine/shared-types/primitives/money'
import { DomainError } from '../../../../platform/errors.ts'
import type { ProviderName } from '../../../payments/index.ts'
import type { CommerceDeps } from '../../deps.ts'
import type { StartPayment } from '../start-payment.ts'

interface Asked extends Record<string, unknown> {
  currency: Currency
  amountMinor: number
  country: Country
  allowsCashOnDelivery: boolean
}

/** Cash on delivery waits for nobody: this is for a process that dies before it says so. */
const WAITS_AT_LEAST_MS = 15 * 60_000

/** Who would take it, and for how long it may take. Throws `payment_method_unavailable`. */
export async function meansToPay(
  { db, providers }: CommerceDeps,
  { orderId, method }: StartPayment,
): Promise<{ provider: ProviderName; waitsMs: number }> {
  const { rows } = await db.execute<Asked>(sql`
    SELECT o.currency, o.amount::float8 AS "amountMinor", o.shipping_address->>'country' AS country,
           coalesce(m.allows_cash_on_delivery, false) AS "allowsCashOnDelivery"
      FROM orders o
      LEFT JOIN shipping_methods m ON m.id::text = o.quote->'shipping'->>'methodId'
     WHERE o.id = ${orderId} AND o.status = 'pending'`)
  const [context] = rows
  if (context === undefined) throw new DomainError('order_state', { orderId })
  const provider = providers.forMethod(method)
  if (!(await provider.isAvailable(method, context))) {
    throw new DomainError('payment_method_unavailable', { method })
  }
  const waitsMs = (await providers.timeToPayMs(method)) ?? WAITS_AT_LEAST_MS
  return { provider: provider.name, waitsMs }
}
