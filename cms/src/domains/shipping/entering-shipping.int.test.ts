import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startPricingWorld, type PricingWorld } from '../../testing/pricing-world.ts'

let world: PricingWorld
beforeAll(async () => {
  world = await startPricingWorld()
})
afterAll(() => world.stop())

/** The fields that a refusal marks; throws when nothing was refused. */
async function marked(work: Promise<unknown>): Promise<string[]> {
  const error = await work.then(
    () => {
      throw new Error('It was saved')
    },
    (caught: unknown) => caught as { data?: { errors?: { path: string }[] } },
  )
  return (error.data?.errors ?? []).map(({ path }) => path)
}

describe('a zone', () => {
  it('names countries that exist, in capitals and once', async () => {
    const zone = await world.zone(['la', ' LA ', 'kh'])
    expect(zone.countries).toEqual(['LA', 'KH'])
    expect(await marked(world.zone(['UK']))).toEqual(['countries'])
    expect(await marked(world.zone(['MM', 'VN'], { postcodes: ['10'] }))).toEqual(['postcodes'])
  })

  it('names no place that another names just as exactly', async () => {
    const thailand = await world.zone(['TH'])
    await world.zone(['TH'], { postcodes: ['10', '11'] })
    expect(await marked(world.zone(['SG', 'TH']))).toEqual(['countries'])
    expect(await marked(world.zone(['TH'], { postcodes: ['11'] }))).toEqual(['postcodes'])
    await expect(world.zone(['TH'], { postcodes: ['110'] })).resolves.toBeDefined()
    const again = { collection: 'shippingZones', id: thailand.id, overrideAccess: true } as const
    await expect(
      world.payload.update({ ...again, data: { name: 'Thailand' } }),
    ).resolves.toMatchObject({ name: 'Thailand' })
  })

  it('saved twice at the same moment is there once', async () => {
    const both = await Promise.allSettled([world.zone(['NP']), world.zone(['NP'])])
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('stays while there is a way to deliver to it', async () => {
    const zone = await world.zone(['BT'])
    const method = await world.method(zone.id, { label: 'Yak' })
    const remove = { collection: 'shippingZones', id: zone.id, overrideAccess: true } as const
    await expect(world.payload.delete(remove)).rejects.toThrow('Yak')
    await world.payload.delete({
      collection: 'shippingMethods',
      id: method.id,
      overrideAccess: true,
    })
    await expect(world.payload.delete(remove)).resolves.toMatchObject({ id: zone.id })
  })
})

describe('a way to deliver', () => {
  it.each([
    ['price.THB', { kind: 'flat', price: { THB: null } }],
    ['price.THB', { kind: 'flat', price: { THB: 10.5 } }],
    ['steps', { kind: 'by_weight', steps: [] }],
    ['steps.0.price.THB', { kind: 'by_weight', steps: [{ upToGrams: 500 }] }],
    ['steps.0.upToGrams', { kind: 'by_weight', steps: [{ upToGrams: 0.5, price: { THB: 1 } }] }],
    ['maxDays', { minDays: 3, maxDays: 2 }],
    ['minDays', { minDays: 1.5 }],
  ] as const)('marks %s when it is entered with %o', async (path, data) => {
    const { id } = await world.zone(['*']).catch(async () => {
      const { docs } = await world.payload.find({
        collection: 'shippingZones',
        where: { countries: { equals: '*' } },
        overrideAccess: true,
      })
      return docs[0] ?? { id: 0 }
    })
    expect(await marked(world.method(id, data as object))).toEqual([path])
  })
})

describe('a tax rate', () => {
  it('is one for each country and class', async () => {
    await world.taxRate('th', 7)
    expect(await marked(world.taxRate('TH', 10))).toEqual(['country'])
    await expect(world.taxRate('TH', 0, { taxClass: 'exempt' })).resolves.toMatchObject({
      country: 'TH',
    })
    const both = await Promise.allSettled([world.taxRate('SE', 25), world.taxRate('SE', 25)])
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('is of a country that exists, with two digits after the point', async () => {
    expect(await marked(world.taxRate('XX', 7))).toEqual(['country'])
    expect(await marked(world.taxRate('NO', 7.125))).toEqual(['ratePercent'])
    await expect(world.taxRate('CH', 8.1)).resolves.toMatchObject({ ratePercent: 8.1 })
  })
})
