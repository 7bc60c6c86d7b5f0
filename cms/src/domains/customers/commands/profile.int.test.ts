import type { Customer } from '@vitrine/shared-types/store-api/v1/customer'
import type { Session } from '@vitrine/shared-types/store-api/v1/sessions'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  aCustomer,
  anEmail,
  anInput,
  aSignUp,
  CUSTOMER_PASSWORD,
  type CustomerWorld,
  startCustomerWorld,
} from '../../../testing/customer-world.ts'

let world: CustomerWorld
beforeAll(async () => {
  world = await startCustomerWorld()
})
afterAll(() => world.stop())

type Someone = Awaited<ReturnType<typeof aCustomer>>
const profileOf = async ({ caller }: Someone) =>
  (await world.routes.getCustomer(anInput<'getCustomer'>({ caller }))) as Customer
const change = async ({ caller }: Someone, version: number, body: object) =>
  (await world.routes.changeCustomer(
    anInput<'changeCustomer'>({ caller, version, body }),
  )) as Customer
const changeEmail = ({ caller }: Someone, email: string, currentPassword = CUSTOMER_PASSWORD) =>
  world.routes.changeEmail(anInput<'changeEmail'>({ caller, body: { currentPassword, email } }))
const confirm = async (token: string) =>
  (await world.routes.confirmEmail(anInput<'confirmEmail'>({ body: { token } }))) as Session
const changeToken = async () => (await world.facts('customer.email_change_asked')).at(-1)!.token

test('only what is given changes, and the version goes up', async () => {
  const customer = await aCustomer(world)
  const before = await profileOf(customer)
  const after = await change(customer, before.version, { phone: '081 234 5678' })
  expect(after).toEqual({ ...before, phone: '081 234 5678', version: before.version + 1 })
  expect(await profileOf(customer)).toEqual(after)
  expect(await change(customer, after.version, { phone: '081 234 5678' })).toEqual(after)
})

test('who was slower hears what is there now and which fields changed meanwhile', async () => {
  const customer = await aCustomer(world)
  const { version } = await profileOf(customer)
  await change(customer, version, { name: 'Nok Jaidee' })
  const current = await change(customer, version + 1, { locale: 'en' })
  await expect(change(customer, version, { phone: '1' })).rejects.toMatchObject({
    code: 'version_conflict',
    detail: { data: { current, changed: ['locale', 'name'] } },
  })
  await expect(change(customer, version + 1, { phone: '1' })).rejects.toMatchObject({
    detail: { data: { changed: ['locale'] } },
  })
})

test('of ten changes of one version at once, one is kept', async () => {
  const customer = await aCustomer(world)
  const { version } = await profileOf(customer)
  const results = await Promise.allSettled(
    Array.from({ length: 10 }, (_, n) => change(customer, version, { name: `Name ${n}` })),
  )
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect((await profileOf(customer)).version).toBe(version + 1)
})

test('the audit log says what changed and never to which name', async () => {
  const customer = await aCustomer(world)
  const { version } = await profileOf(customer)
  await change(customer, version, { name: 'Very Secret Name', acceptsMarketing: true })
  const { rows } = await world.client.query(
    `SELECT changes FROM audit_log WHERE subject = 'customers' AND subject_id = $1`,
    [String(customer.id)],
  )
  expect(rows.at(-1).changes).toMatchObject({
    name: expect.anything(),
    acceptsMarketing: { from: false, to: true },
  })
  expect(JSON.stringify(rows)).not.toContain('Very Secret Name')
})

test('a new address for mail counts once its letter is confirmed, and the former one is told', async () => {
  const customer = await aCustomer(world)
  const email = anEmail()
  await expect(changeEmail(customer, email, 'not this one')).rejects.toMatchObject({
    code: 'credentials_wrong',
  })
  await changeEmail(customer, email)
  expect(await profileOf(customer)).toMatchObject({ email: customer.email, pendingEmail: email })
  const session = await confirm(await changeToken())
  expect(session.customer).toMatchObject({ email, pendingEmail: null, isEmailConfirmed: true })
  expect((await world.facts('customer.email_changed')).at(-1)).toEqual({
    customerId: customer.id,
    formerEmail: customer.email,
  })
})

test('an address that somebody else has looks the same to the one who asks', async () => {
  const [customer, other] = [await aCustomer(world), await aCustomer(world)]
  const asked = (await world.facts('customer.email_change_asked')).length
  expect(await changeEmail(customer, other.email)).toEqual({ status: 'check_your_mail' })
  expect((await profileOf(customer)).pendingEmail).toBe(other.email)
  expect(await world.facts('customer.email_change_asked')).toHaveLength(asked)
  expect((await world.facts('customer.known')).at(-1)).toEqual({ customerId: other.id })
})

test('of two who confirm the same new address at once, one gets it', async () => {
  const [one, other] = [await aCustomer(world), await aCustomer(world)]
  const email = anEmail()
  await changeEmail(one, email)
  const first = await changeToken()
  await changeEmail(other, email)
  const second = await changeToken()
  const results = await Promise.allSettled([confirm(first), confirm(second)])
  const reasons = results.flatMap((each) => (each.status === 'rejected' ? [each.reason.code] : []))
  expect(reasons).toEqual(['token_not_valid'])
  const { rows } = await world.client.query('SELECT id FROM customers WHERE email = $1', [email])
  expect(rows).toHaveLength(1)
})

test('an account that nobody ever confirmed does not keep an address from its owner', async () => {
  const customer = await aCustomer(world)
  const body = aSignUp()
  await world.routes.signUp(anInput<'signUp'>({ body }))
  await changeEmail(customer, body.email)
  const session = await confirm(await changeToken())
  expect(session.customer).toMatchObject({ id: String(customer.id), email: body.email })
})
