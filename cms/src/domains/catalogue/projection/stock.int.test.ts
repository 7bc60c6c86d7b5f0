import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { unique } from '../../../testing/catalogue-factory.ts'
import { startProjectionWorld, type ProjectionWorld } from '../../../testing/projection-world.ts'

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

  it('loses none of many changes at once, while the product is being saved', async () => {
    const types = await world.payload.create({
      collection: 'variantTypes',
      data: { key: unique('size').toLowerCase(), label: 'Size' },
      overrideAccess: true,
    })
    const options = []
    for (let n = 0; n < 4; n += 1) {
      const data = { type: types.id, key: `size-${n}`, label: `Size ${n}` }
      options.push(
        await world.payload.create({ collection: 'variantOptions', data, overrideAccess: true }),
      )
    }
    const product = await world.make.product({ variantTypes: [types.id] })
    const variants = []
    for (const option of options) {
      variants.push(await world.make.variant(product.id, { options: [option.id] }))
    }
    await Promise.all([
      ...variants.map((variant, n) => world.setStock(variant.id, n + 1)),
      world.update('products', product.id, { title: 'Busy', _status: 'published' }),
    ])
    expect((await world.rowOf(product.id))?.stock.available).toBe(1 + 2 + 3 + 4)
  })
})
