import { createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { PreviewSubject } from './draft-preview.ts'
import { checkPreviewToken, makePreviewToken } from './preview-token.ts'

const secret = 'a-secret-for-this-test-alone-0123456789'
const VASE = { collection: 'products', id: 12 } as const
const NOW = Date.UTC(2026, 4, 1, 10, 7)
const HOUR = 60 * 60 * 1000
const expiresAt = new Date(NOW + HOUR)
const NOT_VALID = { ok: false, reason: 'not_valid' }

const make = (given: { secret?: string } = {}) =>
  makePreviewToken(VASE, { secret, expiresAt, ...given })
const check = (token: string, subject: PreviewSubject = VASE, now = NOW) =>
  checkPreviewToken(token, subject, { secret, now })

describe('a preview token', () => {
  test('opens its document until it expires', () => {
    expect(check(make())).toEqual({ ok: true, expiresAt })
    expect(check(make(), VASE, NOW + HOUR - 1)).toEqual({ ok: true, expiresAt })
    expect(check(make(), VASE, NOW + HOUR)).toEqual({ ok: false, reason: 'expired' })
  })

  test('opens no other document and no other collection', () => {
    for (const other of [
      { collection: 'products', id: 13 },
      { collection: 'products', id: 1 },
      { collection: 'pages', id: 12 },
    ] as const) {
      expect(check(make(), other)).toEqual(NOT_VALID)
    }
  })

  test('is refused when another secret signed it', () => {
    expect(check(make({ secret: `${secret}-another` }))).toEqual(NOT_VALID)
  })

  test('is refused when anything of it was changed or is missing', () => {
    const [expires = '', signature = ''] = make().split('.')
    const flipped = signature.startsWith('A') ? 'B' : 'A'
    for (const forged of [
      `${Number(expires) + 1}.${signature}`,
      `0${expires}.${signature}`,
      `${expires}.${flipped}${signature.slice(1)}`,
      `${expires}.${signature}A`,
      `${expires}.${signature.slice(1)}`,
      `${expires}.${signature}\n`,
      `${expires}.`,
      expires,
      signature,
      'not-a-token',
      '',
    ]) {
      expect(check(forged), forged).toEqual(NOT_VALID)
    }
  })

  test('is refused when the secret signed it for another purpose', () => {
    const [expires = ''] = make().split('.')
    const other = createHmac('sha256', secret).update(`sessions products/12 ${expires}`)
    expect(check(`${expires}.${other.digest('base64url')}`)).toEqual(NOT_VALID)
  })
})
