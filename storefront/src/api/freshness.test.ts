import { describe, expect, it } from 'vitest'
import { pageSource, type RenderState, track } from './freshness.ts'
import { type Result, type Source, worstSource } from './result.ts'

const newState = (): RenderState => ({
  calls: new Map(),
  sources: [],
  pending: 0,
  metSilence: false,
})

const after = (ms: number, source: Source): Promise<Result<unknown>> =>
  new Promise((resolve) => setTimeout(() => resolve({ ok: true, data: 1, source }), ms))

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
  it('waits for the calls that are under way, and for those that follow them', async () => {
    const state = newState()
    void track(state, after(60, { kind: 'live' })).then(() =>
      track(state, after(40, snapshot('2026-01-01'))),
    )
    expect(await pageSource(state)).toEqual(snapshot('2026-01-01'))
  })
})

describe('a render that met silence', () => {
  it('is known to have, so that its next calls wait less', async () => {
    const state = newState()
    await track(state, after(0, { kind: 'live' }))
    expect(state.metSilence).toBe(false)
    await track(state, Promise.resolve({ ok: false, failure: { kind: 'refused' } as never }))
    expect(state.metSilence).toBe(false)
    await track(state, after(0, snapshot('2026-01-01')))
    expect(state.metSilence).toBe(true)
  })
})
