import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aMember, PASSWORD } from '../../testing/factories.ts'
import { restOf, signIn } from '../../testing/rest.ts'
import { startTestPayload, type TestPayload } from '../../testing/test-payload.ts'

let world: TestPayload
let payload: Payload

beforeAll(async () => {
  world = await startTestPayload()
  payload = world.payload
})
afterAll(async () => {
  await world.stop()
})

test('eight who register first at once make nobody an admin', async () => {
  const rest = restOf(payload)
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, n) =>
      rest('POST', '/users/first-register', {
        body: { email: `me-${n}@example.test`, password: 'mine all mine', name: 'Me' },
      }),
    ),
  )
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([403]))
  expect((await payload.count({ collection: 'users', overrideAccess: true })).totalDocs).toBe(0)
})

test('the last admin is neither demoted nor deleted, and two cannot demote each other at once', async () => {
  const [one, other] = [await aMember(payload, 'admin'), await aMember(payload, 'admin')]
  const demote = (id: number) =>
    payload.update({ collection: 'users', id, data: { role: 'editor' }, overrideAccess: true })
  const results = await Promise.allSettled([demote(one.id), demote(other.id)])
  expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  const admins = await payload.find({
    collection: 'users',
    where: { role: { equals: 'admin' } },
    overrideAccess: true,
  })
  expect(admins.totalDocs).toBe(1)
  await expect(
    payload.delete({ collection: 'users', id: admins.docs[0]?.id ?? 0, overrideAccess: true }),
  ).rejects.toThrow('last admin')
})

test('signing in answers no token in its body, and its cookie is out of reach of scripts', async () => {
  const member = await aMember(payload, 'support')
  const response = await restOf(payload)('POST', '/users/login', {
    body: { email: member.email, password: PASSWORD },
  })
  expect(await response.json()).not.toHaveProperty('token')
  const cookie = response.headers.get('Set-Cookie') ?? ''
  expect(cookie).toMatch(/^vitrine-admin-token=/u)
  expect(cookie).toMatch(/HttpOnly/iu)
  expect(cookie).toMatch(/SameSite=Lax/iu)
})

test('after eight wrong passwords the right one is refused as well', async () => {
  const rest = restOf(payload)
  const { email } = await aMember(payload, 'editor')
  for (let n = 0; n < 8; n += 1) {
    await rest('POST', '/users/login', { body: { email, password: `guess ${n}` } })
  }
  await expect(signIn(rest, email, PASSWORD)).rejects.toThrow('401')
})
