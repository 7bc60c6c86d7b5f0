import { sql } from '@payloadcms/db-postgres/drizzle'
import { DomainError } from '../../../../platform/errors.ts'
import type { PaymentContext, ProviderName } from '../../../payments/index.ts'
import type { CommerceDeps } from '../../deps.ts'
import { DUE_MINOR } from '../../due.ts'
import type { OrderStatus } from '../../states.ts'
import type { StartPayment } from '../start-payment.ts'

/** Who would take a payment, and for how long it may take. */
export interface Means {
  provider: ProviderName
  waitsMs: number
}

interface Asked extends PaymentContext, Record<string, unknown> {
  status: OrderStatus
}

/** Cash on delivery waits for nobody: this is for a process that dies before it says so. */
const WAITS_AT_LEAST_MS = 15 * 60_000

/**
 * Who would take what is still to be paid. Null when this sum cannot be paid in this way. Throws
 * `order_state` for an order that is not in one of these states, or waits for no money.
 */
export async function findMeans(
  { db, providers }: CommerceDeps,
  { orderId, method }: StartPayment,
  states: readonly OrderStatus[],
): Promise<Means | null> {
  const { rows } = await db.execute<Asked>(sql`
    SELECT o.status, o.currency, ${DUE_MINOR} AS "amountMinor",
           o.shipping_address->>'country' AS country,
           coalesce(m.allows_cash_on_delivery, false) AS "allowsCashOnDelivery"
      FROM orders o
      LEFT JOIN shipping_methods m ON m.id::text = o.quote->'shipping'->>'methodId'
     WHERE o.id = ${orderId}`)
  const [context] = rows
  if (context === undefined || !states.includes(context.status) || context.amountMinor <= 0) {
    throw new DomainError('order_state', { orderId })
  }
  const provider = providers.forMethod(method)
  if (!(await provider.isAvailable(method, context))) return null
  const waitsMs = (await providers.timeToPayMs(method)) ?? WAITS_AT_LEAST_MS
  return { provider: provider.name, waitsMs }
}

/** The same for a shopper who chose it. Throws `payment_method_unavailable`. */
export async function meansToPay(deps: CommerceDeps, input: StartPayment): Promise<Means> {
  const means = await findMeans(deps, input, ['pending'])
  if (means === null) {
    throw new DomainError('payment_method_unavailable', { method: input.method })
  }
  return means
}
