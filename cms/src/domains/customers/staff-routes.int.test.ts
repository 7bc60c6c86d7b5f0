import type { Payload } from 'payload'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aMember, PASSWORD } from '../../testing/factories.ts'
import { type Rest, restOf, signIn } from '../../testing/rest.ts'
import { startTestPayload, type TestPayload } from '../../testing/test-payload.ts'

let world: TestPayload
let payload: Payload
let rest: Rest
let client: pg.Client
let customerId: number
let groups: number[]

beforeAll(async () => {
  world = await startTestPayload()
  payload = world.payload
  rest = restOf(payload)
  client = new pg.Client({ connectionString: world.databaseUrl })
  await client.connect()
  const { rows } = await client.query(
    `INSERT INTO customers (email, name) VALUES ('nok@example.test', 'Nok') RETURNING id`,
  )
  customerId = rows[0].id
  groups = []
  for (const key of ['wholesale', 'friends']) {
    const group = await payload.create({
      collection: 'customerGroups',
      overrideAccess: true,
      data: { label: key, key },
    })
    groups.push(group.id)
  }
})
afterAll(async () => {
  await client.end()
  await world.stop()
})

const cookieOf = async (role: 'editor' | 'support') =>
  signIn(rest, (await aMember(payload, role)).email, PASSWORD)
const put = async (cookie: string | undefined, body: unknown, id: number | string = customerId) => {
  const { handleEndpoints } = await import('payload')
  return handleEndpoints({
    config: Promise.resolve(payload.config),
    request: new Request(`http://localhost:3001/api/customers/${id}/groups`, {
      method: 'PUT',
      headers: {
        'Content-Type': 'application/json',
        ...(cookie !== undefined && { Cookie: cookie, 'Sec-Fetch-Site': 'same-origin' }),
      },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  })
}

test('an editor sets the groups, every member of staff sees them, and the log knows who did it', async () => {
  const [editor, support] = [await cookieOf('editor'), await cookieOf('support')]
  const changed = await put(editor, { groupIds: [...groups, 999_999] })
  expect(await changed.json()).toEqual({ groupIds: groups })
  const seen = await rest('GET', `/customers/${customerId}/groups`, { cookie: support })
  expect(await seen.json()).toEqual({ groupIds: groups })
  const { readCustomer } = await import('./queries.ts')
  const { drizzleOf } = await import('../../platform/transaction.ts')
  expect(await readCustomer(drizzleOf(payload), customerId)).toMatchObject({ groupIds: groups })
  const { rows } = await client.query(
    `SELECT actor, changes FROM audit_log WHERE subject = 'customers' ORDER BY id DESC LIMIT 1`,
  )
  expect(rows).toEqual([
    { actor: expect.stringMatching(/^user:\d+$/u), changes: { groups: { from: [], to: groups } } },
  ])
})

test('of ten who set them at once one has the last word, and nothing is there twice', async () => {
  const editor = await cookieOf('editor')
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, n) => put(editor, { groupIds: [groups[n % 2]] })),
  )
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
  const { rows } = await client.query('SELECT group_id FROM customer_group_members')
  expect(rows).toHaveLength(1)
})

test('nobody else may, and nonsense is refused', async () => {
  const editor = await cookieOf('editor')
  const statuses = [
    await put(undefined, { groupIds: [] }),
    await put(await cookieOf('support'), { groupIds: [] }),
    await put(editor, { groupIds: ['x'] }),
    await put(editor, '{'),
    await put(editor, { groupIds: [] }, 999_999),
    await put(editor, { groupIds: [] }, 'x'),
    await rest('GET', `/customers/${customerId}/groups`),
  ].map(({ status }) => status)
  expect(statuses).toEqual([403, 403, 400, 400, 404, 404, 403])
})
