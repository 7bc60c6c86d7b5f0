import { describe, expect, it } from 'vitest'
import { searchTextOf } from './search-text.rules.ts'

describe('searchTextOf', () => {
  it('lower-cases, folds look-alikes and says nothing twice', () => {
    expect(searchTextOf(['Tea  Cup', null, 'tea cup', 'ＴＥＡ', ' ', 'ถ้วยชา'])).toBe(
      'tea cup\ntea\nถ้วยชา',
    )
  })
})
