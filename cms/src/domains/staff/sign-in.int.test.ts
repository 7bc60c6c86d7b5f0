import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aMember, PASSWORD } from '../../testing/factories.ts'
import { type Rest, restOf, signIn } from '../../testing/rest.ts'
import { startTestPayload, type TestPayload } from '../../testing/test-payload.ts'

let world: TestPayload
let payload: Payload
let rest: Rest

beforeAll(async () => {
  world = await startTestPayload()
  payload = world.payload
  rest = restOf(payload)
})
afterAll(async () => {
  await world.stop()
})

const login = (email: string, password: string) =>
  rest('POST', '/users/login', { body: { email, password } })

test('five sign-ins of one member at once all last', async () => {
  const { email } = await aMember(payload, 'editor')
  const cookies = await Promise.all(Array.from({ length: 5 }, () => signIn(rest, email, PASSWORD)))
  const seen = await Promise.all(
    cookies.map(async (cookie) => {
      const me = (await (await rest('GET', '/users/me', { cookie })).json()) as {
        user: { email: string } | null
      }
      return me.user?.email
    }),
  )
  expect(seen).toEqual(Array.from({ length: 5 }, () => email))
})

test('when too many sign in at once the rest are asked to come back, and those who wait get in', async () => {
  const { email } = await aMember(payload, 'support')
  const answers = await Promise.all(Array.from({ length: 20 }, () => login(email, PASSWORD)))
  const counts = Map.groupBy(answers, ({ status }) => status)
  expect([...counts.keys()].toSorted()).toEqual([200, 429])
  expect(await counts.get(429)?.[0]?.json()).toMatchObject({
    errors: [{ message: expect.stringContaining('at once') }],
  })
})

test('a wrong password and an unknown address are answered in the same words', async () => {
  const { email } = await aMember(payload, 'editor')
  const known = await login(email, 'not this one')
  const unknown = await login('nobody@example.test', 'not this one')
  expect(known.status).toBe(401)
  expect(unknown.status).toBe(401)
  expect(await known.json()).toEqual(await unknown.json())
})
