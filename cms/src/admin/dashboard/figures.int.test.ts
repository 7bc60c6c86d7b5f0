import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { catalogueFactory } from '../../testing/catalogue-factory.ts'
import { startTestPayload, type TestPayload } from '../../testing/test-payload.ts'
import { loadShopFigures, type ShopFigures } from './figures.ts'
import { loadLastEdited } from './last-edited.ts'
import { listLinks } from './list-links.ts'

let cms: TestPayload
let payload: Payload
let figuresOfEmptyShop: ShopFigures

beforeAll(async () => {
  cms = await startTestPayload()
  payload = cms.payload
  figuresOfEmptyShop = (await loadShopFigures(payload)).figures
  await fillShop()
})
afterAll(() => cms.stop())

describe('the figures of the dashboard', () => {
  it('count what is there, and what is missing', async () => {
    const { figures } = await loadShopFigures(payload)
    expect(figures).toEqual({
      published: 2,
      drafts: 2,
      withoutPicture: 3,
      withoutThai: 2,
      withoutVariants: 1,
      withoutThb: 1,
      withoutUsd: 2,
      lowStock: 1,
      soldOut: 1,
    } satisfies ShopFigures)
  })

  it('lead to lists of just as many things', async () => {
    const { figures, lists } = await loadShopFigures(payload)
    for (const [key, link] of Object.entries(listLinks(lists))) {
      const { totalDocs } = await payload.find({
        collection: link.collection,
        where: link.where,
        draft: true,
        limit: 1,
        overrideAccess: true,
      })
      expect([key, totalDocs]).toEqual([key, figures[key as keyof ShopFigures]])
    }
  })

  it('are all zero in an empty shop', async () => {
    expect(new Set(Object.values(figuresOfEmptyShop))).toEqual(new Set([0]))
  })
})

it('lists what was edited last in the language of the panel', async () => {
  const [last] = await loadLastEdited(payload, 'th')
  expect(last).toMatchObject({ collection: 'products', title: 'ถ้วย', status: 'draft' })
})

/** Two products in the shop, one draft, and one with changes that are not published. */
async function fillShop(): Promise<void> {
  const make = catalogueFactory(payload)
  const picture = await make.media()
  const complete = await make.product({ gallery: [picture.id] })
  const bare = await make.product()
  await make.product({ _status: 'draft' })
  const changed = await make.product()
  const low = await make.variant(complete.id, { sku: 'low', prices: price(100, 10) })
  const gone = await make.variant(bare.id, { sku: 'gone', prices: price(100, null) })
  const unpriced = await make.variant(changed.id, { prices: price(null, null) })
  await stock(low.id, 3)
  await stock(gone.id, 0)
  await stock(unpriced.id, 10)
  await payload.update({
    collection: 'products',
    id: complete.id,
    locale: 'th',
    data: { title: 'จาน', _status: 'published' },
    overrideAccess: true,
  })
  await payload.update({
    collection: 'products',
    id: changed.id,
    locale: 'th',
    data: { title: 'ถ้วย' },
    draft: true,
    overrideAccess: true,
  })
}

const price = (thb: number | null, usd: number | null) => ({
  THB: { amount: thb },
  USD: { amount: usd },
})

async function stock(variantId: number, setTo: number): Promise<void> {
  const { adjustStock } = await import('../../domains/inventory/index.ts')
  const { inTransaction } = await import('../../platform/transaction.ts')
  await inTransaction(payload, (tx) =>
    adjustStock({
      tx,
      variantId,
      setTo,
      reason: 'counted',
      actor: 'test',
      idempotencyKey: `dashboard-${variantId}`,
    }),
  )
}
