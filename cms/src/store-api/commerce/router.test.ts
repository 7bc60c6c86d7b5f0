import type { CommerceEndpoint } from '@vitrine/shared-types/primitives/commerce-endpoint'
import { Problem } from '@vitrine/shared-types/primitives/problem'
import { commerceEndpoints } from '@vitrine/shared-types/store-api/v1/commerce'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { CommerceInput } from '../../platform/commerce-handler.ts'
import { DomainError } from '../../platform/errors.ts'
import { testStoreApi } from '../../testing/store-api.ts'
import type { CommerceRouting } from './router.ts'

type Input = CommerceInput<CommerceEndpoint>

const ALIVE = 'alive-token-0123456789'
const DEAD = 'dead-token-0123456789'
const calls: { id: string; input: Input }[] = []
let answer: (id: string, input: Input) => unknown

const handlers = Object.fromEntries(
  Object.keys(commerceEndpoints).map((id) => [
    id,
    (input: Input) => {
      calls.push({ id, input })
      return Promise.resolve(answer(id, input))
    },
  ]),
) as unknown as CommerceRouting['handlers']

const webhooks: { provider: string; raw: string }[] = []
let app: FastifyInstance
beforeAll(async () => {
  app = await testStoreApi({
    commerce: {
      handlers,
      findSession: (token) =>
        Promise.resolve(token === ALIVE ? { customerId: 7, sessionId: 's' } : null),
      receiveWebhook: ({ provider, raw }) => {
        webhooks.push({ provider, raw: raw.toString() })
        return Promise.resolve()
      },
    },
  })
})
afterAll(() => app.close())
beforeEach(() => {
  calls.length = 0
  answer = () => ({ version: 3 })
})

const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
const codeOf = (response: { json: () => unknown }) => Problem.parse(response.json()).code

const every = Object.values<CommerceEndpoint>(commerceEndpoints)

describe('whose it is', () => {
  test.each(every.filter(({ caller }) => caller === 'customer').map(({ id }) => id))(
    '%s is refused to whoever is not signed in',
    async (id) => {
      const endpoint = every.find((one) => one.id === id)!
      const url = endpoint.path.replaceAll(/\{\w+\}/gu, '1')
      const response = await app.inject({
        method: endpoint.method,
        url: url.replace('/sessions/1', '/sessions/00000000-0000-4000-8000-000000000000'),
        ...(endpoint.body !== undefined && { payload: bodies[id] ?? {} }),
      })
      expect(codeOf(response)).toBe('not_signed_in')
      expect(response.headers['www-authenticate']).toContain('Bearer')
      expect(calls).toEqual([])
    },
  )

  test('a token that is dead is refused everywhere but where one is got', async () => {
    const dead = await app.inject({ url: '/store/v1/carts/current', headers: bearer(DEAD) })
    expect(codeOf(dead)).toBe('session_over')
    const refresh = await app.inject({
      method: 'POST',
      url: '/store/v1/sessions/refresh',
      headers: bearer(DEAD),
      payload: { refreshToken: 'x'.repeat(20) },
    })
    expect(refresh.statusCode).toBe(200)
  })

  test('secrets of carts and orders reach the handler, and nothing that only looks like one', async () => {
    const secret = `11111111-2222-4333-8444-555555555555.${'s'.repeat(43)}`
    await app.inject({ url: '/store/v1/carts/current', headers: { 'vitrine-cart': secret } })
    await app.inject({ url: '/store/v1/carts/current', headers: { 'vitrine-cart': "1' OR 1=1" } })
    expect(calls.map(({ input }) => input.caller.cart)).toEqual([
      { id: '11111111-2222-4333-8444-555555555555', secret: 's'.repeat(43) },
      null,
    ])
  })
})

/** Bodies that the contract accepts, for endpoints whose body cannot be empty. */
const bodies: Record<string, object> = {
  changePassword: { currentPassword: 'a', password: 'long enough 1' },
  changeEmail: { currentPassword: 'a', email: 'a@b.example' },
  eraseCustomer: { currentPassword: 'a' },
  addAddress: { name: 'A', line1: 'B', country: 'TH' },
  changeAddress: { name: 'A', line1: 'B', country: 'TH' },
  mergeCart: { cart: 'x'.repeat(40) },
  addWishes: { productIds: ['1'] },
  markNoticesRead: { upTo: '1' },
}

describe('conditions', () => {
  const change = (headers: Record<string, string>) =>
    app.inject({
      method: 'PATCH',
      url: '/store/v1/customers/me',
      headers: { ...bearer(ALIVE), ...headers },
      payload: { name: 'Somebody' },
    })

  test('a change of what has a version says which, and hears the new one', async () => {
    expect(codeOf(await change({}))).toBe('version_missing')
    expect(codeOf(await change({ 'if-match': 'yesterday' }))).toBe('invalid_request')
    const response = await change({ 'if-match': '"2"' })
    expect(response.headers['etag']).toBe('"3"')
    expect(calls.map(({ input }) => input.version)).toEqual([2])
  })

  test('an order needs a key of the caller’s own', async () => {
    const place = (headers: Record<string, string>) =>
      app.inject({
        method: 'POST',
        url: '/store/v1/orders',
        headers,
        payload: {
          email: 'A@B.example',
          shippingAddress: { name: 'A', line1: 'B', country: 'TH' },
          shippingMethodId: '1',
          paymentMethod: 'promptpay',
          expectedTotalMinor: 100,
        },
      })
    expect(codeOf(await place({}))).toBe('idempotency_key_missing')
    expect(codeOf(await place({ 'idempotency-key': 'short' }))).toBe('invalid_request')
    expect((await place({ 'idempotency-key': 'long-enough-key' })).statusCode).toBe(201)
    expect(calls[0]?.input).toMatchObject({
      idempotencyKey: 'long-enough-key',
      body: { email: 'a@b.example' },
    })
  })
})

describe('answers', () => {
  test('are kept by nobody', async () => {
    const response = await app.inject({ url: '/store/v1/carts/current' })
    expect(response.headers['cache-control']).toBe('no-store')
  })

  test('a refusal carries what its code promises', async () => {
    answer = () => {
      throw new DomainError('out_of_stock', { data: { shortages: [] } })
    }
    const response = await app.inject({ url: '/store/v1/carts/current' })
    expect(response.statusCode).toBe(409)
    expect(Problem.parse(response.json()).data).toEqual({ shortages: [] })
  })

  test('a key that the body does not know is refused before anything happens', async () => {
    const response = await app.inject({
      method: 'POST',
      url: '/store/v1/sessions',
      payload: { email: 'a@b.example', password: 'x', sessions: [] },
    })
    expect(codeOf(response)).toBe('invalid_request')
    expect(calls).toEqual([])
  })

  test('a wrong method hears which are right', async () => {
    const response = await app.inject({ method: 'PUT', url: '/store/v1/carts/current' })
    expect(codeOf(response)).toBe('method_not_allowed')
    expect(response.headers['allow']).toBe('GET, HEAD, PATCH, OPTIONS')
  })
})

test('a provider’s words arrive as the bytes that it signed', async () => {
  const payload = '{ "id":  "evt_1" }'
  const response = await app.inject({
    method: 'POST',
    url: '/store/v1/payments/stripe/webhook',
    headers: { 'content-type': 'application/json' },
    payload,
  })
  expect(response.statusCode).toBe(200)
  expect(webhooks).toEqual([{ provider: 'stripe', raw: payload }])
})

describe('text that cannot be kept', () => {
  const search = (q: string) =>
    app.inject({
      method: 'POST',
      url: '/store/v1/search/steps',
      payload: { step: 'searched', q, locale: 'en', total: 1 },
    })

  test.each([
    ['a NUL', 'a\0b'],
    ['half of a character', 'a\uD800b'],
    ['the other half', '\uDFFF'],
    ['a NUL after a backslash', '\\\0'],
  ])('%s in a body is refused', async (_, text) => {
    const response = await search(text)
    expect([response.statusCode, codeOf(response)]).toEqual([400, 'invalid_request'])
    expect(calls).toEqual([])
  })

  test.each([String.raw`\ud800`, String.raw`\u0000`, '😀'])('%s is text', async (text) => {
    expect((await search(text)).statusCode).toBe(204)
  })
})
