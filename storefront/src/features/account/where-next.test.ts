import { describe, expect, it } from 'vitest'
import { afterSignIn, askedReturn } from './where-next.ts'

describe('where one goes after signing in', () => {
  it('is back to the page that asked for it', () => {
    expect(afterSignIn('th', '?return=%2Fth%2Faccount%2Forders')).toBe('/th/account/orders')
  })

  it('is the account when nobody asked', () => {
    expect(afterSignIn('th', '')).toBe('/th/account')
    expect(afterSignIn('en', '?after=reset')).toBe('/en/account')
  })

  it.each([
    'https://evil.example/th/account',
    '//evil.example',
    '/\\evil.example',
    'javascript:alert(1)',
    '/api/store/v1/customers/me',
    '\t//evil.example',
  ])('is never %s', (asked) => {
    expect(askedReturn(`?return=${encodeURIComponent(asked)}`)).toBeNull()
  })
})
