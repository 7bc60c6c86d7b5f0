import { afterAll, beforeAll, expect, it } from 'vitest'
import { startPricingWorld, type PricingWorld } from '../../../testing/pricing-world.ts'

let world: PricingWorld
beforeAll(async () => {
  world = await startPricingWorld()
})
afterAll(() => world.stop())

it('prices what is published, and says what is not', async () => {
  const cup = await world.good({ THB: { amount: 50_000, compareAt: 60_000 } })
  const draft = await world.good({ THB: { amount: 10_000 } }, { _status: 'draft' })
  const dollars = await world.good({ USD: { amount: 1000 } })
  const priced = await world.price({
    lines: [
      [cup, 2],
      [draft, 1],
      [dollars, 1],
      [999_999, 1],
    ],
  })
  expect(priced.quote.lines).toHaveLength(1)
  expect(priced.quote).toMatchObject({
    subtotalMinor: 100_000,
    totalMinor: 100_000,
    lines: [{ listMinor: 60_000, unitMinor: 50_000, quantity: 2 }],
  })
  expect([...priced.problems]).toEqual([
    [String(draft), 'unavailable'],
    [String(dollars), 'no_price'],
    ['999999', 'unavailable'],
  ])
  expect(priced.goods.get(String(cup))).toMatchObject({ variantId: cup, available: 0 })
})
