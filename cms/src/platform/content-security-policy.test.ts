import { expect, test } from 'vitest'
import { contentSecurityPolicy } from './content-security-policy.ts'

const production = contentSecurityPolicy({
  nonce: 'abc',
  shopUrl: 'https://shop.example',
  storeApiUrl: 'https://api.example',
  isDevelopment: false,
})

test('the panel may frame the shop, and nobody may frame the panel', () => {
  expect(production).toContain(`frame-src 'self' https://shop.example`)
  expect(production).toContain(`frame-ancestors 'none'`)
})

test('production runs no script without the nonce and evaluates none', () => {
  expect(production).toContain(`script-src 'self' 'nonce-abc' 'strict-dynamic';`)
  expect(production).not.toContain('unsafe-eval')
})
