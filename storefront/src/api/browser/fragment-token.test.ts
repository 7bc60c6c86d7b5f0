import { describe, expect, it, vi } from 'vitest'
import { takeFragmentToken } from './fragment-token.ts'

const SECRET = 'abcdefghijklmnop_1234567890'

function place(hash: string) {
  const replaceState = vi.fn()
  const take = () =>
    takeFragmentToken(
      { hash, pathname: '/th/account/reset', search: '' },
      { replaceState, state: { key: 1 } },
    )
  return { replaceState, take }
}

describe('the token in a fragment', () => {
  it.each([`#${SECRET}`, `#token=${SECRET}`])('is taken from %s and out of the address', (hash) => {
    const { take, replaceState } = place(hash)
    expect(take()).toBe(SECRET)
    expect(replaceState).toHaveBeenCalledWith({ key: 1 }, '', '/th/account/reset')
  })

  it('is none when there is no fragment, and the address stays', () => {
    const { take, replaceState } = place('')
    expect(take()).toBeNull()
    expect(replaceState).not.toHaveBeenCalled()
  })

  it.each(['#short', '#<script>alert(1)</script>…', `#${'x'.repeat(401)}`])(
    'is none in %s, which leaves the address all the same',
    (hash) => {
      const { take, replaceState } = place(hash)
      expect(take()).toBeNull()
      expect(replaceState).toHaveBeenCalled()
    },
  )
})
