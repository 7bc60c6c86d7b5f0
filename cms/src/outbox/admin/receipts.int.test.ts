import { sql } from '@payloadcms/db-postgres/drizzle'
import type { FailedPage } from '@vitrine/shared-types/events/acknowledgement'
import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { EventDraft } from '../append.ts'
import { aMember, PASSWORD } from '../../testing/factories.ts'
import { restOf, signIn, type Rest } from '../../testing/rest.ts'
import { startTestPayload, type TestPayload } from '../../testing/test-payload.ts'
import { outcomeOf } from './receipt.rules.ts'
import type { ReceiptAnswer } from './routes.ts'

let world: TestPayload
let payload: Payload
let rest: Rest
const cookies: Record<string, string> = {}

beforeAll(async () => {
  world = await startTestPayload()
  ;({ payload } = world)
  rest = restOf(payload)
  for (const role of ['support', 'editor', 'admin'] as const) {
    const { email } = await aMember(payload, role)
    cookies[role] = await signIn(rest, email, PASSWORD)
  }
})
afterAll(() => world.stop())
beforeEach(() => run(sql`TRUNCATE store_events, event_receipts, event_replicas`))

const VASE = { collection: 'products', id: 12, title: 'Celadon vase' }

async function run(statement: ReturnType<typeof sql>): Promise<void> {
  const { drizzleOf } = await import('../../platform/transaction.ts')
  await drizzleOf(payload).execute(statement)
}

/** One save: its events are written in one transaction. */
async function published(...drafts: Partial<EventDraft>[]): Promise<number[]> {
  const { inTransaction } = await import('../../platform/transaction.ts')
  const { appendEvents } = await import('../append.ts')
  const whole = { type: 'product.changed', tags: ['product:12'], locales: ['en', 'th'] } as const
  return await inTransaction(payload, (tx) =>
    appendEvents(
      tx,
      drafts.map((draft) => ({
        ...whole,
        tags: [...whole.tags],
        locales: [...whole.locales],
        cause: VASE,
        ...draft,
      })),
    ),
  )
}

interface Said {
  pages?: number
  failed?: FailedPage[]
}

async function replica(name: string, seenSecondsAgo = 1): Promise<void> {
  const { EPOCH_QUERY, toEpoch } = await import('../revision-of.ts')
  const { drizzleOf } = await import('../../platform/transaction.ts')
  const { rows } = await drizzleOf(payload).execute(sql.raw(EPOCH_QUERY.text))
  const epoch = toEpoch(rows[0] as never)
  await run(sql`
    INSERT INTO event_replicas (replica, revision, first_seen_at, seen_at)
    SELECT ${name}, ${epoch} || '.' || coalesce(max(seq), 0) || '.' || pg_current_snapshot(),
      now() - interval '1 hour', now() - ${seenSecondsAgo} * interval '1 second'
    FROM store_events`)
}

async function acknowledged(seq: number, name: string, { pages = 14, failed = [] }: Said = {}) {
  await run(sql`
    INSERT INTO event_receipts (seq, replica, pages, browsers, duration_ms, failed)
    VALUES (${seq}, ${name}, ${pages}, 2, 210, ${JSON.stringify(failed)}::jsonb)`)
}

async function receipts(query: string, cookie = cookies['support']): Promise<ReceiptAnswer> {
  const answer = await rest('GET', `/publish-receipts?${query}`, { cookie })
  expect(answer.status).toBe(200)
  return (await answer.json()) as ReceiptAnswer
}

describe('the receipts of a document', () => {
  test('are for staff alone', async () => {
    const [seq] = await published({})
    expect((await rest('GET', '/publish-receipts?collection=products&id=12')).status).toBe(403)
    const retry = { body: { seqs: [seq] } }
    expect((await rest('POST', '/publish-receipts/retry', retry)).status).toBe(403)
    for (const cookie of Object.values(cookies)) {
      expect((await receipts('collection=products&id=12', cookie)).changes).toHaveLength(1)
    }
  })

  test('gather what one save did, with what every shop made of it', async () => {
    await replica('shop-1')
    await replica('shop-2')
    const [first = 0, second = 0] = await published(
      {},
      { type: 'price.changed', tags: ['product:12', 'list'], locales: ['th'] },
    )
    for (const seq of [first, second]) await acknowledged(seq, 'shop-1')
    await acknowledged(first, 'shop-2', { pages: 9 })
    const { changes, replicas, newest } = await receipts('collection=products&id=12')
    expect(newest).toBe(second)
    expect(changes).toHaveLength(1)
    expect(changes[0]).toMatchObject({
      cause: VASE,
      events: [
        { seq: first, type: 'product.changed', tags: ['product:12'], tagCount: 1 },
        { seq: second, type: 'price.changed', tags: ['list', 'product:12'], tagCount: 2 },
      ],
    })
    expect(outcomeOf(changes[0]!, replicas)).toMatchObject({ state: 'waiting', shops: 1 })
    await acknowledged(second, 'shop-2', { pages: 9 })
    const later = await receipts('collection=products&id=12')
    expect(outcomeOf(later.changes[0]!, later.replicas)).toMatchObject({ state: 'live', shops: 2 })
  })

  test('are those of this document, after the number that is named', async () => {
    const [old = 0] = await published({})
    await published({ cause: { ...VASE, id: 13 } })
    await published({ cause: { collection: 'pages', id: 12, title: 'Page' } })
    await published({ cause: null, type: 'stock.changed' })
    expect((await receipts(`collection=products&id=12&after=${old}`)).changes).toEqual([])
    const [fresh] = await published({})
    const { changes } = await receipts(`collection=products&id=12&after=${old}`)
    expect(changes.map((change) => change.events.map((event) => event.seq))).toEqual([[fresh]])
  })

  test('of a global are found without an id', async () => {
    await published({
      type: 'navigation.changed',
      cause: { collection: 'navigation', id: null, title: 'Menus' },
    })
    expect((await receipts('collection=navigation')).changes).toHaveLength(1)
    expect((await receipts('collection=navigation&id=1')).changes).toHaveLength(0)
  })

  test('say how far behind each shop is, and which is gone', async () => {
    await replica('shop-1')
    await replica('shop-2', 40)
    await published({}, { type: 'price.changed' })
    await run(
      sql`INSERT INTO event_replicas (replica, revision) VALUES ('stranger', 'zz-1.4.1:1:')`,
    )
    await run(sql`INSERT INTO event_replicas (replica, revision) VALUES ('odd', 'zz-1.4.9:3:7')`)
    const { replicas } = await receipts('collection=products&id=12')
    expect(replicas).toMatchObject([
      { replica: 'odd', behind: null },
      { replica: 'shop-1', isSeen: true, behind: 2 },
      { replica: 'stranger', behind: null },
      { replica: 'shop-2', isSeen: false, behind: 2 },
    ])
  })

  test('refuse a question that makes no sense', async () => {
    for (const query of ['', 'collection=products&id=x', 'collection=products&after=-1']) {
      const { status } = await rest('GET', `/publish-receipts?${query}`, {
        cookie: cookies['admin'],
      })
      expect(status, query).toBe(400)
    }
  })
})

describe('trying again', () => {
  test('asks the shops once more, as those who may publish, and shows under the same document', async () => {
    const failed = [{ path: '/en/products/vase', reason: 'timeout' }]
    await replica('shop-1')
    const [seq = 0] = await published({})
    await acknowledged(seq, 'shop-1', { failed })
    const before = await receipts('collection=products&id=12')
    expect(outcomeOf(before.changes[0]!, before.replicas)).toMatchObject({ state: 'failed' })

    const body = { seqs: [seq] }
    const ask = (role: string) =>
      rest('POST', '/publish-receipts/retry', { cookie: cookies[role], body })
    expect((await ask('support')).status).toBe(403)
    const answer = await ask('editor')
    expect(answer.status).toBe(200)
    const { seqs } = (await answer.json()) as { seqs: number[] }
    const { changes } = await receipts(`collection=products&id=12&after=${seq}`)
    expect(changes).toMatchObject([
      { cause: VASE, events: [{ seq: seqs[0], type: 'refresh.requested', tags: ['product:12'] }] },
    ])
  })

  test('of events that are gone does nothing, and nonsense is refused', async () => {
    const cookie = cookies['editor']
    const gone = await rest('POST', '/publish-receipts/retry', {
      cookie,
      body: { seqs: [999_999] },
    })
    expect(await gone.json()).toEqual({ seqs: [] })
    for (const body of [{ seqs: [] }, { seqs: ['1'] }, { seqs: [1], more: 1 }, 'x']) {
      expect((await rest('POST', '/publish-receipts/retry', { cookie, body })).status).toBe(400)
    }
  })
})

describe('the list of all that was published', () => {
  test('leaves out sales or shows only what failed, page by page', async () => {
    const { listChanges } = await import('./receipts.ts')
    const [one = 0] = await published({})
    await published({ cause: null, type: 'stock.changed' })
    const [two = 0] = await published({ cause: { ...VASE, id: 13 } })
    await acknowledged(one, 'shop-1', { failed: [{ path: '/en', reason: 'timeout' }] })
    await acknowledged(two, 'shop-1')
    const seqs = async (filter: object) =>
      (await listChanges(payload, { limit: 30, ...filter })).map((change) => change.events[0]?.seq)
    expect(await seqs({})).toHaveLength(3)
    expect(await seqs({ only: 'edits' })).toEqual([two, one])
    expect(await seqs({ only: 'failed' })).toEqual([one])
    expect(await seqs({ only: 'edits', limit: 1 })).toEqual([two])
    expect(await seqs({ only: 'edits', before: two })).toEqual([one])
  })
})
