import type { Session } from '@vitrine/shared-types/store-api/v1/sessions'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  aCaller,
  aCustomer,
  anEmail,
  anInput,
  CUSTOMER_PASSWORD,
  type CustomerWorld,
  startCustomerWorld,
} from '../../../testing/customer-world.ts'
import { hashesDone } from '../password-hash.ts'
import { findSession } from '../queries.ts'

let world: CustomerWorld
beforeAll(async () => {
  world = await startCustomerWorld()
})
afterAll(() => world.stop())

const signIn = async (email: string, password = CUSTOMER_PASSWORD, caller = aCaller()) =>
  (await world.routes.signIn(anInput<'signIn'>({ body: { email, password }, caller }))) as Session
const refresh = async (refreshToken: string) =>
  (await world.routes.refreshSession(
    anInput<'refreshSession'>({ body: { refreshToken } }),
  )) as Session
const isAlive = async ({ accessToken }: Session) =>
  (await findSession(world.db, accessToken, world.now())) !== null
const over = { code: 'session_over' }
const wrong = { code: 'credentials_wrong' }

test('a wrong password and an unknown address answer the same for one hash each', async () => {
  const { email } = await aCustomer(world)
  const counted = async (address: string) => {
    const before = hashesDone()
    const refusal: unknown = await signIn(address, 'not this one').catch((error) => error)
    return { hashes: hashesDone() - before, refusal }
  }
  const [known, unknown] = [await counted(email), await counted(anEmail())]
  expect(known.hashes).toBe(1)
  expect(known).toEqual(unknown)
  expect(known.refusal).toMatchObject(wrong)
})

test('an access token opens its session for a quarter of an hour, and nothing else does', async () => {
  const { id, session } = await aCustomer(world)
  expect(await findSession(world.db, session.accessToken, world.now())).toEqual({
    customerId: id,
    sessionId: session.sessionId,
  })
  expect(await findSession(world.db, session.refreshToken, world.now())).toBeNull()
  world.pass(15 * 60_000 + 1)
  expect(await isAlive(session)).toBe(false)
})

test('refreshing gives new tokens and makes the former worthless', async () => {
  const { session } = await aCustomer(world)
  world.pass(60_000)
  const next = await refresh(session.refreshToken)
  expect(next.sessionId).toBe(session.sessionId)
  expect(next.refreshToken).not.toBe(session.refreshToken)
  expect([await isAlive(session), await isAlive(next)]).toEqual([false, true])
})

test('tabs that refresh at once all get tokens that go on', async () => {
  const { session } = await aCustomer(world)
  const got = await Promise.all(Array.from({ length: 8 }, () => refresh(session.refreshToken)))
  expect(await Promise.all(got.map(isAlive))).toEqual(Array.from({ length: 8 }, () => true))
  world.pass(9000)
  const late = await refresh(session.refreshToken)
  expect(late.refreshToken).toBe(got[0]?.refreshToken)
  world.pass(15 * 60_000)
  for (const { refreshToken } of got.slice(0, 1)) {
    expect(await isAlive(await refresh(refreshToken))).toBe(true)
  }
})

test('a refresh token that comes back later ends the session and is told once', async () => {
  const { id, session } = await aCustomer(world)
  const next = await refresh(session.refreshToken)
  world.pass(10_001)
  await expect(refresh(session.refreshToken)).rejects.toMatchObject(over)
  expect(await isAlive(next)).toBe(false)
  await expect(refresh(next.refreshToken)).rejects.toMatchObject(over)
  await expect(refresh(session.refreshToken)).rejects.toMatchObject(over)
  const told = await world.facts('customer.session_stolen')
  expect(told.filter(({ customerId }) => customerId === id)).toEqual([
    { customerId: id, sessionId: session.sessionId },
  ])
})

test('a thief who has refreshed twice is found out as well', async () => {
  const { session } = await aCustomer(world)
  let stolen = await refresh(session.refreshToken)
  world.pass(60_000)
  stolen = await refresh(stolen.refreshToken)
  world.pass(60_000)
  await expect(refresh(session.refreshToken)).rejects.toMatchObject(over)
  expect(await isAlive(stolen)).toBe(false)
})

test('a refresh token that somebody made up ends nothing', async () => {
  const { session } = await aCustomer(world)
  const [id, random] = session.refreshToken.split('.')
  for (const made of [
    'x'.repeat(40),
    `${id}.${random}.${'A'.repeat(43)}`,
    `${id}.${'B'.repeat(43)}.${'A'.repeat(43)}`,
  ]) {
    await expect(refresh(made)).rejects.toMatchObject(over)
  }
  expect(await isAlive(session)).toBe(true)
})

test('a session that nobody uses for thirty days is over', async () => {
  const { session } = await aCustomer(world)
  world.pass(29 * 86_400_000)
  const kept = await refresh(session.refreshToken)
  world.pass(29 * 86_400_000)
  const again = await refresh(kept.refreshToken)
  world.pass(30 * 86_400_000 + 1)
  await expect(refresh(again.refreshToken)).rejects.toMatchObject(over)
})

test('sessions are listed with the device, and ended one by one', async () => {
  const { email, caller, session } = await aCustomer(world)
  world.pass(1000)
  const other = await signIn(email)
  const list = () => world.routes.listSessions(anInput<'listSessions'>({ caller }))
  expect(await list()).toMatchObject({
    items: [
      { id: other.sessionId, isCurrent: false, device: 'Chrome · Android' },
      { id: session.sessionId, isCurrent: true },
    ],
  })
  const end = (by = caller) =>
    world.routes.endSession(
      anInput<'endSession'>({ caller: by, params: { sessionId: other.sessionId } }),
    )
  const stranger = await aCustomer(world)
  await expect(end(stranger.caller)).rejects.toMatchObject({ code: 'session_not_found' })
  expect(await isAlive(other)).toBe(true)
  const results = await Promise.allSettled([end(), end()])
  expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect(await isAlive(other)).toBe(false)
  await expect(refresh(other.refreshToken)).rejects.toMatchObject(over)
  await world.routes.signOut(anInput<'signOut'>({ caller }))
  expect(await isAlive(session)).toBe(false)
})

test('one place that guesses is stopped; the owner elsewhere still gets in', async () => {
  const { email } = await aCustomer(world)
  const guesser = aCaller()
  const codes: string[] = []
  for (let n = 0; n < 12; n += 1) {
    codes.push(await signIn(email, `guess ${n}`, guesser).catch((error) => error.code))
  }
  expect(codes).toEqual([
    ...Array.from({ length: 10 }, () => 'credentials_wrong'),
    'rate_limited',
    'rate_limited',
  ])
  await expect(signIn(email, CUSTOMER_PASSWORD, guesser)).rejects.toMatchObject({
    code: 'rate_limited',
  })
  await expect(signIn(email)).resolves.toBeDefined()
})

test('a hash of another cost is renewed at the next sign-in', async () => {
  const { id, email } = await aCustomer(world)
  const { argon2Sync, randomBytes } = await import('node:crypto')
  const nonce = randomBytes(16)
  const tag = argon2Sync('argon2id', {
    message: CUSTOMER_PASSWORD,
    nonce,
    memory: 4096,
    passes: 1,
    parallelism: 1,
    tagLength: 32,
  })
  const plain = (bytes: Buffer) => bytes.toString('base64').replaceAll('=', '')
  await world.client.query(
    'UPDATE customer_credentials SET password_hash = $2 WHERE customer_id = $1',
    [id, `$argon2id$v=19$m=4096,t=1,p=1$${plain(nonce)}$${plain(tag)}`],
  )
  await signIn(email)
  const { rows } = await world.client.query(
    'SELECT password_hash FROM customer_credentials WHERE customer_id = $1',
    [id],
  )
  expect(rows[0].password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/u)
  await expect(signIn(email)).resolves.toBeDefined()
})
