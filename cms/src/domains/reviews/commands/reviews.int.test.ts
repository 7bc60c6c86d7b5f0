import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import { ReviewList } from '@vitrine/shared-types/store-api/v1/reviews'
import type { PlacedOrder } from '@vitrine/shared-types/store-api/v1/orders'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ReadDatabase } from '../../../platform/read-database.ts'
import { aMember } from '../../../testing/factories.ts'
import { codeOf, placeIn, startOrderWorld, type OrderWorld } from '../../../testing/order-world.ts'
import { saidDuring } from '../../../testing/said-events.ts'
import type * as Orders from '../../orders/index.ts'
import type { reviewReads, reviewRoutes } from '../index.ts'

let world: OrderWorld
let orders: typeof Orders
let db: ReadDatabase
let reads: ReturnType<typeof reviewReads>
let routes: ReturnType<typeof reviewRoutes>
beforeAll(async () => {
  world = await startOrderWorld()
  orders = await import('../../orders/index.ts')
  const reviews = await import('../index.ts')
  const { openReadDatabase } = await import('../../../platform/read-database.ts')
  db = openReadDatabase({ url: world.databaseUrl, poolSize: 2 })
  reads = reviews.reviewReads(db)
  routes = reviews.reviewRoutes(world.deps)
})
afterAll(async () => {
  await db?.close()
  await world?.stop()
})

const actor = 'user:1' as const
const asSystem = { overrideAccess: true, depth: 0 } as const
const query = <T extends object>(statement: SQL) => world.rows(statement) as Promise<T[]>

/** An order of one good, as far as it is told. */
async function bought(variantId: number, { isDelivered = true } = {}): Promise<PlacedOrder> {
  const placed = await placeIn(world, await world.shopperWith([[variantId, 1]]))
  const orderId = Number(placed.order.id)
  await orders.markPaid(world.deps, { orderId, actor })
  const lines = [{ lineId: Number(placed.order.lines[0]?.id), quantity: 1 }]
  const idempotencyKey = `pack-${orderId}`
  const parcelId = await orders.packParcel(world.deps, { orderId, actor, idempotencyKey, lines })
  const tracking = { carrier: null, trackingNumber: null, trackingUrl: null }
  await orders.shipParcel(world.deps, { orderId, parcelId, actor, ...tracking })
  if (isDelivered) await orders.deliverParcel(world.deps, { orderId, parcelId, actor })
  return placed
}

async function aGood() {
  const variantId = await world.stocked(20)
  const [good] = await world.rows<{ productId: number; slug: string }>(sql`
    SELECT e.product_id AS "productId", e.slug FROM variants v
    JOIN catalogue_entries e ON e.product_id = v.product_id AND e.locale = 'en'
    WHERE v.id = ${variantId}`)
  return { variantId, productId: good?.productId ?? 0, slug: good?.slug ?? '' }
}

const aReview = (productId: number, given: object = {}) => ({
  productId: String(productId),
  stars: 5,
  title: 'My morning mug',
  text: null,
  author: 'Nok',
  locale: 'en' as const,
  ...given,
})
const write = (placed: PlacedOrder, productId: number, given: object = {}) =>
  routes.writeReview({ ...world.holding(placed), body: aReview(productId, given) })
const reviewables = (placed: PlacedOrder) =>
  routes.listReviewables({ ...world.holding(placed), body: undefined })

async function decide(placed: PlacedOrder, data: object): Promise<number> {
  const [review] = await world.rows<{ id: number }>(
    sql`SELECT id FROM reviews WHERE order_id = ${Number(placed.order.id)}`,
  )
  const id = review?.id ?? 0
  await world.payload.update({ collection: 'reviews', id, data, ...asSystem })
  return id
}
const ratingOf = async (productId: number) =>
  await world.rows(sql`
    SELECT DISTINCT rating FROM catalogue_entries WHERE product_id = ${productId}`)

async function listed(slug: string, locale: 'en' | 'th' = 'en', limit = 10): Promise<ReviewList> {
  const context = { locale, currency: 'THB' as const, page: 1, limit }
  const uses = () => undefined
  const input = { params: { slug }, query: context, uses, revision: null }
  return ReviewList.parse(await reads.listReviews(input))
}

describe('who has bought something', () => {
  test('can review it once it was delivered, and staff read it first', async () => {
    const { variantId, productId, slug } = await aGood()
    const placed = await bought(variantId)
    expect(await reviewables(placed)).toMatchObject({
      items: [{ productId: String(productId), slug, state: 'open', stars: null }],
    })
    expect(await write(placed, productId)).toMatchObject({ state: 'waiting', stars: 5 })
    expect(await reviewables(placed)).toMatchObject({ items: [{ state: 'waiting', stars: 5 }] })
    expect(await listed(slug)).toMatchObject({ items: [], counts: [0, 0, 0, 0, 0] })
    expect(await ratingOf(productId)).toEqual([{ rating: null }])
  })

  test('has one review of it, however often it is sent at once', async () => {
    const { variantId, productId } = await aGood()
    const placed = await bought(variantId)
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => write(placed, productId).then(() => 'kept', codeOf)),
    )
    expect(answers.toSorted()).toEqual([
      'kept',
      'reviewed_already',
      'reviewed_already',
      'reviewed_already',
    ])
    const facts = await world.rows(sql`
      SELECT 1 FROM commerce_facts f JOIN reviews r ON r.id = (f.data->>'reviewId')::int
      WHERE f.type = 'review.written' AND r.product_id = ${productId}`)
    expect(facts).toHaveLength(1)
  })
})

test('what is still on its way, or was never in the order, is not reviewed', async () => {
  const [one, other] = [await aGood(), await aGood()]
  const placed = await bought(one.variantId, { isDelivered: false })
  expect(await reviewables(placed)).toEqual({ items: [] })
  await expect(write(placed, one.productId)).rejects.toMatchObject({ code: 'not_bought' })
  const arrived = await bought(one.variantId)
  await expect(write(arrived, other.productId)).rejects.toMatchObject({ code: 'not_bought' })
})

test('an order of somebody else does not exist', async () => {
  const { variantId, productId } = await aGood()
  const [mine, theirs] = [await bought(variantId), await bought(variantId)]
  const input = { ...world.holding(mine), params: { number: theirs.order.number } }
  const refusal = { code: 'order_not_found' }
  await expect(routes.listReviewables({ ...input, body: undefined })).rejects.toMatchObject(refusal)
  await expect(routes.writeReview({ ...input, body: aReview(productId) })).rejects.toMatchObject(
    refusal,
  )
})

describe('what staff decide', () => {
  test('changes the rating of every language in the same moment, and readers hear of it', async () => {
    const { variantId, productId, slug } = await aGood()
    const [one, other] = [await bought(variantId), await bought(variantId)]
    await write(one, productId, { stars: 5 })
    await write(other, productId, { stars: 4, locale: 'th', title: 'สวย', author: 'ปิ่น' })
    const events = await saidDuring(query, () => decide(one, { status: 'published' }))
    expect(events).toMatchObject([
      {
        type: 'product.changed',
        // Lists are sorted, filtered and counted by what a product is rated.
        tags: ['list', `product:${productId}`],
        locales: ['en', 'th'],
        cause: { collection: 'reviews', title: 'My morning mug' },
      },
    ])
    expect(await ratingOf(productId)).toEqual([{ rating: { average: 5, count: 1 } }])
    await decide(other, { status: 'published' })
    expect(await ratingOf(productId)).toEqual([{ rating: { average: 4.5, count: 2 } }])
    expect((await listed(slug, 'th')).items.map(({ author }) => author)).toEqual(['ปิ่น', 'Nok'])
    expect(await listed(slug, 'en', 1)).toMatchObject({
      items: [{ author: 'Nok', stars: 5, reply: null }],
      counts: [0, 0, 0, 1, 1],
      pageInfo: { total: 2, pageCount: 2 },
    })
    await decide(one, { status: 'rejected' })
    expect(await ratingOf(productId)).toEqual([{ rating: { average: 4, count: 1 } }])
  })

  test('two decisions at once both count', async () => {
    const { variantId, productId } = await aGood()
    const placed = [await bought(variantId), await bought(variantId), await bought(variantId)]
    for (const [at, one] of placed.entries()) await write(one, productId, { stars: at + 3 })
    await Promise.all(placed.map((one) => decide(one, { status: 'published' })))
    expect(await ratingOf(productId)).toEqual([{ rating: { average: 4, count: 3 } }])
  })

  test('an answer of the shop shows at once, though the rating is what it was', async () => {
    const { variantId, productId, slug } = await aGood()
    const placed = await bought(variantId)
    await write(placed, productId)
    await decide(placed, { status: 'published' })
    const events = await saidDuring(query, () => decide(placed, { reply: 'Thank you!' }))
    expect(events).toMatchObject([{ type: 'product.changed', tags: [`product:${productId}`] }])
    expect((await listed(slug)).items[0]?.reply).toBe('Thank you!')
  })

  test('of a review that nobody sees yet, readers hear nothing', async () => {
    const { variantId, productId } = await aGood()
    const placed = await bought(variantId)
    await write(placed, productId)
    expect(await saidDuring(query, () => decide(placed, { status: 'rejected' }))).toEqual([])
  })

  test('a deleted review no longer counts', async () => {
    const { variantId, productId } = await aGood()
    const placed = await bought(variantId)
    await write(placed, productId)
    const id = await decide(placed, { status: 'published' })
    await world.payload.delete({ collection: 'reviews', id, ...asSystem })
    expect(await ratingOf(productId)).toEqual([{ rating: null }])
  })

  test('a product that comes back after it was taken down has its rating', async () => {
    const { variantId, productId } = await aGood()
    const placed = await bought(variantId)
    await write(placed, productId)
    await decide(placed, { status: 'published' })
    const publish = (_status: 'draft' | 'published') =>
      world.payload.update({
        collection: 'products',
        id: productId,
        data: { _status },
        ...asSystem,
      })
    await publish('draft')
    expect(await ratingOf(productId)).toEqual([])
    await publish('published')
    expect(await ratingOf(productId)).toEqual([{ rating: { average: 5, count: 1 } }])
  })

  test('is found again by a rebuild that meets a wrong rating', async () => {
    const { rebuildCatalogue } = await import('../../catalogue/projection/index.ts')
    const { variantId, productId } = await aGood()
    const placed = await bought(variantId)
    await write(placed, productId)
    await decide(placed, { status: 'published' })
    const { payload } = world
    await rebuildCatalogue({ payload })
    await world.rows(sql`
      UPDATE catalogue_entries SET rating = NULL WHERE product_id = ${productId}`)
    expect(await rebuildCatalogue({ payload })).toMatchObject({ written: 2, removed: 0 })
    expect(await ratingOf(productId)).toEqual([{ rating: { average: 5, count: 1 } }])
    expect(await rebuildCatalogue({ payload })).toMatchObject({ written: 0 })
  })

  test('is theirs to decide, but what a buyer wrote nobody rewrites', async () => {
    const { variantId, productId } = await aGood()
    const placed = await bought(variantId)
    await write(placed, productId)
    const id = await decide(placed, {})
    const user = await aMember(world.payload, 'support')
    const saved = await world.payload.update({
      collection: 'reviews',
      id,
      data: { status: 'published', stars: 1, text: 'Bad', product: 1 },
      overrideAccess: false,
      user,
      depth: 0,
    })
    expect(saved).toMatchObject({ status: 'published', stars: 5, text: null, product: productId })
  })
})
