import { describe, expect, it } from 'vitest'
import { returnPath } from './return-path.ts'

describe('returnPath', () => {
  it('goes back to a page of the shop, with its query', () => {
    expect(returnPath('/en/search?q=tea')).toBe('/en/search?q=tea')
  })

  it('never leaves the shop', () => {
    for (const evil of ['https://evil.example', '//evil.example', '/\\evil.example', 'x', null]) {
      expect(returnPath(evil), String(evil)).toBe('/')
    }
  })
})
