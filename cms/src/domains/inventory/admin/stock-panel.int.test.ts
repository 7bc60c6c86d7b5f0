import { sql } from '@payloadcms/db-postgres/drizzle'
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

  it('lets staff take orders beyond the stock, notes who did, and keeps what is owed', async () => {
    const cookie = cookies.get('editor')
    const say = (body: object) => rest('PATCH', `${path}/backorder`, { cookie, body })
    const on = (await (await say({ backorder: true })).json()) as VariantStock
    expect(on.stock.backorder).toBe(true)
    await say({ backorder: true })
    const { drizzleOf } = await import('../../../platform/transaction.ts')
    const db = drizzleOf(cms.payload)
    const noted = await db.execute(sql`
      SELECT changes FROM audit_log WHERE subject = 'variants' AND changes ? 'backorder'`)
    expect(noted.rows).toEqual([{ changes: { backorder: { from: false, to: true } } }])
    await db.execute(sql`UPDATE stock_levels SET reserved = on_hand + 1`)
    const off = await say({ backorder: false })
    expect(off.status).toBe(409)
    expect(await off.json()).toMatchObject({ errors: [{ code: 'stock_below_reserved' }] })
    await db.execute(sql`UPDATE stock_levels SET reserved = 0`)
    expect((await say({ backorder: 'yes' })).status).toBe(400)
    expect((await rest('PATCH', `${path}/backorder`, { body: { backorder: false } })).status).toBe(
      403,
    )
    expect(((await (await say({ backorder: false })).json()) as VariantStock).stock).toMatchObject({
      backorder: false,
    })
  })

  it('counts into a place that there is, and refuses one that there is not', async () => {
    const cookie = cookies.get('editor')
    const post = (location: string) =>
      rest('POST', path, { cookie, body: { setTo: 4, reason: 'counted', location } })
    const answer = await post('nowhere')
    expect(answer.status).toBe(404)
    expect(await answer.json()).toMatchObject({ errors: [{ code: 'location_not_found' }] })
    await cms.payload.create({
      collection: 'stockLocations',
      data: { name: 'Chiang Mai', key: 'chiang-mai' },
      overrideAccess: true,
    })
    const after = (await (await post('chiang-mai')).json()) as VariantStock
    expect(after.places).toMatchObject([{ location: 'main' }, { name: 'Chiang Mai', onHand: 4 }])
    expect(after.movements[0]).toMatchObject({ delta: 4, place: 'Chiang Mai' })
  })

  it('lists what runs low by each variant’s own threshold, the least first', async () => {
    const { listLowStock } = await import('./low-stock.ts')
    const { openStock } = await import('../index.ts')
    const { inTransaction } = await import('../../../platform/transaction.ts')
    const make = catalogueFactory(cms.payload)
    const one = async (onHand: number, lowStockAt: number | null) => {
      const { id } = await make.variant((await make.product()).id, { lowStockAt })
      const openings = [{ variantId: id, onHand, backorder: false }]
      await inTransaction(cms.payload, async (tx) => {
        await tx.execute(sql`DELETE FROM stock_levels WHERE variant_id = ${id}`)
        await openStock({ tx, openings, reason: 'seeded', actor: 'test', keyPrefix: 'low' })
      })
      return id
    }
    const [gone, few, plenty, watched] = [
      await one(0, null),
      await one(3, null),
      await one(3, 2),
      await one(40, 50),
    ]
    const list = async (filter: 'all' | 'out' | 'low') => {
      const asked = { filter, locale: 'en', limit: 50, offset: 0 }
      const rows = await listLowStock(cms.payload, asked)
      return rows.map(({ variantId }) => variantId).filter((id) => id >= gone)
    }
    expect(await list('all')).toEqual([gone, few, watched])
    expect(await list('out')).toEqual([gone])
    expect(await list('low')).toEqual([few, watched])
    expect(await list('all')).not.toContain(plenty)
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
