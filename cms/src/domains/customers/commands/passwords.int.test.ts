import type { Session } from '@vitrine/shared-types/store-api/v1/sessions'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  aCustomer,
  anEmail,
  anInput,
  anOrder,
  aSignUp,
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

const NEW = 'rattan lamps in the dark'
const signIn = async (email: string, password = CUSTOMER_PASSWORD) =>
  (await world.routes.signIn(anInput<'signIn'>({ body: { email, password } }))) as Session
const ask = (email: string) =>
  world.routes.requestPasswordReset(anInput<'requestPasswordReset'>({ body: { email } }))
const reset = (token: string, password = NEW) =>
  world.routes.resetPassword(anInput<'resetPassword'>({ body: { token, password } }))
const letter = async () => (await world.facts('customer.password_reset_asked')).at(-1)!.token
const change = (customer: Awaited<ReturnType<typeof aCustomer>>, current: string, next = NEW) =>
  world.routes.changePassword(
    anInput<'changePassword'>({
      caller: customer.caller,
      body: { currentPassword: current, password: next },
    }),
  )
const isAlive = async ({ accessToken }: Session) =>
  (await findSession(world.db, accessToken, world.now())) !== null

test('the letter sets a password once, ends every session and is told', async () => {
  const { id, email, session } = await aCustomer(world)
  await ask(email)
  const token = await letter()
  await reset(token)
  expect(await isAlive(session)).toBe(false)
  await expect(signIn(email)).rejects.toMatchObject({ code: 'credentials_wrong' })
  await expect(signIn(email, NEW)).resolves.toBeDefined()
  await expect(reset(token, 'another one entirely')).rejects.toMatchObject({
    code: 'token_not_valid',
  })
  expect(await world.facts('customer.password_changed')).toContainEqual({ customerId: id })
})

test('of two who bring one letter at once, one sets the password', async () => {
  const { email } = await aCustomer(world)
  await ask(email)
  const token = await letter()
  const results = await Promise.allSettled([
    reset(token, 'the first of the two'),
    reset(token, 'the second of the two'),
  ])
  expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  const winner = results[0]?.status === 'fulfilled' ? 'first' : 'second'
  await expect(signIn(email, `the ${winner} of the two`)).resolves.toBeDefined()
})

test('asking says nothing about accounts and hashes nothing for either', async () => {
  const { email } = await aCustomer(world)
  const before = hashesDone()
  expect(await ask(email)).toEqual(await ask(anEmail()))
  expect(hashesDone()).toBe(before)
})

test('a letter is good for an hour, and not for a confirmation’s work', async () => {
  const { email } = await aCustomer(world)
  await ask(email)
  const token = await letter()
  await expect(
    world.routes.confirmEmail(anInput<'confirmEmail'>({ body: { token } })),
  ).rejects.toMatchObject({ code: 'token_not_valid' })
  world.pass(3_600_001)
  const before = hashesDone()
  await expect(reset(token)).rejects.toMatchObject({ code: 'token_not_valid' })
  // Whoever sends made-up tokens must not keep us busy hashing.
  expect(hashesDone()).toBe(before)
})

test('who sets a password by letter has shown the address to be theirs', async () => {
  const body = aSignUp()
  const order = await anOrder(world.client, { email: body.email })
  await world.routes.signUp(anInput<'signUp'>({ body }))
  await ask(body.email)
  await reset(await letter())
  const session = await signIn(body.email, NEW)
  expect(session.customer.isEmailConfirmed).toBe(true)
  const { rows } = await world.client.query('SELECT customer_id FROM orders WHERE id = $1', [
    order.id,
  ])
  expect(rows).toEqual([{ customer_id: Number(session.customer.id) }])
})

test('a reset undoes a change of address that a thief has begun', async () => {
  const { email, caller } = await aCustomer(world)
  await world.routes.changeEmail(
    anInput<'changeEmail'>({
      caller,
      body: { currentPassword: CUSTOMER_PASSWORD, email: anEmail() },
    }),
  )
  const { token } = (await world.facts('customer.email_change_asked')).at(-1)!
  await ask(email)
  await reset(await letter())
  await expect(
    world.routes.confirmEmail(anInput<'confirmEmail'>({ body: { token } })),
  ).rejects.toMatchObject({ code: 'token_not_valid' })
})

test('changing it needs the current one, and ends every other session', async () => {
  const customer = await aCustomer(world)
  const other = await signIn(customer.email)
  await expect(change(customer, 'not this one')).rejects.toMatchObject({
    code: 'credentials_wrong',
  })
  await expect(change(customer, CUSTOMER_PASSWORD, 'Iloveyou2026')).rejects.toMatchObject({
    code: 'password_too_common',
  })
  expect(await isAlive(other)).toBe(true)
  await change(customer, CUSTOMER_PASSWORD)
  expect([await isAlive(customer.session), await isAlive(other)]).toEqual([true, false])
  await expect(signIn(customer.email, NEW)).resolves.toBeDefined()
})

test('of two who change it at once with the same current one, one does', async () => {
  const customer = await aCustomer(world)
  const results = await Promise.allSettled([
    change(customer, CUSTOMER_PASSWORD, 'the first of the two'),
    change(customer, CUSTOMER_PASSWORD, 'the second of the two'),
  ])
  const reasons = results.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : []))
  expect(reasons).toEqual(['credentials_wrong'])
})

test('the current password cannot be guessed at by whoever found an open session', async () => {
  const customer = await aCustomer(world)
  const codes: string[] = []
  for (let n = 0; n < 11; n += 1) {
    codes.push(
      await change(customer, `guess number ${n}`).then(
        () => 'ok',
        ({ code }) => code,
      ),
    )
  }
  expect(codes.slice(-2)).toEqual(['credentials_wrong', 'rate_limited'])
})
