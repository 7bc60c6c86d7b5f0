import { sql } from '@payloadcms/db-postgres/drizzle'
import fc from 'fast-check'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Follower } from '../../../outbox/follow.ts'
import type { ReadDatabase } from '../../../platform/read-database.ts'
import { startProjectionWorld, type ProjectionWorld } from '../../../testing/projection-world.ts'
import { askPublic, type Asked, type PublicAnswer } from '../../../testing/public-answers.ts'
import { makeEditor, type Editor } from '../../../testing/random-edits/editor.ts'
import { saidDuring, type SaidEvent } from '../../../testing/said-events.ts'

const SEED = 20_261_121
const EDITS = 80

let world: ProjectionWorld
let editor: Editor
let app: FastifyInstance
let db: ReadDatabase
let follower: Follower

beforeAll(async () => {
  world = await startProjectionWorld()
  editor = await makeEditor(world)
  // Loaded late: they read the settings, which are those of the test only now.
  const { openReadDatabase } = await import('../../../platform/read-database.ts')
  const { followEvents } = await import('../../../outbox/follow.ts')
  const { KEEPS_NOTHING, testStoreApi } = await import('../../../testing/store-api.ts')
  db = openReadDatabase({ url: process.env.DATABASE_URL ?? '', poolSize: 4 })
  follower = followEvents({ url: process.env.DATABASE_URL ?? '' })
  app = await testStoreApi({ db, follower, cache: KEEPS_NOTHING })
})
afterAll(async () => {
  await app?.close()
  await follower?.stop()
  await db?.close()
  await world?.stop()
})

/** Every address that leads somewhere, present or former, and lists of all kinds. */
async function addresses(): Promise<Asked> {
  const rows = await world.query<{ kind: string; slug: string }>(sql`
    SELECT DISTINCT 'product' AS kind, slug FROM catalogue_entries
    UNION SELECT kind, slug FROM content_entries WHERE slug IS NOT NULL
    UNION SELECT kind, slug FROM slug_redirects`)
  const of = (kind: string) => rows.filter((row) => row.kind === kind).map((row) => row.slug)
  const [categories, brands] = [of('category'), of('brand')]
  return {
    products: of('product'),
    pages: of('page'),
    categories,
    brands,
    lists: [
      'q=teak',
      'tag=clay',
      'inStock=true',
      'priceMin=50&priceMax=500',
      'ids=1,2,3,4',
      'facets=true',
      'facets=true&q=teak',
      'sort=rating&ratingMin=1',
      ...categories.map((slug) => `category=${encodeURIComponent(slug)}&facets=true`),
      ...brands.map((slug) => `brand=${encodeURIComponent(slug)}`),
    ],
  }
}

/** What the store API says once it has heard of everything. */
async function askNow(): Promise<PublicAnswer[]> {
  await follower.freshRevision()
  return await askPublic(app, await addresses())
}

/** Answers that are another now, though no event says so: a cache would keep them for ever. */
function forgotten(
  before: PublicAnswer[],
  after: PublicAnswer[],
  events: SaidEvent[],
): PublicAnswer[] {
  const now = new Map(after.map((answer) => [answer.url, answer]))
  return before.filter(({ url, status, body, locale, tags }) => {
    const isKept = status === 200 && now.has(url)
    if (!isKept || now.get(url)?.body === body) return false
    const named = new Set(events.filter((e) => e.locales.includes(locale)).flatMap((e) => e.tags))
    return !tags.some((tag) => named.has(tag))
  })
}

it(`whatever changes in an answer, an event names one of its tags (seed ${SEED})`, async () => {
  let before = await askNow()
  let [changed, quiet] = [0, 0]
  for (const edit of fc.sample(editor.anyEdit, { seed: SEED, numRuns: EDITS })) {
    const events = await saidDuring(world.query, () => editor.apply(edit))
    // Addresses that led somewhere before are asked again: they may be refused now.
    const again = await askNow()
    const missed = forgotten(before, await withLost(before, again), events)
    expect(missed, `${JSON.stringify(edit)} → ${JSON.stringify(events)}`).toEqual([])
    if (events.length === 0) quiet += 1
    else changed += 1
    before = again
  }
  expect(changed).toBeGreaterThan(EDITS / 4)
  expect(quiet).toBeGreaterThan(0)
}, 300_000)

async function withLost(before: PublicAnswer[], after: PublicAnswer[]): Promise<PublicAnswer[]> {
  const found = new Set(after.map(({ url }) => url))
  const lost = before.filter(({ url }) => !found.has(url))
  const asked = await Promise.all(
    lost.map(async (answer) => {
      const { statusCode: status, body } = await app.inject({ url: answer.url })
      return { ...answer, status, body: status === 200 ? body : '' }
    }),
  )
  return [...after, ...asked]
}
