import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startSearchWorld, type SearchWorld } from '../../../testing/search-world.ts'
import type { KnownRule } from '../merchandising/rule.ts'
import { EXPLANATION_PATH, type SearchExplanation } from './explanation.ts'
import type { makeExplanationToken } from './token.ts'

let world: SearchWorld
let tokenAt: typeof makeExplanationToken
let lamps: number[]

beforeAll(async () => {
  world = await startSearchWorld()
  ;({ makeExplanationToken: tokenAt } = await import('./token.ts'))
  lamps = []
  for (const n of [1, 2, 3]) lamps.push(await world.product(`Paper lamp ${n}`))
}, 120_000)
afterAll(() => world.stop())

const ask = async (body: object, token?: string) =>
  await world.app.inject({
    method: 'POST',
    url: EXPLANATION_PATH,
    payload: { locale: 'en', currency: 'THB', drafts: null, ...body },
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
  })

describe('an explanation', () => {
  test('is for holders of a fresh token alone', async () => {
    expect((await ask({ q: 'lamp' })).statusCode).toBe(401)
    expect((await ask({ q: 'lamp' }, tokenAt(Date.now() - 61_000))).statusCode).toBe(401)
    expect((await ask({ q: 'lamp' }, tokenAt(Date.now() + 61_000))).statusCode).toBe(401)
    expect((await ask({ q: 'lamp' }, `${Date.now() + 1000}.${'x'.repeat(43)}`)).statusCode).toBe(
      401,
    )
    expect((await ask({ q: '' }, tokenAt())).statusCode).toBe(400)
    const fine = await ask({ q: 'lamp' }, tokenAt())
    expect([fine.statusCode, fine.headers['cache-control']]).toEqual([200, 'no-store'])
  })

  test('lists what shoppers get, with what made the score', async () => {
    const answer = (await ask({ q: 'lamp' }, tokenAt())).json<SearchExplanation>()
    const list = await world.list({ q: 'lamp' })
    expect(answer.products.map(({ productId }) => productId)).toEqual(list.ids)
    expect(answer.total).toBe(list.total)
    for (const { score, text, wording, parts, words, place, ownPlace } of answer.products) {
      const { sum: added, coverage, neighbours, without } = wording
      expect(added * coverage * neighbours * without).toBeCloseTo(text, 4)
      const sum = text + parts.inStock + parts.popularity + parts.recency + parts.rank
      expect(score).toBeCloseTo(sum, 6)
      expect(words).toMatchObject([{ word: 'lamp', matched: 'word', fields: ['title'] }])
      expect(ownPlace).toBe(place)
    }
  })

  test('says what drafts would do, and shoppers see none of it', async () => {
    const before = await world.list({ q: 'lamp' })
    const last = before.ids[2] as number
    const rule: KnownRule = {
      id: 77,
      name: 'Draft',
      categoryId: null,
      locale: null,
      queries: [{ text: 'lamp', how: 'exact' }],
      steps: [
        { kind: 'boost', percent: 400, all: true, conditions: [{ kind: 'product', ids: [last] }] },
      ],
    }
    const drafts = { rules: [rule], words: [] }
    const answer = (await ask({ q: 'lamp', drafts }, tokenAt())).json<SearchExplanation>()
    expect(answer.rules).toEqual([{ id: 77, name: 'Draft' }])
    expect(answer.products[0]).toMatchObject({
      productId: last,
      place: 1,
      ownPlace: 3,
      boosts: [{ name: 'Draft', percent: 400 }],
    })
    expect((await world.list({ q: 'lamp' })).ids).toEqual(before.ids)
  })
})

describe('a step from beside a search', () => {
  test('goes into the draft of one rule, however many come at once, and is not public', async () => {
    const { addStep } = await import('../admin/add-step.ts')
    const { createLocalReq } = await import('payload')
    const { aMember } = await import('../../../testing/factories.ts')
    const user = await aMember(world.payload, 'editor')
    const req = await createLocalReq(
      { user: { ...user, collection: 'users' } as never },
      world.payload,
    )
    const before = await world.list({ q: 'paper lamp' })
    const steps = lamps.map((productId, at) =>
      addStep(req, {
        q: 'Paper  LAMP',
        locale: 'en',
        step: { kind: 'pin', productId, place: 3 - at },
      }),
    )
    const rules = new Set((await Promise.all(steps)).map(({ ruleId }) => ruleId))
    expect(rules.size).toBe(1)
    const rule = await world.payload.findByID({
      collection: 'searchRules',
      id: [...rules][0] as number,
      draft: true,
      depth: 0,
      overrideAccess: true,
    })
    expect(rule).toMatchObject({ _status: 'draft' })
    expect(rule.steps).toHaveLength(3)
    expect((await world.list({ q: 'paper lamp' })).ids).toEqual(before.ids)
  })

  test('is refused to support', async () => {
    const { addStep } = await import('../admin/add-step.ts')
    const { createLocalReq } = await import('payload')
    const { aMember } = await import('../../../testing/factories.ts')
    const user = await aMember(world.payload, 'support')
    const req = await createLocalReq(
      { user: { ...user, collection: 'users' } as never },
      world.payload,
    )
    const step = { kind: 'bury', productId: lamps[0] as number } as const
    await expect(addStep(req, { q: 'x', locale: 'en', step })).rejects.toMatchObject({
      status: 403,
    })
  })
})
