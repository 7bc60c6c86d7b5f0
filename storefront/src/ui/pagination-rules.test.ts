import { describe, expect, it } from 'vitest'
import { GAP, pageSteps } from './pagination-rules.ts'

describe('pageSteps', () => {
  it('shows every page of a short list', () => {
    expect(pageSteps(2, 4)).toEqual([1, 2, 3, 4])
  })

  it('leaves gaps between the ends and the neighbours', () => {
    expect(pageSteps(10, 20)).toEqual([1, GAP, 9, 10, 11, GAP, 20])
  })

  it('shows a single page rather than a gap in its place', () => {
    expect(pageSteps(4, 20)).toEqual([1, 2, 3, 4, 5, GAP, 20])
    expect(pageSteps(17, 20)).toEqual([1, GAP, 16, 17, 18, 19, 20])
  })

  it('names a page once at the ends', () => {
    expect(pageSteps(1, 1)).toEqual([1])
    expect(pageSteps(20, 20)).toEqual([1, GAP, 19, 20])
  })

  it('offers the real pages to whoever stands behind the last one', () => {
    expect(pageSteps(99, 3)).toEqual([1, 2, 3])
  })
})
