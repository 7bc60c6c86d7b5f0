import { checkPreviewToken } from '@vitrine/shared-types/previews/preview-token'
import { describe, expect, test } from 'vitest'
import { signPreviewToken } from './preview-token.ts'

const SECRET = 'a-secret-for-this-test-alone-0123456789'
const VASE = { collection: 'products', id: 12 } as const
const NOW = Date.UTC(2026, 4, 1, 10, 7)
const HOUR = 60 * 60 * 1000

describe('the token of a preview', () => {
  test('opens its document for between one and a half and two hours', () => {
    const answer = checkPreviewToken(signPreviewToken(VASE, SECRET, NOW), VASE, {
      secret: SECRET,
      now: NOW,
    })
    const left = answer.ok ? answer.expiresAt.getTime() - NOW : 0
    expect(left).toBeGreaterThanOrEqual(1.5 * HOUR)
    expect(left).toBeLessThanOrEqual(2 * HOUR)
  })

  test('is the same while somebody types, so that the frame does not load anew', () => {
    const first = signPreviewToken(VASE, SECRET, NOW)
    expect(signPreviewToken(VASE, SECRET, NOW + 60_000)).toBe(first)
    expect(signPreviewToken(VASE, SECRET, NOW + HOUR)).not.toBe(first)
  })
})
