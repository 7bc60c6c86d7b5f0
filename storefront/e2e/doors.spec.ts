import { env } from 'node:process'
import { expect, test } from '@playwright/test'
import { adminDesk, adminUrl, deskOf } from './desk.ts'

const shopUrl = env['SHOP_URL'] ?? 'http://localhost:3000'
const storeApiUrl = env['STORE_API_URL'] ?? 'http://localhost:4000'
const STRANGER = 'https://stranger.example'

/** A token such as a shopper of another shop would hold: right in shape, signed by somebody else. */
const FOREIGN_TOKEN = [
  { alg: 'HS256', typ: 'JWT' },
  { id: 1, collection: 'users', role: 'admin' },
]
  .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
  .concat(Buffer.from('signed by somebody else').toString('base64url'))
  .join('.')

const NOT_STAFF = {
  anonymous: {},
  'a foreign cookie': { cookie: `vitrine-admin-token=${FOREIGN_TOKEN}` },
  'a foreign token': { authorization: `JWT ${FOREIGN_TOKEN}` },
}

/** Payload has no route for some of its own collections; of the others it says no. */
const REFUSED = [401, 403]
/** To it the rest of the path is the key of a preference, and nobody has none. */
const NO_SUCH_PREFERENCE = '{"message":"Not Found","value":null}'

for (const [name, headers] of Object.entries(NOT_STAFF)) {
  test(`the panel's REST gives nothing to ${name}`, async () => {
    const admin = adminDesk()
    const { body } = await admin.ask('GET', '/access')
    const collections = Object.keys(body['collections'] as object)
    const globals = Object.keys(body['globals'] as object)
    expect(collections).toEqual(expect.arrayContaining(['products', 'variants', 'media', 'users']))
    expect(globals).toEqual(expect.arrayContaining(['navigation', 'storeSettings']))

    const ways = [
      ...collections.flatMap((slug) => [
        ['GET', `/${slug}`],
        ['GET', `/${slug}/1`],
        ['GET', `/${slug}/count`],
        ['GET', `/${slug}/versions`],
        ['POST', `/${slug}`],
        ['PATCH', `/${slug}/1`],
        ['PATCH', `/${slug}?where[id][exists]=true`],
        ['DELETE', `/${slug}/1`],
        ['DELETE', `/${slug}?where[id][exists]=true`],
      ]),
      ...globals.flatMap((slug) => [
        ['GET', `/globals/${slug}`],
        ['GET', `/globals/${slug}/versions`],
        ['POST', `/globals/${slug}`],
      ]),
      ['GET', '/variants/1/stock'],
      ['POST', '/variants/1/stock'],
      ['POST', '/users/first-register'],
      ['POST', '/users/forgot-password'],
      ['POST', '/payload-jobs/run'],
      ['GET', '/payload-jobs/run'],
    ] as [string, string][]

    const open: string[] = []
    for (const [method, path] of ways) {
      const response = await fetch(`${adminUrl}/api${path}`, {
        method,
        headers: {
          origin: adminUrl,
          'sec-fetch-site': 'same-origin',
          ...(method === 'GET' ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(method === 'GET' ? {} : { body: '{}' }),
      })
      const text = await response.text()
      const refused = path.startsWith('/payload-') ? [...REFUSED, 404, 501] : REFUSED
      if (!refused.includes(response.status) && text !== NO_SUCH_PREFERENCE) {
        open.push(`${method} ${path}: ${response.status} ${text.slice(0, 80)}`)
      }
    }
    expect(open).toEqual([])
  })
}

test("a member's cookie counts on the panel's own pages alone", async () => {
  const { cookie } = adminDesk()
  const ask = (headers: Record<string, string>) =>
    fetch(`${adminUrl}/api/products?limit=1`, { headers: { cookie, ...headers } })
  expect((await ask({ origin: adminUrl })).status).toBe(200)
  for (const origin of [STRANGER, shopUrl, 'null']) {
    const response = await ask({ origin, 'sec-fetch-site': 'cross-site' })
    expect(response.status, origin).toBe(403)
    expect(response.headers.get('access-control-allow-origin'), origin).not.toBe(origin)
    expect(response.headers.get('access-control-allow-origin'), origin).not.toBe('*')
  }
})

test('the files of the panel are for staff, the pictures of the shop for everybody', async () => {
  const admin = adminDesk()
  const [media] = (await admin.ask('GET', '/media?limit=1&depth=0')).body.docs as unknown as {
    filename: string
  }[]
  const file = `/media/file/${media?.filename}`
  expect((await admin.ask('GET', file)).status).toBe(200)
  expect((await deskOf().ask('GET', file)).status).toBe(403)
  expect((await fetch(`${storeApiUrl}/media/${media?.filename}`)).status).toBe(200)
  expect((await fetch(`${shopUrl}/media/${media?.filename}`)).status).toBe(200)
})

const OWN_PAGES = 'publishing audit letters alerts unmatched returns low-stock'.split(' ')

for (const path of [...OWN_PAGES, 'orders/1/packing-slip', 'collections/orders/1']) {
  test(`the panel's page ${path} sends whoever is no staff to sign in`, async ({ page }) => {
    await page.goto(`${adminUrl}/admin/${path}`)
    await expect(page).toHaveURL(/\/admin\/login/u)
  })
}

test('the store API lets the shop read and refuses strangers, writers and credentials', async () => {
  const preflight = (origin: string, method = 'GET') =>
    fetch(`${storeApiUrl}/store/v1/products`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': method },
    })
  const allowed = await preflight(shopUrl)
  expect(allowed.status).toBe(204)
  expect(allowed.headers.get('access-control-allow-origin')).toBe(shopUrl)
  expect(allowed.headers.get('access-control-allow-methods')).toBe('GET,HEAD,POST,PUT,PATCH,DELETE')
  expect(allowed.headers.get('access-control-allow-credentials')).toBeNull()

  const refused = await preflight(STRANGER)
  expect(refused.status).toBe(403)
  expect(refused.headers.get('access-control-allow-origin')).toBeNull()
  expect(refused.headers.get('content-type')).toContain('application/problem+json')

  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
    const response = await fetch(`${storeApiUrl}/store/v1/products`, {
      method,
      headers: { origin: shopUrl, 'content-type': 'application/json' },
      body: '{}',
    })
    expect([404, 405], method).toContain(response.status)
  }
})

for (const [name, url] of [
  ['shop', `${shopUrl}/en`],
  ['panel', `${adminUrl}/admin/login`],
  ['store API', `${storeApiUrl}/store/v1/settings`],
] as const) {
  test(`the ${name} tells browsers what they may do`, async () => {
    const { status, headers } = await fetch(url)
    expect(status).toBe(200)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toContain('frame-ancestors')
    expect(headers.get('referrer-policy')).toBeTruthy()
    expect(headers.get('x-powered-by')).toBeNull()
  })
}
