import { describe, expect, it } from 'vitest'
import type { StoreState } from '../live/shop-live.ts'
import { newRequestContext, requestContext } from '../platform/request-context.ts'
import type { Answer } from './chain.ts'
import { pageSource, type RenderState, sourceNow, track } from './freshness.ts'
import { type Result, type Source, worstSource } from './result.ts'
import { UNMARKED } from './sources/answer-mark.ts'

const newState = (atStart: Source = { kind: 'live' }): RenderState => ({
  calls: new Map(),
  sources: [],
  atStart,
  metSilence: false,
})

const answer = (result: Result<unknown>): Promise<Answer> =>
  Promise.resolve({ ...UNMARKED, result, isDegraded: false })
const from = (source: Source) => answer({ ok: true, data: 1, source })

const snapshot = (since: string): Source => ({ kind: 'snapshot', since })

describe('the worst of several sources', () => {
  it.each<[Source[], Source]>([
    [[], { kind: 'live' }],
    [[{ kind: 'live' }, snapshot('2026-02-01')], snapshot('2026-02-01')],
    [[snapshot('2026-02-01'), snapshot('2026-01-01')], snapshot('2026-01-01')],
    [[snapshot('2026-02-01'), { kind: 'mock' }], { kind: 'mock' }],
  ])('%j is %j', (sources, worst) => expect(worstSource(sources)).toEqual(worst))
})

describe('the source of a page', () => {
  it('is what its answers say so far, without waiting for those under way', async () => {
    const state = newState()
    void track(state, new Promise(() => {}))
    expect(pageSource(state)).toEqual({ kind: 'live' })
    await track(state, from(snapshot('2026-01-01')))
    expect(pageSource(state)).toEqual(snapshot('2026-01-01'))
  })

  it('is how the store stood when the page began, until there is an answer', async () => {
    const state = newState(snapshot('2026-01-01'))
    expect(pageSource(state)).toEqual(snapshot('2026-01-01'))
    await track(state, from({ kind: 'live' }))
    expect(pageSource(state)).toEqual({ kind: 'live' })
  })

  it('that is not live makes the page unfit to be kept', () => {
    const context = newRequestContext('r')
    requestContext.run(context, () => pageSource(newState()))
    expect(context.reads.isDegraded).toBe(false)
    requestContext.run(context, () => pageSource(newState(snapshot('2026-01-01'))))
    expect(context.reads.isDegraded).toBe(true)
  })
})

describe('the source of an answer that nobody has asked for', () => {
  it.each<[StoreState, Source]>([
    [{ kind: 'following' }, { kind: 'live' }],
    [{ kind: 'polling', since: '2026-01-01' }, { kind: 'live' }],
    [{ kind: 'away', since: '2026-01-01' }, snapshot('2026-01-01')],
    [{ kind: 'off' }, { kind: 'mock' }],
  ])('when the store is %j is %j', (state, source) => expect(sourceNow(state)).toEqual(source))
})

describe('a render that met silence', () => {
  it('is known to have, so that its next calls wait less', async () => {
    const state = newState()
    await track(state, from({ kind: 'live' }))
    expect(state.metSilence).toBe(false)
    await track(state, answer({ ok: false, failure: { kind: 'refused' } as never }))
    expect(state.metSilence).toBe(false)
    await track(state, from(snapshot('2026-01-01')))
    expect(state.metSilence).toBe(true)
  })
})
