import type { StoreEvent } from '@vitrine/shared-types/events/store-events'
import { describe, expect, it, vi } from 'vitest'
import { createTagTable } from '../../live/tag-table.ts'
import { type EndpointId, localProblem, normaliseRequest, type StoreRequest } from '../request.ts'
import { UNMARKED } from './answer-mark.ts'
import { createCurrentSource } from './current.ts'
import type { LiveAnswer, ReadOptions } from './live.ts'
import { tagsAskedFor } from './missing-tags.ts'

vi.mock('../../platform/logger.ts', () => ({ logger: { warn: () => {} } }))

const before = 'db-1.1.10:10:'
const after = 'db-1.2.11:11:'
const event: StoreEvent = {
  seq: 2,
  xid: 10,
  type: 'product.changed',
  tags: ['product:1', 'slug:product:teapot'],
  locales: ['en'],
  at: '2026-01-01T00:00:00Z',
}

function teapot(locale: 'en' | 'th' = 'en'): StoreRequest {
  const normalised = normaliseRequest('getProduct', {
    params: { slug: 'teapot' },
    query: { locale },
  })
  if (!normalised.ok) throw new Error('the request is valid')
  return normalised.request
}

/** A store that answers each call with the next answer; the event comes during the first. */
function sourceOf(...answers: LiveAnswer[]) {
  const table = createTagTable()
  table.restart(before)
  let known = before
  const calls: ReadOptions[] = []
  const live = {
    read: (_: StoreRequest, options: ReadOptions) => {
      const answer = answers[Math.min(calls.push(options), answers.length) - 1]
      if (calls.length === 1) {
        known = after
        table.note(after, [event])
      }
      return Promise.resolve(answer ?? silent('timeout'))
    },
  }
  const noteCall = vi.fn()
  const source = createCurrentSource(live, {
    isCurrent: ({ revision, ...entry }) =>
      revision === null || table.isCurrent({ ...entry, revision }),
    revision: () => known,
    noteCall,
  })
  return { read: (locale?: 'th') => source.read(teapot(locale), options), calls, noteCall }
}

const options = { requestId: 'test', budgetMs: 1000 }
const good = (revision: string | null, tags = ['product:1']): LiveAnswer => ({
  ok: true,
  data: revision,
  text: '',
  dropped: [],
  mark: revision === null ? UNMARKED : { tags, revision },
})
const silent = (reason: 'timeout' | 'busy' | 'circuit_open'): LiveAnswer => ({
  ok: false,
  failure: { kind: 'unreachable', reason },
  mark: UNMARKED,
})
/** Refusals say nothing of themselves. */
const missing: LiveAnswer = {
  ok: false,
  failure: { kind: 'refused', problem: localProblem('product_not_found') },
  mark: UNMARKED,
}

describe('an answer that is older than a known change of what it shows', () => {
  it('is asked for once more, and now not older than the change', async () => {
    const source = sourceOf(good(before), good(after))
    expect(await source.read()).toMatchObject({ ok: true, data: after, isOld: false })
    expect(source.calls).toMatchObject([
      { requestId: 'test', minRevision: before },
      { requestId: 'test', minRevision: after },
    ])
  })

  it('is handed on as old when the second one is no newer', async () => {
    const source = sourceOf(good(before), good(before))
    expect(await source.read()).toMatchObject({ ok: true, isOld: true })
    expect(source.calls).toHaveLength(2)
  })

  it('is handed on as old when the store falls silent', async () => {
    const source = sourceOf(good(before), silent('timeout'))
    expect(await source.read()).toMatchObject({ ok: true, data: before, isOld: true })
  })

  it('is not believed when it says that there is no such thing', async () => {
    const source = sourceOf(missing, good(after))
    expect(await source.read()).toMatchObject({ ok: true, data: after, isOld: false })
  })

  it('may turn into a refusal', async () => {
    const source = sourceOf(good(before), missing)
    expect(await source.read()).toMatchObject({
      failure: { kind: 'refused' },
      isOld: false,
      mark: { tags: ['slug:product:teapot'], revision: after },
    })
  })
})

describe('an answer is asked for once', () => {
  it.each<[string, LiveAnswer, 'th' | undefined]>([
    ['when it shows the change', good(after), undefined],
    ['when it shows something else', good(before, ['product:2']), undefined],
    ['when it is in another language', good(before), 'th'],
    ['when the store is too old to say', good(null), undefined],
    ['when there is none', silent('timeout'), undefined],
  ])('%s', async (_, answer, locale) => {
    const source = sourceOf(answer)
    expect(await source.read(locale)).toMatchObject({ isOld: false })
    expect(source.calls).toHaveLength(1)
  })
})

describe('a refusal', () => {
  it.each<[EndpointId, object, string[]]>([
    ['getBrand', { params: { slug: 'sala' } }, ['slug:brand:sala']],
    ['getPage', { params: { slug: 'about' } }, ['slug:page:about']],
    [
      'listProducts',
      { query: { category: 'tea', brand: 'sala' } },
      ['slug:category:tea', 'slug:brand:sala'],
    ],
    ['getSettings', {}, []],
  ])('of %s stands for what was named: it may appear', (id, input, tags) => {
    const normalised = normaliseRequest(id, input)
    expect(normalised.ok && tagsAskedFor(normalised.request)).toEqual(tags)
  })
})

describe('what a call met', () => {
  it.each<[LiveAnswer, boolean | null]>([
    [good(after), true],
    [missing, true],
    [silent('timeout'), false],
    [silent('busy'), null],
    [silent('circuit_open'), null],
  ])('is told to whoever watches the store: %#', async (answer, isAnswered) => {
    const source = sourceOf(answer)
    await source.read()
    expect(source.noteCall.mock.calls.at(0)).toEqual(isAnswered === null ? undefined : [isAnswered])
  })
})
