import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aMember, PASSWORD } from '../testing/factories.ts'
import { restOf, signIn, type Rest } from '../testing/rest.ts'
import { startTestPayload, type TestPayload } from '../testing/test-payload.ts'
import { isClientFault } from './client-faults.ts'

let world: TestPayload
let payload: Payload
let rest: Rest
let cookie: string

beforeAll(async () => {
  world = await startTestPayload()
  payload = world.payload
  rest = restOf(payload)
  const { email } = await aMember(payload, 'admin')
  cookie = await signIn(rest, email, PASSWORD)
})
afterAll(async () => {
  await world.stop()
})

test('odd bodies are answered with 400, never with 500', async () => {
  for (const body of [null, { name: 'a\u0000b', slug: 'nul' }, [], 7, 'words']) {
    const { status } = await rest('POST', '/brands', { cookie, body })
    expect(status, JSON.stringify(body)).toBe(400)
  }
})

test('odd queries are answered, never with 500', async () => {
  for (const query of ['where[id][equals]=words', 'limit=words', 'page=-1', 'sort=nothing.here']) {
    const { status } = await rest('GET', `/brands?${query}`, { cookie })
    expect(status, query).toBeLessThan(500)
  }
})

test('a fault of our own stays one', () => {
  expect(isClientFault(new TypeError('x is undefined'), { name: 'fine' })).toBe(false)
  expect(isClientFault(new Error('x', { cause: { code: '57014' } }), {})).toBe(false)
})
