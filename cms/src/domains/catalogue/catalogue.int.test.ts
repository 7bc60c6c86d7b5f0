import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aChoice, aProduct, aVariant, next } from '../../testing/factories.ts'
import { startTestPayload, type TestPayload } from '../../testing/test-payload.ts'

let world: TestPayload
let payload: Payload

beforeAll(async () => {
  world = await startTestPayload()
  payload = world.payload
})
afterAll(async () => {
  await world.stop()
})

const overrideAccess = true

/** The sentences of a validation error. */
async function reasons(work: Promise<unknown>): Promise<string> {
  return await work.then(
    () => 'accepted',
    (error: { data?: { errors?: { message: string }[] }; message: string }) =>
      error.data?.errors?.map(({ message }) => message).join(' ') ?? error.message,
  )
}

test('a product gets its address from its title, free of clashes', async () => {
  const title = 'Celadon Tea Cup'
  const [one, two] = [await aProduct(payload, { title }), await aProduct(payload, { title })]
  expect([one.slug, two.slug]).toEqual(['celadon-tea-cup', 'celadon-tea-cup-2'])
})

test('an address with capitals or spaces is refused in words', async () => {
  const data = { name: 'X', slug: 'Not Good' }
  const refusal = await reasons(payload.create({ collection: 'brands', overrideAccess, data }))
  expect(refusal).toContain('lower-case letters')
})

test('a variant needs one value of each choice of its product', async () => {
  const [colour, size] = [await aChoice(payload), await aChoice(payload)]
  const product = await aProduct(payload, { variantTypes: [colour.type, size.type] })
  const tryOptions = (...options: number[]) => reasons(aVariant(payload, product.id, { options }))
  const [red, blue] = colour.options
  const [small] = size.options
  expect(await tryOptions(red.id)).toContain('every choice')
  expect(await tryOptions(red.id, blue.id, small.id)).toContain('only one value')
  expect(await tryOptions(red.id, small.id)).toBe('accepted')
  expect(await tryOptions(red.id, small.id)).toContain('same choices')
  const stranger = (await aChoice(payload)).options[0]
  expect(await tryOptions(blue.id, small.id, stranger.id)).toContain('does not offer')
})

test('of two twins saved at once only one is kept', async () => {
  const colour = await aChoice(payload)
  const product = await aProduct(payload, { variantTypes: [colour.type] })
  const options = [colour.options[0].id]
  const results = await Promise.allSettled([
    aVariant(payload, product.id, { options }),
    aVariant(payload, product.id, { options }),
  ])
  expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
})

test('a product whose variants lack a new choice cannot be published until they have it', async () => {
  const [colour, size] = [await aChoice(payload), await aChoice(payload)]
  const product = await aProduct(payload, { variantTypes: [colour.type] })
  const variant = await aVariant(payload, product.id, { options: [colour.options[0].id] })
  const change = (draft: boolean) =>
    payload.update({
      collection: 'products',
      id: product.id,
      draft,
      overrideAccess,
      data: { variantTypes: [colour.type, size.type], _status: draft ? 'draft' : 'published' },
    })
  expect(await reasons(change(false))).toContain(variant.sku)
  await change(true)
  await payload.update({
    collection: 'variants',
    id: variant.id,
    overrideAccess,
    data: { options: [colour.options[0].id, size.options[0].id] },
  })
  expect(await reasons(change(false))).toBe('accepted')
})

test('prices are whole minor units, and a former price is higher', async () => {
  const { id } = await aProduct(payload)
  const tryPrice = (amount: number, compareAt?: number) =>
    reasons(aVariant(payload, id, { prices: { THB: { amount, compareAt: compareAt ?? null } } }))
  expect(await tryPrice(129.5)).toContain('two digits')
  expect(await tryPrice(-1)).not.toBe('accepted')
  expect(await tryPrice(1000, 1000)).toContain('higher')
  expect(await tryPrice(1000, 1200)).toBe('accepted')
})

test('a SKU is used once', async () => {
  const sku = `ONE-${next()}`
  const [one, two] = [await aProduct(payload), await aProduct(payload)]
  await aVariant(payload, one.id, { sku })
  expect(await reasons(aVariant(payload, two.id, { sku }))).not.toBe('accepted')
})

test('a category cannot stand below itself, near or far', async () => {
  const make = (title: string, parent: number | null) =>
    payload.create({
      collection: 'categories',
      overrideAccess,
      data: { title, slug: '', parent },
    })
  const top = await make('Top', null)
  const middle = await make('Middle', top.id)
  const low = await make('Low', middle.id)
  const move = (id: number, parent: number) =>
    reasons(payload.update({ collection: 'categories', id, overrideAccess, data: { parent } }))
  expect(await move(top.id, top.id)).toContain('below itself')
  expect(await move(top.id, low.id)).toContain('below itself')
  expect(await move(low.id, top.id)).toBe('accepted')
})

test('a brand in use is not deleted, and the refusal names the product', async () => {
  const brand = await payload.create({
    collection: 'brands',
    overrideAccess,
    data: { name: 'Baan Din', slug: '' },
  })
  const product = await aProduct(payload, { title: 'Named here', brand: brand.id })
  const remove = () =>
    reasons(payload.delete({ collection: 'brands', id: brand.id, overrideAccess }))
  expect(await remove()).toContain('Products (1): “Named here”')
  await payload.update({
    collection: 'products',
    id: product.id,
    overrideAccess,
    data: { brand: null, _status: 'published' },
  })
  expect(await remove()).toBe('accepted')
})

test('a category with categories below it, and a value in use, are not deleted', async () => {
  const parent = await payload.create({
    collection: 'categories',
    overrideAccess,
    data: { title: 'Parent', slug: '' },
  })
  await payload.create({
    collection: 'categories',
    overrideAccess,
    data: { title: 'Child', slug: '', parent: parent.id },
  })
  const remove = (collection: 'categories' | 'variantOptions' | 'variantTypes', id: number) =>
    reasons(payload.delete({ collection, id, overrideAccess }))
  expect(await remove('categories', parent.id)).toContain('“Child”')
  const colour = await aChoice(payload)
  const product = await aProduct(payload, { variantTypes: [colour.type] })
  const { sku } = await aVariant(payload, product.id, { options: [colour.options[0].id] })
  expect(await remove('variantOptions', colour.options[0].id)).toContain(sku)
  expect(await remove('variantTypes', colour.type)).toContain('Products (1)')
  expect(await remove('variantOptions', colour.options[1].id)).toBe('accepted')
})

test('a product takes its variants with it', async () => {
  const product = await aProduct(payload)
  const { id } = await aVariant(payload, product.id)
  await payload.delete({ collection: 'products', id: product.id, overrideAccess })
  const where = { id: { equals: id } }
  const left = await payload.count({ collection: 'variants', where, overrideAccess })
  expect(left.totalDocs).toBe(0)
})

test('a product is dated when it is first published, and keeps its date', async () => {
  const draft = await payload.create({
    collection: 'products',
    overrideAccess,
    draft: true,
    data: { title: 'Later', slug: '', _status: 'draft' },
  })
  expect(draft.publishedAt ?? null).toBeNull()
  const publish = (title: string) =>
    payload.update({
      collection: 'products',
      id: draft.id,
      overrideAccess,
      data: { title, _status: 'published' },
    })
  const { publishedAt } = await publish('Now')
  expect(publishedAt).toEqual(expect.any(String))
  expect((await publish('Again')).publishedAt).toBe(publishedAt)
})

test('a copy of a product gets an address of its own', async () => {
  const product = await aProduct(payload, { title: 'To be copied' })
  const copy = await payload.duplicate({ collection: 'products', id: product.id, overrideAccess })
  expect(copy.slug).toBe('to-be-copied-copy')
})
