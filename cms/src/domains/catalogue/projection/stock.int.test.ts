import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { unique } from '../../../testing/catalogue-factory.ts'
import { startProjectionWorld, type ProjectionWorld } from '../../../testing/projection-world.ts'
import { saidDuring } from '../../../testing/said-events.ts'

let world: ProjectionWorld

beforeAll(async () => {
  world = await startProjectionWorld()
})
afterAll(async () => {
  await world?.stop()
})

describe('listed stock', () => {
  it('adds up the variants', async () => {
    const { id, variantId } = await world.listed()
    const second = await world.listed()
    await world.setStock(variantId, 4)
    expect(await world.rowOf(id)).toMatchObject({
      in_stock: true,
      stock: { state: 'low_stock', available: 4 },
    })
    await world.setStock(variantId, 0, true)
    expect(await world.rowOf(id)).toMatchObject({
      in_stock: true,
      stock: { state: 'backorder', available: 0 },
    })
    expect((await world.rowOf(second.id))?.stock.state).toBe('out_of_stock')
  })

  it('is right when the product is published after its stock was counted', async () => {
    const product = await world.make.product({ _status: 'draft' })
    const variant = await world.make.variant(product.id)
    await world.setStock(variant.id, 30)
    await world.update('products', product.id, { _status: 'published' })
    expect((await world.rowOf(product.id))?.stock).toEqual({ state: 'in_stock', available: 30 })
  })

  it('counts both of two variants that change at once', async () => {
    const { productId, variantIds } = await withVariants(2)
    const [one = 0, other = 0] = variantIds
    await world.overlap(
      (tx) => world.countStock(tx, one, 3),
      () => world.setStock(other, 4),
    )
    expect((await world.rowOf(productId))?.stock.available).toBe(7)
  })

  it('counts a change that was under way when the product was first published', async () => {
    const product = await world.make.product({ _status: 'draft' })
    const variant = await world.make.variant(product.id)
    await world.setStock(variant.id, 1)
    await world.overlap(
      (tx) => world.countStock(tx, variant.id, 8),
      () => world.update('products', product.id, { _status: 'published' }),
    )
    expect((await world.rowOf(product.id))?.stock.available).toBe(8)
  })

  it('tells readers of a variant whose stock changed while the sum did not', async () => {
    const { productId, variantIds } = await withVariants(2)
    const [one = 0, other = 0] = variantIds
    await world.setStock(one, 9)
    const events = await saidDuring(world.query, () => world.setStock(other, 0, true))
    expect((await world.rowOf(productId))?.stock).toEqual({ state: 'in_stock', available: 9 })
    expect(events).toMatchObject([{ type: 'stock.changed', tags: [`product:${productId}`] }])
  })

  it('survives many changes at once while the product is being saved', async () => {
    const { productId, variantIds } = await withVariants(4)
    await Promise.all([
      ...variantIds.map((variantId, n) => world.setStock(variantId, n + 1)),
      world.update('products', productId, { title: 'Busy', _status: 'published' }),
    ])
    expect((await world.rowOf(productId))?.stock.available).toBe(1 + 2 + 3 + 4)
  })
})

async function withVariants(count: number) {
  const { payload, make } = world
  const asSystem = { overrideAccess: true } as const
  const type = await payload.create({
    collection: 'variantTypes',
    data: { key: unique('size'), label: 'Size' },
    ...asSystem,
  })
  const product = await make.product({ variantTypes: [type.id] })
  const variantIds: number[] = []
  for (let n = 0; n < count; n += 1) {
    const data = { type: type.id, key: `size-${n}`, label: `Size ${n}` }
    const option = await payload.create({ collection: 'variantOptions', data, ...asSystem })
    variantIds.push((await make.variant(product.id, { options: [option.id] })).id)
  }
  return { productId: product.id, variantIds }
}
