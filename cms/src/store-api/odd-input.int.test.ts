import { Problem } from '@vitrine/shared-types/primitives/problem'
import { endpoints } from '@vitrine/shared-types/store-api/v1/endpoints'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { oddRequests, requestOf } from '../testing/fuzz-requests.ts'
import { testShop, type TestShop } from '../testing/store-api.ts'

/** `FUZZ_RUNS=500` for a night; the seed makes each run the same. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 200)
const SEED = 20_260_101
const ASKED = Object.values(endpoints).flatMap(({ query }) => Object.keys(query?.shape ?? {}))
const PARAMETERS = [...new Set(ASKED), 'slug', '__proto__', 'constructor', 'toString']

/** Values that have broken somebody's API before. */
// prettier-ignore
const nasty = fc.constantFrom(
  '', ' ', '0', '-1', '1e9', 'NaN', 'Infinity', '9007199254740993', '99999999999999999999',
  '\0', 'a\0b', '%', '_', '\\', '%%%', "' OR 1=1 --", '{}', '[]', 'null', 'true', 'en,th',
  '1,2,3', '2147483648', 'material:stoneware', 'a:b,a:c', ':', '\uD800', '\uFEFF', '\u202E',
  'ถ้วย', 'cup', 'cup-1', 'home', 'tableware', 'THB', 'USD', 'th', 'price_desc', 'title', '🏺',
  'e30', 'eyJvIjoiZmVhdHVyZWQuLmVuLiIsImsiOiIxIiwiaSI6MSwicCI6MX0', '../../etc/passwd',
)
const value = fc.oneof(
  nasty,
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'binary' }),
  fc.integer().map(String),
)
const query = fc.array(
  fc.tuple(fc.oneof(fc.constantFrom(...PARAMETERS), fc.string({ maxLength: 8 })), value),
  { maxLength: 4 },
)

/** What the shop has, in the places where its schemas take any text. */
const REAL = ['cup-1', 'home', 'tableware', 'material:stoneware', '1,2,3', 'cup', 'new', '1']

let shop: TestShop
beforeAll(async () => {
  shop = await testShop()
})
afterAll(() => shop.close())

describe.each(Object.values(endpoints).map((endpoint) => ({ id: endpoint.id, endpoint })))(
  '$id',
  ({ endpoint }) => {
    test('answers odd input with its contract or with a problem, never with a failure of its own', async () => {
      await fc.assert(
        fc.asyncProperty(query, value, fc.boolean(), async (pairs, slug, isRaw) => {
          const url = urlOf(endpoint.path, pairs, slug, isRaw)
          const response = await shop.app.inject({ url })
          expect(response.statusCode, response.body).toBeLessThan(500)
          const isRead = response.statusCode === 200 && response.body.length > 0
          if (isRead) endpoint.response.parse(response.json())
          if (!isRead) expect(Problem.parse(response.json()).status).toBe(response.statusCode)
        }),
        { numRuns: RUNS, seed: SEED },
      )
    }, 120_000)

    test('answers what its schemas ask for, and what is almost that', async () => {
      const parts = oddRequests({ ...endpoint, body: undefined }, REAL)
      await fc.assert(
        fc.asyncProperty(parts, async (request) => {
          const { url } = requestOf(endpoint, request)
          const response = await shop.app.inject({ url })
          expect(response.statusCode, response.body).toBeLessThan(500)
          if (response.statusCode === 200) endpoint.response.parse(response.json())
          else expect(Problem.parse(response.json()).status).toBe(response.statusCode)
        }),
        { numRuns: RUNS, seed: SEED },
      )
    }, 120_000)
  },
)

function urlOf(path: string, pairs: [string, string][], slug: string, isRaw: boolean): string {
  const encode = (text: string): string =>
    isRaw ? text.replaceAll(/[^\u0021-\u007E]/gu, '%ff') : encodeURIComponent(text.toWellFormed())
  const search = pairs.map(([name, text]) => `${encode(name)}=${encode(text)}`).join('&')
  return `${path.replace('{slug}', encode(slug))}${search === '' ? '' : `?${search}`}`
}
