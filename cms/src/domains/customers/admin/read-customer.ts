import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Currency } from '@vitrine/shared-types/primitives/money'
import type { AddressInput } from '@vitrine/shared-types/store-api/v1/addresses'
import type { Tx } from '../../../platform/transaction.ts'

/** One order of a customer, as a line of a list. */
export interface CustomerOrder {
  id: number
  number: string
  status: string
  paymentStatus: string
  fulfillmentStatus: string
  amountMinor: number
  currency: Currency
  placedAt: string
}

/** A customer as staff see them: nothing here opens an account. */
export interface CustomerSeen {
  id: number
  name: string
  email: string
  phone: string | null
  locale: 'en' | 'th'
  acceptsMarketing: boolean
  emailVerifiedAt: string | null
  pendingEmail: string | null
  erasedAt: string | null
  createdAt: string
  counts: { orders: number; wishes: number; sessions: number; reviews: number }
  /** What was paid and not paid back, in minor units by currency. */
  spent: { currency: Currency; amountMinor: number }[]
  /** The newest first. */
  orders: CustomerOrder[]
  addresses: { address: AddressInput; isDefault: boolean }[]
  groups: { id: number; label: string; isMember: boolean }[]
}

const SHOWN_ORDERS = 50

/** Everything that staff see of a customer, in one statement; null when there is none. */
export async function readCustomerSeen(
  db: Pick<Tx, 'execute'>,
  customerId: number,
  language: string,
): Promise<CustomerSeen | null> {
  const { rows } = await db.execute<{ seen: CustomerSeen }>(sql`
    SELECT jsonb_build_object('id', c.id, 'name', c.name, 'email', c.email, 'phone', c.phone,
      'locale', c.locale, 'acceptsMarketing', coalesce(c.accepts_marketing, false),
      'emailVerifiedAt', c.email_verified_at, 'pendingEmail', c.pending_email,
      'erasedAt', c.erased_at, 'createdAt', c.created_at,
      'counts', jsonb_build_object(
        'orders', (SELECT count(*) FROM orders WHERE customer_id = c.id),
        'wishes', (SELECT count(*) FROM wishlist_items WHERE customer_id = c.id),
        'sessions', (SELECT count(*) FROM customer_sessions
          WHERE customer_id = c.id AND ended_at IS NULL AND expires_at > now()),
        'reviews', (SELECT count(*) FROM reviews WHERE customer_id = c.id)),
      'spent', ${SPENT}, 'orders', ${ORDERS}, 'addresses', ${ADDRESSES},
      'groups', ${groupsIn(language)}) AS seen
    FROM customers c WHERE c.id = ${customerId}`)
  return rows[0]?.seen ?? null
}

const SPENT = sql`(
  SELECT coalesce(jsonb_agg(jsonb_build_object('currency', currency, 'amountMinor', sum)
    ORDER BY sum DESC), '[]')
  FROM (SELECT currency, sum(amount - coalesce(refunded, 0) - coalesce(forgiven, 0))::bigint
      AS sum FROM orders
    WHERE customer_id = c.id AND payment_status IN ('paid', 'partially_refunded')
    GROUP BY currency) sums)`

const ORDERS = sql`(
  SELECT coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'number', o.number,
    'status', o.status, 'paymentStatus', o.payment_status,
    'fulfillmentStatus', o.fulfillment_status, 'amountMinor', o.amount,
    'currency', o.currency, 'placedAt', o.purchased_at) ORDER BY o.id DESC), '[]')
  FROM (SELECT * FROM orders WHERE customer_id = c.id ORDER BY id DESC LIMIT ${SHOWN_ORDERS}) o)`

const ADDRESSES = sql`(
  SELECT coalesce(jsonb_agg(jsonb_build_object('address', a.address, 'isDefault', a.is_default)
    ORDER BY a.is_default DESC, a.id DESC), '[]')
  FROM customer_addresses a WHERE a.customer_id = c.id)`

function groupsIn(language: string) {
  return sql`(
    SELECT coalesce(jsonb_agg(jsonb_build_object('id', g.id, 'label',
        coalesce(own.label, other.label, g.key), 'isMember', m.group_id IS NOT NULL)
      ORDER BY g.id), '[]')
    FROM customer_groups g
    LEFT JOIN customer_groups_locales own
      ON own._parent_id = g.id AND own._locale::text = ${language}
    LEFT JOIN customer_groups_locales other ON other._parent_id = g.id AND other._locale = 'en'
    LEFT JOIN customer_group_members m ON m.group_id = g.id AND m.customer_id = c.id)`
}
