import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Order } from '@vitrine/shared-types/store-api/v1/orders'
import type { CallerFacts } from '../../../platform/commerce-handler.ts'
import { DomainError } from '../../../platform/errors.ts'
import { isSame } from '../../../platform/secrets.ts'
import { limitAttempts, visitorOf } from '../../customers/index.ts'
import type { CommerceDeps } from '../deps.ts'
import { orderSecretOf, presentOrder } from '../present.ts'
import { readOrder, type StoredOrder } from './read-order.ts'

type Deps = Pick<CommerceDeps, 'db' | 'clock'>

/**
 * The order as the contract says it, whoever asks. Throws `order_not_found`. Providers are asked
 * how it can be paid: never call it in a transaction.
 */
export async function getOrder(
  { db, clock, providers }: Deps & Pick<CommerceDeps, 'providers'>,
  orderId: number,
): Promise<Order> {
  const stored = await readOrder(db, orderId, clock())
  return presentOrder(stored, await waysToPay(providers, stored))
}

async function waysToPay(
  providers: CommerceDeps['providers'],
  { status, dueMinor, currency, shippingAddress, allowsCashOnDelivery }: StoredOrder,
): Promise<Order['paymentMethods']> {
  if (status !== 'pending' || dueMinor === 0) return []
  const { country } = shippingAddress
  return await providers.offered({ currency, country, allowsCashOnDelivery, amountMinor: dueMinor })
}

/** An order's id and version. */
export interface FoundOrder {
  id: number
  version: number
}

/**
 * The order of this number, if it is the caller's: the customer it belongs to, or whoever holds
 * its secret. Anybody else hears `order_not_found`, as for a number that there is not.
 */
export async function requireOrder(
  { db }: Deps,
  number: string,
  caller: Pick<CallerFacts, 'customerId' | 'order'>,
): Promise<FoundOrder> {
  const { rows } = await db.execute<{ id: number; version: number; customer: number | null }>(sql`
    SELECT id, version::int AS version, customer_id AS customer FROM orders
     WHERE number = ${number}`)
  const [row] = rows
  // A secret is compared for an order that there is not, too: the time says nothing.
  const held = caller.order
  const holdsSecret = held !== null && isSame(held.secret, orderSecretOf(row?.id ?? 0))
  const isHolder = holdsSecret && held.id === String(row?.id)
  const isOwner = caller.customerId !== null && row?.customer === caller.customerId
  if (row === undefined || !(isHolder || isOwner)) throw new DomainError('order_not_found')
  return { id: row.id, version: row.version }
}

const HOUR_S = 3_600

/**
 * A guest's order by its number and the address for mail. A wrong number and a wrong address are
 * answered alike, and both count: nobody tries them out.
 */
export async function findOrder(
  { db, clock }: Deps,
  { number, email, address }: { number: string; email: string; address: string },
): Promise<number> {
  const now = clock()
  await limitAttempts(db, {
    key: `order-address:${visitorOf(address)}`,
    max: 30,
    windowS: HOUR_S,
    now,
  })
  await limitAttempts(db, { key: `order-number:${number}`, max: 10, windowS: HOUR_S, now })
  const { rows } = await db.execute<{ id: number }>(sql`
    SELECT id FROM orders WHERE number = ${number} AND lower(customer_email) = ${email}`)
  if (rows[0] === undefined) throw new DomainError('order_not_found')
  return rows[0].id
}
