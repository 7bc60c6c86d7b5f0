import { LOW_STOCK_THRESHOLD } from '@vitrine/shared-types/store-api/v1/products'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listedStock } from '../../catalogue/projection/stock.rules.ts'
import { sumUp } from './stock-state.ts'

const level = (onHand: number, reserved = 0, backorder = false) => ({ onHand, reserved, backorder })

describe('the stock of a product', () => {
  it('adds up what nobody has reserved', () => {
    expect(sumUp([level(10, 3), level(4)])).toMatchObject({ available: 11, state: 'in_stock' })
  })

  it('is low up to the threshold of the shop, and plenty above it', () => {
    expect(sumUp([level(LOW_STOCK_THRESHOLD)]).state).toBe('low_stock')
    expect(sumUp([level(LOW_STOCK_THRESHOLD + 1)]).state).toBe('in_stock')
  })

  it('counts the variants that are sold out beside those that are not', () => {
    expect(sumUp([level(0), level(2, 2), level(9)])).toMatchObject({ levels: 3, soldOut: 2 })
  })

  it('never lets what one variant owes eat what another has', () => {
    expect(sumUp([level(1, 5, true), level(3)])).toMatchObject({ available: 3, soldOut: 0 })
  })

  it('can be ordered ahead when it is gone, and is sold out otherwise', () => {
    expect(sumUp([level(0, 0, true)]).state).toBe('backorder')
    expect(sumUp([level(0)]).state).toBe('out_of_stock')
    expect(sumUp([]).state).toBe('out_of_stock')
  })

  it('is in the state that the shop shows', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.boolean(), (available, backorder) => {
        const { state } = sumUp([level(available, 0, backorder)])
        expect(state).toBe(listedStock({ available, backorder }).state)
      }),
    )
  })
})
