import type { CommerceEndpoint } from '@vitrine/shared-types/primitives/commerce-endpoint'
import { commerceEndpoints } from '@vitrine/shared-types/store-api/v1/commerce'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  aCustomer,
  anEmail,
  aSignUp,
  CUSTOMER_PASSWORD,
  type CustomerWorld,
  startCustomerWorld,
} from '../../testing/customer-world.ts'
import { testStoreApi } from '../../testing/store-api.ts'
import { findSession } from './queries.ts'
import type { customerRoutes } from './routes.ts'

type OwnId = keyof ReturnType<typeof customerRoutes>
type Someone = Awaited<ReturnType<typeof aCustomer>>

let world: CustomerWorld
let app: FastifyInstance
beforeAll(async () => {
  world = await startCustomerWorld()
  await world.client.query('INSERT INTO products (id) VALUES (1), (2)')
  app = await testStoreApi({
    commerce: {
      // The endpoints of other domains are registered too, and never called here.
      handlers: world.routes as never,
      findSession: (token) => findSession(world.db, token, world.now()),
      receiveWebhook: () => Promise.resolve(),
    },
  })
})
afterAll(async () => {
  await app.close()
  await world.stop()
})

interface Asked {
  by?: Someone
  body?: object
  params?: Record<string, string>
  version?: number
}

/** Calls an endpoint over HTTP; a success must be what the contract says. */
async function call(id: OwnId, { by, body, params = {}, version }: Asked = {}) {
  const endpoint: CommerceEndpoint = commerceEndpoints[id]
  const response = await app.inject({
    method: endpoint.method,
    url: endpoint.path.replaceAll(/\{(\w+)\}/gu, (_, name: string) => params[name] ?? ''),
    headers: {
      ...(by !== undefined && { authorization: `Bearer ${by.session.accessToken}` }),
      ...(version !== undefined && { 'if-match': `"${version}"` }),
    },
    ...(body !== undefined && { payload: body }),
  })
  const answer = response.body === '' ? undefined : response.json()
  if (response.statusCode < 300) {
    expect(response.statusCode).toBe(
      endpoint.response === undefined ? 204 : (endpoint.status ?? 200),
    )
    if (endpoint.response !== undefined) expect(endpoint.response.parse(answer)).toEqual(answer)
  }
  return { status: response.statusCode, answer, text: response.body }
}

const HOME = { name: 'Nok', line1: '1 Soi Ari', country: 'TH' }
const currentPassword = CUSTOMER_PASSWORD

/** What each endpoint does for somebody, of their own. */
const journeys: Record<OwnId, (by: Someone) => ReturnType<typeof call>> = {
  signUp: () => call('signUp', { body: aSignUp() }),
  requestConfirmation: () => call('requestConfirmation', { body: { email: anEmail() } }),
  requestPasswordReset: ({ email }) => call('requestPasswordReset', { body: { email } }),
  async confirmEmail() {
    await call('signUp', { body: aSignUp() })
    const { token } = (await world.facts('customer.signed_up')).at(-1)!
    return call('confirmEmail', { body: { token } })
  },
  async resetPassword({ email }) {
    await call('requestPasswordReset', { body: { email } })
    const { token } = (await world.facts('customer.password_reset_asked')).at(-1)!
    return call('resetPassword', { body: { token, password: 'rattan lamps in the dark' } })
  },
  signIn: ({ email }) => call('signIn', { body: { email, password: CUSTOMER_PASSWORD } }),
  refreshSession: ({ session: { refreshToken } }) =>
    call('refreshSession', { body: { refreshToken } }),
  signOut: (by) => call('signOut', { by }),
  listSessions: (by) => call('listSessions', { by }),
  endSession: (by) => call('endSession', { by, params: { sessionId: by.session.sessionId } }),
  getCustomer: (by) => call('getCustomer', { by }),
  async changeCustomer(by) {
    const { answer } = await call('getCustomer', { by })
    return call('changeCustomer', { by, version: answer.version, body: { phone: '081 234 5678' } })
  },
  changePassword: (by) =>
    call('changePassword', { by, body: { currentPassword, password: 'rattan lamps in the dark' } }),
  changeEmail: (by) => call('changeEmail', { by, body: { currentPassword, email: anEmail() } }),
  exportCustomer: (by) => call('exportCustomer', { by }),
  eraseCustomer: (by) => call('eraseCustomer', { by, body: { currentPassword } }),
  listAddresses: (by) => call('listAddresses', { by }),
  addAddress: (by) => call('addAddress', { by, body: HOME }),
  async changeAddress(by) {
    const { answer } = await call('addAddress', { by, body: HOME })
    const params = { addressId: answer.id }
    return call('changeAddress', { by, params, version: 1, body: { ...HOME, line1: '2 Soi Ari' } })
  },
  async removeAddress(by) {
    const { answer } = await call('addAddress', { by, body: HOME })
    return call('removeAddress', { by, params: { addressId: answer.id } })
  },
  checkAddress: () => call('checkAddress', { body: HOME }),
  getWishlist: (by) => call('getWishlist', { by }),
  addWishes: (by) => call('addWishes', { by, body: { productIds: ['1'] } }),
  removeWish: (by) => call('removeWish', { by, params: { productId: '1' } }),
}
const ids = Object.keys(journeys) as OwnId[]

test('every endpoint of this domain is tried below', () => {
  expect(ids.toSorted()).toEqual(Object.keys(world.routes).toSorted())
})

test.each(ids)('%s answers what the contract says', async (id) => {
  const { status } = await journeys[id](await aCustomer(world))
  expect(status).toBeLessThan(300)
})

/** All that is kept of somebody, word for word. */
async function everythingOf({ id }: Someone): Promise<string> {
  const { rows } = await world.client.query(
    `SELECT to_jsonb(c) AS profile,
       (SELECT jsonb_agg(t ORDER BY t) FROM customer_credentials t WHERE t.customer_id = c.id) AS password,
       (SELECT jsonb_agg(t ORDER BY t) FROM customer_sessions t WHERE t.customer_id = c.id) AS sessions,
       (SELECT jsonb_agg(t ORDER BY t) FROM customer_addresses t WHERE t.customer_id = c.id) AS addresses,
       (SELECT jsonb_agg(t ORDER BY t) FROM wishlist_items t WHERE t.customer_id = c.id) AS wishes
     FROM customers c WHERE c.id = $1`,
    [id],
  )
  return JSON.stringify(rows)
}

test.each(ids)('%s by one customer shows and changes nothing of another', async (id) => {
  const [owner, other] = [await aCustomer(world), await aCustomer(world)]
  await call('addAddress', { by: owner, body: { ...HOME, line1: 'Where the owner lives' } })
  await call('addWishes', { by: owner, body: { productIds: ['2'] } })
  const before = await everythingOf(owner)
  const { text } = await journeys[id](other)
  expect(await everythingOf(owner)).toBe(before)
  expect(text).not.toContain('Where the owner lives')
  expect(text).not.toContain(owner.email)
})

test('things of another that are named by id are not there', async () => {
  const [owner, by] = [await aCustomer(world), await aCustomer(world)]
  const { answer: address } = await call('addAddress', { by: owner, body: HOME })
  const before = await everythingOf(owner)
  const params = { addressId: address.id, sessionId: owner.session.sessionId }
  const tries = [
    call('changeAddress', { by, params, version: 1, body: { ...HOME, line1: 'mine' } }),
    call('removeAddress', { by, params }),
    call('endSession', { by, params }),
  ]
  const answers = await Promise.all(tries)
  expect(answers.map(({ status, answer }) => `${status} ${answer.code}`)).toEqual([
    '404 address_not_found',
    '404 address_not_found',
    '404 session_not_found',
  ])
  expect(await everythingOf(owner)).toBe(before)
})

test('a stale version is refused with what is there now', async () => {
  const by = await aCustomer(world)
  const { answer: current } = await call('getCustomer', { by })
  const change = (version: number, name: string) =>
    call('changeCustomer', { by, version, body: { name } })
  await change(current.version, 'First')
  const late = await change(current.version, 'Second')
  expect(late.status).toBe(412)
  expect(late.answer).toMatchObject({
    code: 'version_conflict',
    data: { current: { name: 'First' }, changed: ['name'] },
  })
})

test('whoever has signed out, or been erased, is nobody', async () => {
  for (const id of ['signOut', 'eraseCustomer', 'endSession'] as const) {
    const by = await aCustomer(world)
    await journeys[id](by)
    expect((await call('getCustomer', { by })).answer.code).toBe('session_over')
  }
})
