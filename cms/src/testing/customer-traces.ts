import { AddressInput } from '@vitrine/shared-types/store-api/v1/addresses'
import type pg from 'pg'
import { fingerprint } from '../platform/secrets.ts'
import { type aCustomer, anInput, anOrder, type CustomerWorld } from './customer-world.ts'

type Someone = Awaited<ReturnType<typeof aCustomer>>

/** By what else than their address for mail the customer could be known: name, street, phone. */
export const TRACES = ['Nok Srisuk', 'Soi Ari', '0812345678']

/** Tables that hold ids alone, whose rows go; and the table that says whose they are. */
export const GOES_WITH_ITS_OWNER: Record<string, string> = {
  customer_credentials: 'customer_credentials',
  customer_sessions: 'customer_sessions',
  customer_group_members: 'customer_group_members',
  wishlist_items: 'wishlist_items',
  notices: 'notices',
  carts: 'carts',
  cart_lines: 'carts',
  cart_merges: 'carts',
}

/** What stays as it is, and why: without a name, an address or words of the customer. */
export const STAYS: Record<string, string> = {
  order_lines: 'what was bought and for how much: the books',
  fulfillments: 'which courier took which parcel: proof that it was sent',
  fulfillment_lines: 'what was in the parcel',
  return_lines: 'what came back',
  reservations: 'pieces of stock',
  inventory_movements: 'pieces of stock, and the id of who moved them',
  payment_events: 'ids, states and amounts of payments: the books',
  unmatched_payments: 'money that fitted no order, and what the shop did with it: the books',
  test_payments: 'the memory of the test provider, which no shop uses',
  audit_log: 'who did what, by id; what customers changed is not told in it',
  users: 'staff',
  store_settings: 'the shop’s own address',
  payment_settings_locales: 'the shop’s own account',
  promotions: 'a limit for each buyer',
  coupons: 'a limit for each buyer',
  payload_locked_documents_rels: 'which form somebody of the staff has open',
}

/** Everything that a customer can leave behind, by their routes where they are customers' own. */
export async function leaveTraces(
  world: CustomerWorld,
  customer: Someone,
): Promise<{ id: number; number: string }> {
  const { id, email, caller } = customer
  const { client, routes } = world
  const address = AddressInput.parse({ name: 'Nok Srisuk', line1: '1 Soi Ari', country: 'TH' })
  await routes.addAddress(anInput<'addAddress'>({ caller, body: { ...address, isDefault: true } }))
  await routes.addWishes(anInput<'addWishes'>({ caller, body: { productIds: ['1', '2'] } }))
  await client.query(
    `UPDATE customers SET phone = '0812345678', pending_email = 'new.' || email WHERE id = $1`,
    [id],
  )
  const order = await anOrder(client, { customerId: id, email })
  await leaveOrderTraces(client, { orderId: order.id, email })
  await client.query(
    `INSERT INTO reviews (status, product_id, order_id, customer_id, stars, author, text, locale)
     VALUES ('published', 1, $1, $2, 5, 'Nok Srisuk', 'Lovely', 'th')`,
    [order.id, id],
  )
  await leaveMail(client, { id, email, orderNumber: order.number })
  await client.query(
    `INSERT INTO carts (customer_id, currency, locale, expires_at) VALUES ($1, 'THB', 'th', now())`,
    [id],
  )
  await client.query(
    `INSERT INTO idempotency_keys (key, request_hash, status, body, resource_id)
     VALUES ($1, 'x', 201, '{"email":"' || $2 || '"}', $3)`,
    [order.number, email, order.id],
  )
  return order
}

/** What orders keep in the words of the customer, of staff and of providers. */
async function leaveOrderTraces(
  client: pg.Client,
  { orderId, email }: { orderId: number; email: string },
): Promise<void> {
  const words = 'Nok Srisuk, 1 Soi Ari'
  const paid = await client.query(
    `INSERT INTO transactions (order_id, status, provider, provider_ref, amount, error, step)
     VALUES ($1, 'succeeded', 'test', $2, 100, $3::text, jsonb_build_object('url', $3::text))
     RETURNING id`,
    [orderId, `ref-${orderId}`, words],
  )
  await client.query(
    `INSERT INTO refunds (order_id, transaction_id, amount_minor, currency, status, reason, error,
       idempotency_key, actor)
     VALUES ($1, $2, 5, 'THB', 'failed', $3::text, $3::text, $4, 'user:1')`,
    [orderId, paid.rows[0]?.id, words, `refund:${orderId}`],
  )
  await client.query(`INSERT INTO returns (order_id, status, reason) VALUES ($1, 'closed', $2)`, [
    orderId,
    words,
  ])
  await client.query(
    `INSERT INTO order_events (order_id, type, data, actor, staff_note)
     VALUES ($1, 'return_requested', jsonb_build_object('reason', $2::text), 'customer', NULL),
       ($1, 'note', '{}', 'user:1', $2::text)`,
    [orderId, words],
  )
  await client.query(
    `INSERT INTO promotion_redemptions (order_id, promotion_id, buyer, ordinal, amount_minor,
       currency) VALUES ($1::int, $1::int, $2, 1, 5, 'THB')`,
    [orderId, `email:${fingerprint(email)}`],
  )
  await client.query(
    `INSERT INTO commerce_facts (type, data) VALUES
       ('order.cancelled', jsonb_build_object('orderId', $1::int, 'reason', $2::text))`,
    [orderId, words],
  )
}

async function leaveMail(
  client: pg.Client,
  { id, email, orderNumber }: { id: number; email: string; orderNumber: string },
): Promise<void> {
  for (const status of ['sent', 'queued']) {
    await client.query(
      `INSERT INTO letters (key, template, locale, recipient, customer_id, data, status, subject, text)
       VALUES ($1, 'order_placed', 'th', $2, $3, '{"name":"Nok Srisuk"}', $4, 'Thanks', 'Dear Nok Srisuk')`,
      [`${orderNumber}-${status}`, email, id, status],
    )
  }
  await client.query(
    `INSERT INTO notices (key, customer_id, type, data) VALUES ($1, $2, 'shipped', '{}')`,
    [orderNumber, id],
  )
  await client.query(
    `INSERT INTO customer_tokens (hash, customer_id, purpose, email, expires_at)
     VALUES ($1, $2, 'confirm_email', $3, now())`,
    [orderNumber, id, email],
  )
  await client.query(
    `INSERT INTO commerce_facts (type, data) VALUES
       ('customer.email_changed', jsonb_build_object('customerId', $1::int, 'formerEmail', $2::text))`,
    [id, email],
  )
  await aStockAlert(client, email)
}

/** Somebody waits for the first variant. */
export async function aStockAlert(client: pg.Client, email: string): Promise<void> {
  await client.query(`INSERT INTO stock_alerts (variant_id, email, locale) VALUES (1, $1, 'th')`, [
    email,
  ])
}

/** Every table that says one of these texts somewhere. */
export async function tablesSaying(client: pg.Client, texts: string[]): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables
      WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`,
  )
  const said: string[] = []
  for (const { name } of rows) {
    const found = await client.query(
      `SELECT 1 FROM "${name}" t, unnest($1::text[]) AS said (text)
        WHERE strpos(lower(to_jsonb(t)::text), lower(said.text)) > 0 LIMIT 1`,
      [texts],
    )
    if (found.rows.length > 0) said.push(name)
  }
  return said
}

/** Tables that refer to a customer or an order, or have a column that sounds like a person. */
export async function tablesOfPeople(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `WITH RECURSIVE hanging (id) AS (
       SELECT unnest(ARRAY['customers', 'orders']::regclass[])::oid
       UNION SELECT c.conrelid FROM pg_constraint c JOIN hanging h ON c.confrelid = h.id
        WHERE c.contype = 'f')
     SELECT id::regclass::text AS name FROM hanging
     UNION SELECT table_name FROM information_schema.columns
      WHERE table_schema = 'public' AND column_name ~
        '(^|_)(customer|order|transaction)_id$|email|recipient|buyer|phone|author|actor|address|surname'
     ORDER BY 1`,
  )
  return rows.map(({ name }) => name)
}
