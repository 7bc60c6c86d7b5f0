import { Problem, PROBLEMS } from '@vitrine/shared-types/primitives/problem'
import { COMMON_PROBLEMS } from '@vitrine/shared-types/primitives/endpoint'
import { LOCALES } from '@vitrine/shared-types/primitives/locale'
import { CURRENCIES } from '@vitrine/shared-types/primitives/money'
import { endpoints } from '@vitrine/shared-types/store-api/v1/endpoints'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testShop, type TestShop } from '../testing/store-api.ts'

/** What a read cannot do without. */
const NEEDED: Record<string, Record<string, string>> = { suggestSearches: { q: 'cup' } }

/** A slug that each kind of endpoint knows, its former one, and one that nobody ever had. */
const SLUGS: Record<string, [present: string, former: string]> = {
  products: ['cup-1', 'old-cup'],
  categories: ['tableware', 'old-tableware'],
  brands: ['baan-din', 'old-baan-din'],
  pages: ['home', 'old-home'],
  collections: ['under-500', 'old-under-500'],
}

const all = Object.values(endpoints)
const reads = all.filter((endpoint) => endpoint.query !== undefined)
const bySlug = all.filter((endpoint) => endpoint.params !== undefined)
const contexts = LOCALES.flatMap((locale) => CURRENCIES.map((currency) => ({ locale, currency })))

let shop: TestShop
beforeAll(async () => {
  shop = await testShop()
})
afterAll(() => shop.close())

function pathOf(path: string, which: 'present' | 'former'): string {
  const slugs = SLUGS[path.split('/')[3] ?? '']
  return path.replace('{slug}', slugs?.[which === 'present' ? 0 : 1] ?? '')
}

describe.each(reads.map((endpoint) => ({ id: endpoint.id, endpoint })))('$id', ({ endpoint }) => {
  test.each(contexts)('answers as the contract says in $locale and $currency', async (context) => {
    const response = await shop.app.inject({
      url: pathOf(endpoint.path, 'present'),
      query: { ...context, ...NEEDED[endpoint.id] },
    })
    expect(response.statusCode).toBe(200)
    endpoint.response.parse(response.json())
  })

  test('refuses a parameter that it does not know', async () => {
    const url = pathOf(endpoint.path, 'present')
    const query = { ...NEEDED[endpoint.id], colour: 'red' }
    const response = await shop.app.inject({ url, query })
    const problem = Problem.parse(response.json())
    expect(problem.code).toBe('invalid_request')
    expect(problem.issues).toEqual([{ path: 'query', message: expect.stringContaining('colour') }])
  })
})

describe.each(bySlug.map((endpoint) => ({ id: endpoint.id, endpoint })))('$id', ({ endpoint }) => {
  test('follows a former slug and says the present one', async () => {
    const former = await shop.app.inject({ url: pathOf(endpoint.path, 'former') })
    const present = await shop.app.inject({ url: pathOf(endpoint.path, 'present') })
    expect(former.statusCode).toBe(200)
    expect(former.json()).toEqual(present.json())
  })

  test('refuses an unknown slug with a problem that it declares', async () => {
    const response = await shop.app.inject({ url: endpoint.path.replace('{slug}', 'nobody-knows') })
    const problem = Problem.parse(response.json())
    expect(endpoint.problems).toContain(problem.code)
    expect(response.statusCode).toBe(404)
    expect(problem.status).toBe(404)
  })
})

test.each(LOCALES)('says in %s what the editors wrote in it', async (locale) => {
  const response = await shop.app.inject({ url: '/store/v1/products/cup-1', query: { locale } })
  expect(response.json().title).toBe({ en: 'Celadon cup 1', th: 'ถ้วยศิลาดล 1' }[locale])
})

test('is alive, and ready with every dependency named', async () => {
  const live = await shop.app.inject({ url: '/health/live' })
  expect(endpoints.getLiveness.response.parse(live.json())).toEqual({ status: 'ok' })
  const ready = await shop.app.inject({ url: '/health/ready' })
  const { status, checks } = endpoints.getReadiness.response.parse(ready.json())
  expect(ready.statusCode).toBe(200)
  expect(status).toBe('ok')
  expect(Object.keys(checks)).toEqual([
    'database',
    'migrations',
    'media',
    'catalogue',
    'events',
    'search',
  ])
})

test('every problem that an endpoint declares has a status, and none declares a common one', () => {
  for (const endpoint of all) {
    for (const code of endpoint.problems) {
      expect(PROBLEMS[code].status).toBeGreaterThanOrEqual(400)
      expect(COMMON_PROBLEMS).not.toContain(code)
    }
  }
})
