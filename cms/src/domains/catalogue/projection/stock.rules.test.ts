import { describe, expect, it } from 'vitest'
import { canBeOrdered, listedStock } from './stock.rules.ts'

describe('listedStock', () => {
  it.each([
    [6, false, 'in_stock'],
    [5, false, 'low_stock'],
    [1, true, 'low_stock'],
    [0, true, 'backorder'],
    [0, false, 'out_of_stock'],
  ] as const)('calls %i pieces with backorder %s %s', (available, backorder, state) => {
    const stock = listedStock({ available, backorder })
    expect(stock).toEqual({ state, available })
    expect(canBeOrdered(stock)).toBe(state !== 'out_of_stock')
  })
})
