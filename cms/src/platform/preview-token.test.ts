import { SignJWT } from 'jose'
import { describe, expect, test } from 'vitest'
import { checkPreviewToken, signPreviewToken } from './preview-token.ts'

const SECRET = 'a-secret-for-this-test-alone-0123456789'
const VASE = { collection: 'products', id: 12 } as const
const NOW = Date.UTC(2026, 4, 1, 10, 7)
const HOUR = 60 * 60 * 1000

const check = (token: string, subject: Parameters<typeof checkPreviewToken>[1] = VASE, at = NOW) =>
  checkPreviewToken(token, subject, SECRET, at)

describe('a preview token', () => {
  test('opens its document for between one and a half and two hours', async () => {
    const answer = await check(await signPreviewToken(VASE, SECRET, NOW))
    expect(answer.ok).toBe(true)
    const left = answer.ok ? answer.expiresAt.getTime() - NOW : 0
    expect(left).toBeGreaterThanOrEqual(1.5 * HOUR)
    expect(left).toBeLessThanOrEqual(2 * HOUR)
  })

  test('is the same while somebody types, so that the frame does not load anew', async () => {
    const first = await signPreviewToken(VASE, SECRET, NOW)
    expect(await signPreviewToken(VASE, SECRET, NOW + 60_000)).toBe(first)
    expect(await signPreviewToken(VASE, SECRET, NOW + HOUR)).not.toBe(first)
  })

  test('opens nothing once it has expired', async () => {
    const token = await signPreviewToken(VASE, SECRET, NOW)
    expect(await check(token, VASE, NOW + 3 * HOUR)).toEqual({ ok: false, reason: 'expired' })
  })

  test('opens no other document and no other collection', async () => {
    const token = await signPreviewToken(VASE, SECRET, NOW)
    const no = { ok: false, reason: 'not_valid' }
    expect(await check(token, { collection: 'products', id: 13 })).toEqual(no)
    expect(await check(token, { collection: 'pages', id: 12 })).toEqual(no)
  })

  test('is refused when another secret signed it', async () => {
    const token = await signPreviewToken(VASE, `${SECRET}-another`, NOW)
    expect(await check(token)).toEqual({ ok: false, reason: 'not_valid' })
  })

  test('is refused when a letter of it was changed, or its signature taken away', async () => {
    const [head = '', body = '', signature = ''] = (
      await signPreviewToken(VASE, SECRET, NOW)
    ).split('.')
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as object
    const longer = Buffer.from(JSON.stringify({ ...claims, exp: 9_999_999_999 }))
    const none = Buffer.from(JSON.stringify({ alg: 'none' })).toString('base64url')
    for (const forged of [
      `${head}.${longer.toString('base64url')}.${signature}`,
      `${none}.${body}.`,
      `${head}.${body}.`,
      'not-a-token',
      '',
    ]) {
      expect(await check(forged), forged).toEqual({ ok: false, reason: 'not_valid' })
    }
  })

  test('is refused when it was made for another purpose or never expires', async () => {
    const key = new TextEncoder().encode(SECRET)
    const made = () => new SignJWT().setProtectedHeader({ alg: 'HS256' }).setSubject('products/12')
    const other = await made().setAudience('sessions').setExpirationTime('2h').sign(key)
    const endless = await made().setAudience('vitrine-preview').sign(key)
    expect(await check(other)).toEqual({ ok: false, reason: 'not_valid' })
    expect(await check(endless)).toEqual({ ok: false, reason: 'not_valid' })
  })
})
