import { sql } from '@payloadcms/db-postgres/drizzle'
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

describe('publishing', () => {
  it('lists a product in both languages once it is published and has a variant', async () => {
    const product = await world.make.product({ _status: 'draft' })
    await world.make.variant(product.id)
    expect(await world.rowOf(product.id)).toBeUndefined()
    await world.update('products', product.id, { _status: 'published' })
    expect((await world.rowOf(product.id, 'en'))?.slug).toBe(product.slug)
    expect((await world.rowOf(product.id, 'th'))?.card.title).toBe(product.title)
  })

  it('does not let a saved draft through, by hand or by autosave', async () => {
    const { id, slug } = await world.listed()
    const before = await world.rowOf(id)
    await world.update('products', id, { title: 'Draft', slug: unique('other') }, { draft: true })
    await world.update(
      'products',
      id,
      { title: 'Autosaved', _status: 'draft' },
      { draft: true, autosave: true },
    )
    expect(await world.rowOf(id)).toEqual(before)
    await world.update('products', id, { title: 'Live', _status: 'published' })
    expect((await world.rowOf(id))?.card).toMatchObject({
      title: 'Live',
      slug: expect.not.stringMatching(`^${slug}$`),
    })
  })

  it('takes a product off the list when it is unpublished or deleted', async () => {
    const [one, other] = [await world.listed(), await world.listed()]
    await world.update('products', one.id, { _status: 'draft' })
    await world.remove('products', other.id)
    expect(await world.rowOf(one.id)).toBeUndefined()
    expect(await world.rowOf(other.id)).toBeUndefined()
  })

  it('takes a product off the list with its last variant', async () => {
    const { id, variantId } = await world.listed()
    await world.remove('variants', variantId)
    expect(await world.rowOf(id)).toBeUndefined()
  })

  it('leaves nothing behind when the transaction rolls back', async () => {
    const { id } = await world.listed()
    const before = await world.rowOf(id)
    const slug = unique('never')
    const broken = world.inTransaction(world.payload, async (_tx, req) => {
      await world.update('products', id, { title: 'Never', slug, _status: 'published' }, { req })
      throw new Error('changed my mind')
    })
    await expect(broken).rejects.toThrow('changed my mind')
    expect(await world.rowOf(id)).toEqual(before)
    expect(await world.query(sql`SELECT 1 FROM slug_redirects WHERE target_id = ${id}`)).toEqual([])
  })
})
