import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROLES } from '../../../platform/access.ts'
import { catalogueFactory } from '../../../testing/catalogue-factory.ts'
import { restOf, signIn, type Rest } from '../../../testing/rest.ts'
import { startTestPayload, type TestPayload } from '../../../testing/test-payload.ts'
import type { VariantStock } from './use-stock.ts'

const PASSWORD = 'only-for-this-test-1234'

let cms: TestPayload
let rest: Rest
let path: `/${string}`
const cookies = new Map<string, string>()

beforeAll(async () => {
  cms = await startTestPayload()
  rest = restOf(cms.payload)
  const make = catalogueFactory(cms.payload)
  const product = await make.product()
  path = `/variants/${(await make.variant(product.id)).id}/stock`
  for (const role of ROLES) {
    const email = `${role}@example.com`
    await cms.payload.create({
      collection: 'users',
      data: { email, name: `The ${role}`, role, password: PASSWORD },
      overrideAccess: true,
    })
    cookies.set(role, await signIn(rest, email, PASSWORD))
  }
})
afterAll(() => cms.stop())

describe('the address that the stock panel speaks to', () => {
  it.each(ROLES)('lets %s see and adjust stock, and names who did it', async (role) => {
    const cookie = cookies.get(role)
    const before = (await (await rest('GET', path, { cookie })).json()) as VariantStock
    const answer = await rest('POST', path, { cookie, body: { delta: 2, reason: 'received' } })
    expect(answer.status).toBe(200)
    const after = (await answer.json()) as VariantStock
    expect(after.stock.onHand).toBe(before.stock.onHand + 2)
    expect(after.movements[0]).toMatchObject({ delta: 2, actorName: `The ${role}` })
  })

  it('tells a stranger nothing', async () => {
    for (const method of ['GET', 'POST'] as const) {
      const body = method === 'POST' ? { delta: 1, reason: 'received' } : undefined
      const answer = await rest(method, path, { body })
      expect(answer.status).toBe(403)
      expect(await answer.text()).not.toContain('onHand')
    }
  })

  it('answers a refusal with a sentence to show', async () => {
    const answer = await rest('POST', path, {
      cookie: cookies.get('editor'),
      body: { delta: -9999, reason: 'damaged' },
    })
    expect(answer.status).toBe(409)
    expect(await answer.json()).toMatchObject({ errors: [{ code: 'stock_below_zero' }] })
  })

  it('counts a retry with the same key once', async () => {
    const send = () =>
      rest('POST', path, {
        cookie: cookies.get('support'),
        headers: { 'Idempotency-Key': 'panel-retry-1' },
        body: { delta: 3, reason: 'received' },
      })
    const first = (await (await send()).json()) as VariantStock
    const second = (await (await send()).json()) as VariantStock
    expect(second.stock.onHand).toBe(first.stock.onHand)
  })
})
