import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withClient } from '../testing/event-rows.ts'
import { aMember, aProduct, aVariant, PASSWORD } from '../testing/factories.ts'
import { restOf, signIn } from '../testing/rest.ts'
import { startTestPayload, type TestPayload } from '../testing/test-payload.ts'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { drizzleOf } from './transaction.ts'

let world: TestPayload
let payload: Payload

beforeAll(async () => {
  world = await startTestPayload()
  payload = world.payload
})
afterAll(() => world.stop())

async function entriesOf(subject: string, id: number | string) {
  const { rows } = await drizzleOf(payload).execute(sql`
    SELECT actor, action, changes FROM audit_log
     WHERE subject = ${subject} AND subject_id = ${String(id)} ORDER BY id`)
  return rows
}

test('a new price says who changed it, from what and to what', async () => {
  const product = await aProduct(payload)
  const variant = await aVariant(payload, product.id)
  const member = await aMember(payload, 'editor')
  const rest = restOf(payload)
  const cookie = await signIn(restOf(payload), member.email, PASSWORD)
  const response = await rest('PATCH', `/variants/${variant.id}`, {
    cookie,
    body: { prices: { THB: { amount: 99_000 } } },
  })
  expect(response.status).toBe(200)
  expect(await entriesOf('variants', variant.id)).toEqual([
    {
      actor: `user:${member.id}`,
      action: 'update',
      changes: { 'prices.THB.amount': { from: 129_000, to: 99_000 } },
    },
  ])
})

test('a save that changes nothing, an autosave and a program leave no entry', async () => {
  const product = await aProduct(payload)
  const variant = await aVariant(payload, product.id)
  const cookie = await signIn(restOf(payload), (await aMember(payload, 'editor')).email, PASSWORD)
  const rest = restOf(payload)
  await rest('PATCH', `/variants/${variant.id}`, { cookie, body: { sku: variant.sku } })
  await rest('PATCH', `/products/${product.id}?draft=true&autosave=true`, {
    cookie,
    body: { title: 'Half a ti' },
  })
  await payload.update({
    collection: 'variants',
    id: variant.id,
    data: { weightGrams: 5 },
    overrideAccess: true,
  })
  expect(await entriesOf('variants', variant.id)).toEqual([])
  expect(await entriesOf('products', product.id)).toEqual([])
})

test('what was deleted can be read afterwards, and no entry can be changed', async () => {
  const member = await aMember(payload, 'admin')
  const other = await aMember(payload, 'support')
  const cookie = await signIn(restOf(payload), member.email, PASSWORD)
  await restOf(payload)('DELETE', `/users/${other.id}`, { cookie })
  const [entry] = await entriesOf('users', other.id)
  expect(entry).toMatchObject({ action: 'delete', actor: `user:${member.id}` })
  expect(entry?.['changes']).toMatchObject({ role: { from: 'support', to: null } })
  expect(JSON.stringify(entry)).not.toMatch(/hash|salt|password/iu)
  await expect(
    drizzleOf(payload).execute(sql`UPDATE audit_log SET actor = 'somebody'`),
  ).rejects.toThrow()
})

test('of what a customer wrote it keeps no word, and says that it is gone', async () => {
  const product = await aProduct(payload)
  // Not before the CMS has started: it reads the settings.
  const { anOrder } = await import('../testing/customer-world.ts')
  const order = await withClient(world.databaseUrl, (client) =>
    anOrder(client, { email: 'nok@example.test' }),
  )
  const { rows } = await drizzleOf(payload).execute<{ id: number }>(sql`
    INSERT INTO reviews (status, product_id, order_id, stars, author, text, locale)
    VALUES ('waiting', ${product.id}, ${order.id}, 5, 'Nok Srisuk', 'Call me at 0812345678', 'th')
    RETURNING id`)
  const { id } = rows[0]!
  const rest = restOf(payload)
  const cookie = await signIn(rest, (await aMember(payload, 'editor')).email, PASSWORD)
  const reply = await rest('PATCH', `/reviews/${id}`, { cookie, body: { reply: 'Thanks, Nok' } })
  expect(reply.status).toBe(200)
  expect((await rest('DELETE', `/reviews/${id}`, { cookie })).status).toBe(200)
  const entries = await entriesOf('reviews', id)
  expect(entries).toMatchObject([
    { action: 'update', changes: { reply: { from: null, to: '…' } } },
    {
      action: 'delete',
      changes: { author: { from: '…', to: null }, stars: { from: 5, to: null } },
    },
  ])
  expect(JSON.stringify(entries)).not.toMatch(/Nok|0812/u)
})
