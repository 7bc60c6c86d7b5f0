import type { PreviewCollection } from '@vitrine/shared-types/previews/draft-preview'
import { makePreviewToken } from '@vitrine/shared-types/previews/preview-token'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'

const SECRET = 'a-secret-for-this-test-alone-0123456789'
const READER = { locale: 'en', currency: 'THB' } as const
const SEO = { title: 'Baan Din', description: '' }
const BRAND = {
  collection: 'brands',
  state: 'public',
  lacks: [],
  document: {
    id: '7',
    slug: 'baan-din',
    name: 'Baan Din',
    tagline: null,
    description: null,
    image: null,
    productCount: 3,
    alternates: [],
    seo: SEO,
  },
}

let admin: Server
let answer: { status: number; body: unknown }
const asked: { url: string; authorization: string | undefined }[] = []

beforeAll(async () => {
  admin = createServer((request, response) => {
    asked.push({ url: request.url ?? '', authorization: request.headers.authorization })
    response.writeHead(answer.status, { 'content-type': 'application/json' })
    response.end(JSON.stringify(answer.body))
  })
  await new Promise<void>((resolve) => admin.listen(0, '127.0.0.1', resolve))
})
afterAll(() => admin.close())
beforeEach(() => {
  asked.length = 0
  answer = { status: 200, body: BRAND }
  vi.resetModules()
  vi.stubEnv('SHOP_SECRET', SECRET)
  vi.stubEnv('ADMIN_INTERNAL_URL', `http://127.0.0.1:${(admin.address() as AddressInfo).port}`)
})

function tokenFor(name: string, { secret = SECRET, lastsMs = 7_200_000 } = {}): string {
  const [collection, id] = name.split('/')
  const subject = { collection: collection as PreviewCollection, id: Number(id) }
  return makePreviewToken(subject, { secret, expiresAt: new Date(Date.now() + lastsMs) })
}

async function open(token: string | undefined, id = '7', collection = 'brands') {
  const { loadPreview } = await import('./preview.ts')
  return await loadPreview({ collection, id, token }, READER)
}

describe('a preview in the shop', () => {
  test('shows what the admin answers, and hands the token on in a header alone', async () => {
    const token = tokenFor('brands/7')
    expect(await open(token)).toMatchObject({ ok: true, draft: BRAND })
    expect(asked).toEqual([
      { url: '/api/preview/brands/7?locale=en&currency=THB', authorization: `Bearer ${token}` },
    ])
  })

  test('asks nobody when the token is forged, missing or for another document', async () => {
    const wrong = [
      tokenFor('brands/8'),
      tokenFor('products/7'),
      tokenFor('brands/7', { secret: `${SECRET}-another` }),
      'nonsense',
      undefined,
    ]
    for (const token of wrong) expect(await open(token)).toEqual({ ok: false, reason: 'not_valid' })
    expect(asked).toEqual([])
  })

  test('asks nobody once the link has expired', async () => {
    const token = tokenFor('brands/7', { lastsMs: -1000 })
    expect(await open(token)).toEqual({ ok: false, reason: 'expired' })
    expect(asked).toEqual([])
  })

  test('is off without the secret', async () => {
    vi.stubEnv('SHOP_SECRET', '')
    expect(await open(tokenFor('brands/7'))).toEqual({ ok: false, reason: 'off' })
    expect(asked).toEqual([])
  })

  test('leads nowhere for what cannot be previewed', async () => {
    const token = tokenFor('users/7')
    expect(await open(token, '7', 'users')).toEqual({ ok: false, reason: 'missing' })
    expect(await open(token, '../7')).toEqual({ ok: false, reason: 'missing' })
    expect(asked).toEqual([])
  })

  test('says what the admin says, and that it is away when its words make no sense', async () => {
    const token = tokenFor('brands/7')
    const reasons: unknown[] = []
    for (const [status, body] of [
      [404, { code: 'not_found' }],
      [410, { code: 'expired' }],
      [403, { code: 'not_valid' }],
      [503, { code: 'preview_off' }],
      [500, {}],
      [200, { ...BRAND, document: { name: 'Half' } }],
    ] as const) {
      answer = { status, body }
      const result = await open(token)
      reasons.push(result.ok || result.reason)
    }
    expect(reasons).toEqual(['missing', 'expired', 'not_valid', 'off', 'away', 'away'])
  })
})
