import { sql } from '@payloadcms/db-postgres/drizzle'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aMember, PASSWORD } from '../../../testing/factories.ts'
import { placeIn, startOrderWorld, type OrderWorld } from '../../../testing/order-world.ts'
import { restOf, signIn, type Rest } from '../../../testing/rest.ts'

let world: OrderWorld
let rest: Rest
let editor: string
let support: string
beforeAll(async () => {
  world = await startOrderWorld()
  rest = restOf(world.payload)
  editor = await signIn(rest, (await aMember(world.payload, 'editor')).email, PASSWORD)
  support = await signIn(rest, (await aMember(world.payload, 'support')).email, PASSWORD)
})
afterAll(() => world.stop())

/** ฿100 for an order of ฿150. */
async function putAside(): Promise<{ id: number; orderId: number }> {
  const { markPaid } = await import('../index.ts')
  const cup = await world.stocked(1)
  const { order } = await placeIn(world, await world.shopperWith([[cup, 1]]))
  const orderId = Number(order.id)
  await markPaid(world.deps, { orderId, actor: 'user:1', amountMinor: 10_000 })
  const [row] = await world.rows<{ id: number }>(sql`
    SELECT id::int AS id FROM unmatched_payments WHERE order_id = ${orderId}`)
  return { id: row?.id ?? 0, orderId }
}
const take = (id: number, cookie: string | undefined, body: unknown = { how: 'part' }) =>
  rest('POST', `/unmatched-payments/${id}/take`, { cookie, body })

test('an editor takes a part, once, and the page says what it came to', async () => {
  const { id, orderId } = await putAside()
  const answers = await Promise.all([take(id, editor), take(id, editor)])
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
  const { getOrder } = await import('../index.ts')
  expect(await getOrder(world.deps, orderId)).toMatchObject({ dueMinor: 5_000 })
  const { listUnmatched } = await import('../../payments/unmatched/list-unmatched.ts')
  const { open, resolved } = await listUnmatched(world.db)
  expect(open.map((money) => money.id)).not.toContain(id)
  expect(resolved[0]).toMatchObject({ id, outcome: 'part', resolution: null })
})

test('support and strangers do not, and nonsense is refused', async () => {
  const { id } = await putAside()
  expect((await take(id, support)).status).toBe(403)
  expect((await take(id, undefined)).status).toBe(403)
  for (const body of [{}, { how: 'keep' }, { how: 'part', more: 1 }]) {
    expect((await take(id, editor, body)).status).toBe(400)
  }
  expect((await take(999_999, editor)).status).toBe(409)
})
