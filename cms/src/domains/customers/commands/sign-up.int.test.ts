import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  aCaller,
  aCustomer,
  anEmail,
  anInput,
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

const signUp = (body = aSignUp(), caller = aCaller()) =>
  world.routes.signUp(anInput<'signUp'>({ body, caller }))
const accountsOf = async (email: string) =>
  (await world.client.query('SELECT * FROM customers WHERE email = $1', [email])).rows

test('an account waits for its letter and has no password until then', async () => {
  const body = aSignUp()
  expect(await signUp(body)).toEqual({ status: 'check_your_mail' })
  const [account] = await accountsOf(body.email)
  expect(account).toMatchObject({ name: body.name, locale: 'th', email_verified_at: null })
  const told = (await world.facts('customer.signed_up')).at(-1)
  expect(told).toEqual({ customerId: account.id, token: expect.any(String) })
  const { rows } = await world.client.query(
    'SELECT * FROM customer_credentials WHERE customer_id = $1',
    [account.id],
  )
  expect(rows).toEqual([])
})

test('nothing that is kept opens the account: neither the token nor the password', async () => {
  const body = aSignUp()
  await signUp(body)
  const { token } = (await world.facts('customer.signed_up')).at(-1)!
  const { rows } = await world.client.query('SELECT * FROM customer_tokens')
  expect(JSON.stringify(rows)).not.toContain(token)
  expect(JSON.stringify(rows)).not.toContain(CUSTOMER_PASSWORD)
  expect(JSON.stringify(rows)).toContain('$argon2id$v=19$m=19456,t=2,p=1$')
})

test('an address that has an account gets the same answer for the same work, and a letter of its own', async () => {
  const { email, id } = await aCustomer(world)
  const before = hashesDone()
  const known = await signUp({ ...aSignUp(email), name: 'Somebody Else' })
  const between = hashesDone()
  const unknown = await signUp()
  expect(known).toEqual(unknown)
  expect(between - before).toBe(1)
  expect(hashesDone() - between).toBe(1)
  expect((await world.facts('customer.known')).at(-1)).toEqual({ customerId: id })
  expect(await accountsOf(email)).toMatchObject([{ name: 'Nok Srisuk' }])
})

test('six who sign up at once with one address make one account', async () => {
  const body = aSignUp()
  const letters = (await world.facts('customer.signed_up')).length
  const answers = await Promise.allSettled(Array.from({ length: 6 }, () => signUp(body)))
  expect(answers.every(({ status }) => status === 'fulfilled')).toBe(true)
  expect(await accountsOf(body.email)).toHaveLength(1)
  expect((await world.facts('customer.signed_up')).length - letters).toBe(6)
})

test('a password that everybody knows is refused and nothing is kept', async () => {
  const body = { ...aSignUp(), password: 'Password2024!' }
  await expect(signUp(body)).rejects.toMatchObject({ code: 'password_too_common' })
  expect(await accountsOf(body.email)).toEqual([])
})

test('a mailbox is not filled: after six letters in an hour the seventh waits, known or not', async () => {
  const known = await aCustomer(world)
  const attemptsOf = async (email: string) => {
    const codes: string[] = []
    for (let n = 0; n < 8; n += 1) {
      codes.push(
        await signUp(aSignUp(email)).then(
          () => 'ok',
          (error) => error.code,
        ),
      )
    }
    return codes
  }
  const asked = await attemptsOf(anEmail())
  expect(asked).toEqual([...Array.from({ length: 6 }, () => 'ok'), 'rate_limited', 'rate_limited'])
  // One of the six went to the letter that confirmed the known one.
  expect((await attemptsOf(known.email)).filter((code) => code === 'ok')).toHaveLength(5)
  world.pass(2 * 3_600_000)
  await expect(signUp(aSignUp(known.email))).resolves.toEqual({ status: 'check_your_mail' })
})
