import { expect, test } from 'vitest'
import { demoShop } from './shop.ts'
import { missing, repeated, slugsOf } from './testing/lists.ts'

const { categories, products, promotions, shippingZones } = demoShop
const methods = shippingZones.flatMap((zone) => zone.methods)
const codes = promotions.flatMap((promotion) => promotion.coupons.map(({ code }) => code))

test('no two ways to deliver and no two coupons share a name', () => {
  expect(repeated(methods.map(({ key }) => key))).toEqual([])
  expect(repeated(codes)).toEqual([])
  expect(codes).toContain('WELCOME10')
})

test('promotions are for categories and ways to deliver that exist', () => {
  const named = promotions.flatMap(({ gift }) => ('methods' in gift ? gift.methods : []))
  expect(
    missing(
      named,
      methods.map(({ key }) => key),
    ),
  ).toEqual([])
  const shelves = promotions.flatMap((promotion) => promotion.categories)
  expect(missing(shelves, slugsOf(categories))).toEqual([])
})

test('the heaviest piece can be delivered to every zone', () => {
  const weights = products.flatMap(({ variants }) => variants.map(({ weightGrams }) => weightGrams))
  for (const zone of shippingZones) {
    const reach = zone.methods.flatMap(({ cost }) =>
      cost.kind === 'by_weight' ? cost.steps.map(({ upToGrams }) => upToGrams) : [],
    )
    expect(Math.max(...reach), zone.name).toBeGreaterThanOrEqual(Math.max(...weights))
  }
})

test('free delivery begins where the announcement says so', () => {
  const minimums = promotions.flatMap(({ gift, minimum }) =>
    gift.kind === 'free_shipping' ? [minimum.THB] : [],
  )
  expect(minimums).toEqual([150_000])
  expect(demoShop.settings.announcement?.en).toContain('฿1,500')
})
