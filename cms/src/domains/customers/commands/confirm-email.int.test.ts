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

let world: CustomerWorld
beforeAll(async () => {
  world = await startCustomerWorld()
})
afterAll(() => world.stop())

const signUp = (body = aSignUp()) => world.routes.signUp(anInput<'signUp'>({ body }))
const signIn = (email: string, password = CUSTOMER_PASSWORD) =>
  world.routes.signIn(anInput<'signIn'>({ body: { email, password } }))
const confirm = async (token: string) =>
  (await world.routes.confirmEmail(anInput<'confirmEmail'>({ body: { token } }))) as Session
const askAgain = (email: string) =>
  world.routes.requestConfirmation(anInput<'requestConfirmation'>({ body: { email } }))
const tokenOf = async (type: 'customer.signed_up' | 'customer.confirmation_asked', nth = -1) =>
  (await world.facts(type)).at(nth)!.token
const refused = { code: 'token_not_valid' }

test('the letter confirms the address, signs in, and the password counts from then on', async () => {
  const body = aSignUp()
  await signUp(body)
  await expect(signIn(body.email)).rejects.toMatchObject({ code: 'email_not_confirmed' })
  await expect(signIn(body.email, 'not this one')).rejects.toMatchObject({
    code: 'credentials_wrong',
  })
  const session = await confirm(await tokenOf('customer.signed_up'))
  expect(session.customer).toMatchObject({ email: body.email, isEmailConfirmed: true })
  await expect(signIn(body.email)).resolves.toMatchObject({ customer: { email: body.email } })
})

test('of five who bring one token at once, one is signed in', async () => {
  await signUp()
  const token = await tokenOf('customer.signed_up')
  const results = await Promise.allSettled(Array.from({ length: 5 }, () => confirm(token)))
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  const reasons = results.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : []))
  expect(new Set(reasons)).toEqual(new Set(['token_not_valid']))
})

test('a token that is a day old, of another purpose, or made up is refused', async () => {
  await signUp()
  const token = await tokenOf('customer.signed_up')
  world.pass(86_400_001)
  await expect(confirm(token)).rejects.toMatchObject(refused)
  const { email } = await aCustomer(world)
  await world.routes.requestPasswordReset(anInput<'requestPasswordReset'>({ body: { email } }))
  const reset = (await world.facts('customer.password_reset_asked')).at(-1)!.token
  await expect(confirm(reset)).rejects.toMatchObject(refused)
  await expect(confirm('x'.repeat(43))).rejects.toMatchObject(refused)
})

test('who opens an account with a stranger’s address has not set its password', async () => {
  const email = anEmail()
  await signUp({ ...aSignUp(email), password: 'the thief waits here', name: 'Thief' })
  await signUp(aSignUp(email))
  const session = await confirm(await tokenOf('customer.signed_up'))
  expect(session.customer.name).toBe('Nok Srisuk')
  await expect(signIn(email, 'the thief waits here')).rejects.toMatchObject({
    code: 'credentials_wrong',
  })
  await expect(confirm(await tokenOf('customer.signed_up', -2))).rejects.toMatchObject(refused)
  await expect(signIn(email)).resolves.toBeDefined()
})

test('a letter that is asked for again confirms the password of the only sign-up', async () => {
  const body = aSignUp()
  await signUp(body)
  await askAgain(body.email)
  await askAgain(body.email)
  await confirm(await tokenOf('customer.confirmation_asked'))
  await expect(signIn(body.email)).resolves.toBeDefined()
})

test('after two sign-ups a letter that is asked for again confirms nobody’s password', async () => {
  const email = anEmail()
  await signUp(aSignUp(email))
  await signUp({ ...aSignUp(email), password: 'the thief waits here' })
  await askAgain(email)
  await confirm(await tokenOf('customer.confirmation_asked'))
  await expect(signIn(email, 'the thief waits here')).rejects.toThrow()
  await expect(signIn(email)).rejects.toMatchObject({ code: 'credentials_wrong' })
})

test('asking again answers the same whether anybody waits, and does the same hashing', async () => {
  const { email } = await aCustomer(world)
  const before = {
    letters: (await world.facts('customer.confirmation_asked')).length,
    hashes: hashesDone(),
  }
  const accepted = { status: 'check_your_mail' }
  expect(await askAgain(email)).toEqual(accepted)
  expect(await askAgain(anEmail())).toEqual(accepted)
  expect(await world.facts('customer.confirmation_asked')).toHaveLength(before.letters)
  expect(hashesDone()).toBe(before.hashes)
})

test('orders placed as a guest become theirs, and nobody else’s', async () => {
  const email = anEmail()
  const mine = await anOrder(world.client, { email })
  const other = await anOrder(world.client, { email: anEmail() })
  const { id } = await aCustomer(world, email)
  const { rows } = await world.client.query(
    'SELECT id, customer_id FROM orders WHERE id = ANY($1) ORDER BY id',
    [[mine.id, other.id]],
  )
  expect(rows).toEqual([
    { id: mine.id, customer_id: id },
    { id: other.id, customer_id: null },
  ])
})
