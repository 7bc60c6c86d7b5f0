import type { StoreEvent } from '@vitrine/shared-types/events/store-events'
import { describe, expect, it, vi } from 'vitest'
import type { StoreState } from '../../live/shop-live.ts'
import { createTagTable } from '../../live/tag-table.ts'
import { localProblem, normaliseRequest, type StoreRequest } from '../request.ts'
import type { CurrentAnswer } from './current.ts'
import { createKeptAnswers } from './kept-answers.ts'

const options = { requestId: 'test' }

function settings(locale: 'en' | 'th' = 'en'): StoreRequest {
  const normalised = normaliseRequest('getSettings', { query: { locale } })
  if (!normalised.ok) throw new Error('the request is valid')
  return normalised.request
}

/** A store whose answers are numbered, and what the shop hears of its changes. */
function setUp({ maxSize = 100_000 } = {}) {
  const table = createTagTable()
  let seq = 1
  const revision = () => `db-1.${seq}.${seq}:${seq}:`
  table.restart(revision())
  let state: StoreState = { kind: 'following' }
  let calls = 0
  let answer = (): CurrentAnswer => good()
  const good = (): CurrentAnswer => ({
    ok: true,
    data: { call: calls },
    text: 'text',
    dropped: [],
    mark: { tags: ['settings'], revision: revision() },
    isOld: false,
  })
  const read = vi.fn(async () => {
    calls += 1
    const given = answer()
    await Promise.resolve()
    return given
  })
  const source = createKeptAnswers(
    { read },
    {
      state: () => state,
      revision,
      isFresh: ({ revision: made, ...entry }) =>
        made !== null && table.isCurrent({ ...entry, revision: made }),
    },
    { maxSize },
  )
  return {
    ask: (locale?: 'th') => source.read(settings(locale), options),
    read,
    good,
    answers: (next: typeof answer) => void (answer = next),
    moves: (next: StoreState) => void (state = next),
    change: (tags: string[]) => {
      const event: StoreEvent = {
        seq: seq + 1,
        xid: seq,
        type: 'settings.changed',
        tags,
        locales: ['en'],
        at: '2026-01-01T00:00:00Z',
      }
      seq += 1
      table.note(revision(), [event])
    },
  }
}

describe('an answer that was asked for before', () => {
  it('is given again while no change names it', async () => {
    const { ask, read, change } = setUp()
    expect(await ask()).toMatchObject({ data: { call: 1 } })
    change(['product:1'])
    expect(await ask()).toMatchObject({ data: { call: 1 }, isKept: true })
    expect(read).toHaveBeenCalledOnce()
  })

  it('is as new as the newest change that is known', async () => {
    const { ask, change, good } = setUp()
    await ask()
    change(['product:1'])
    expect((await ask()).mark).toEqual(good().mark)
  })

  it('is asked for anew after a change of what it shows, in that language alone', async () => {
    const { ask, read, change } = setUp()
    await Promise.all([ask(), ask('th')])
    change(['settings'])
    await Promise.all([ask(), ask('th')])
    expect(read).toHaveBeenCalledTimes(3)
  })

  it.each(['polling', 'away'] as const)('is not relied on while %s', async (kind) => {
    const { ask, read, moves } = setUp()
    await ask()
    moves({ kind, since: '2026-01-01T00:00:00Z' })
    await ask()
    expect(read).toHaveBeenCalledTimes(2)
  })

  it('makes room for others', async () => {
    const { ask, read } = setUp({ maxSize: 1500 })
    await ask()
    await ask('th')
    await ask()
    expect(read).toHaveBeenCalledTimes(3)
  })
})

it('what is known to be old, refused or not marked is not kept', async () => {
  const { ask, read, good, answers } = setUp()
  const refused = { kind: 'refused', problem: localProblem('product_not_found') } as const
  const others = [
    () => ({ ...good(), isOld: true }),
    () => ({ ...good(), mark: { tags: [], revision: null } }),
    (): CurrentAnswer => ({ ...good(), ok: false, failure: refused }),
  ]
  for (const other of others) {
    answers(other)
    await ask()
  }
  await ask()
  expect(read).toHaveBeenCalledTimes(4)
})

describe('the same question at the same time', () => {
  it('is asked once', async () => {
    const { ask, read } = setUp()
    await Promise.all([ask(), ask(), ask()])
    expect(read).toHaveBeenCalledOnce()
  })

  it('is asked again when a change came in between', async () => {
    const { ask, read, change } = setUp()
    const first = ask()
    change(['settings'])
    await Promise.all([first, ask()])
    expect(read).toHaveBeenCalledTimes(2)
  })

  it('is not left hanging on one that failed', async () => {
    const { ask, read } = setUp()
    read.mockRejectedValueOnce(new Error('broken'))
    await expect(ask()).rejects.toThrow('broken')
    expect(await ask()).toMatchObject({ ok: true })
  })
})
