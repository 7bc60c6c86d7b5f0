import { describe, expect, it, vi } from 'vitest'
import { createChain, type MockMode } from './chain.ts'
import { localProblem, normaliseRequest, type StoreRequest } from './request.ts'
import type { ApiFailure } from './result.ts'
import type { LiveAnswer } from './sources/live.ts'

const silence: ApiFailure = { kind: 'unreachable', reason: 'timeout' }
const nonsense: ApiFailure = { kind: 'malformed', detail: 'no JSON' }
const refusal: ApiFailure = { kind: 'refused', problem: localProblem('product_not_found') }
const since = '2026-01-02T03:04:05.000Z'

function productRequest(): StoreRequest {
  const normalised = normaliseRequest('getProduct', { params: { slug: 'teapot' } })
  if (!normalised.ok) throw new Error('the request is valid')
  return normalised.request
}

function chainWith(options: {
  mode?: MockMode
  live: LiveAnswer
  snapshot?: { data: unknown; since: string }
  mock?: { ok: true; data: unknown } | { ok: false; failure: ApiFailure }
}) {
  const live = { read: vi.fn(() => Promise.resolve(options.live)) }
  const snapshots = {
    read: vi.fn(() => Promise.resolve(options.snapshot ?? null)),
    write: vi.fn(() => Promise.resolve()),
    forget: vi.fn(() => Promise.resolve()),
  }
  const mock = vi.fn(() => Promise.resolve(options.mock ?? { ok: true as const, data: 'mock' }))
  const ask = createChain({ mode: options.mode ?? 'off', live, snapshots, mock })
  return { answer: () => ask(productRequest(), { requestId: 'test' }), live, snapshots, mock }
}

describe('a live answer', () => {
  const live: LiveAnswer = { ok: true, data: 'live', text: '"live"', dropped: [] }

  it('is handed on and kept', async () => {
    const chain = chainWith({ live })
    expect(await chain.answer()).toEqual({ ok: true, data: 'live', source: { kind: 'live' } })
    expect(chain.snapshots.write).toHaveBeenCalledWith(expect.anything(), '"live"')
  })

  it('does not wait for a disk that is full', async () => {
    const chain = chainWith({ live })
    chain.snapshots.write.mockRejectedValue(new Error('ENOSPC'))
    expect(await chain.answer()).toMatchObject({ ok: true })
  })
})

describe('a refusal', () => {
  it('is final, whatever the snapshot and the mock would say', async () => {
    const chain = chainWith({
      mode: 'fallback',
      live: { ok: false, failure: refusal },
      snapshot: { data: 'old', since },
    })
    expect(await chain.answer()).toEqual({ ok: false, failure: refusal })
    expect(chain.snapshots.read).not.toHaveBeenCalled()
    expect(chain.mock).not.toHaveBeenCalled()
  })

  it('of a thing that is gone makes the shop forget it', async () => {
    const chain = chainWith({ live: { ok: false, failure: refusal } })
    await chain.answer()
    expect(chain.snapshots.forget).toHaveBeenCalledOnce()
  })

  it('for another reason forgets nothing', async () => {
    const failure: ApiFailure = { kind: 'refused', problem: localProblem('origin_not_allowed') }
    const chain = chainWith({ live: { ok: false, failure } })
    await chain.answer()
    expect(chain.snapshots.forget).not.toHaveBeenCalled()
  })
})

describe.each([
  ['silence', silence],
  ['nonsense', nonsense],
])('%s', (_, failure) => {
  const live: LiveAnswer = { ok: false, failure }

  it('moves on to the snapshot, which says since when', async () => {
    const chain = chainWith({ mode: 'fallback', live, snapshot: { data: 'old', since } })
    expect(await chain.answer()).toEqual({
      ok: true,
      data: 'old',
      source: { kind: 'snapshot', since },
    })
    expect(chain.mock).not.toHaveBeenCalled()
  })

  it('moves on to the mock when there is no snapshot and mocks are wanted', async () => {
    const chain = chainWith({ mode: 'fallback', live })
    expect(await chain.answer()).toEqual({ ok: true, data: 'mock', source: { kind: 'mock' } })
  })

  it('is the answer when nothing is known and mocks are off', async () => {
    const chain = chainWith({ live })
    expect(await chain.answer()).toEqual({ ok: false, failure })
    expect(chain.mock).not.toHaveBeenCalled()
  })

  it('stays an outage when the demo shop has no such thing', async () => {
    const chain = chainWith({ mode: 'fallback', live, mock: { ok: false, failure: refusal } })
    expect(await chain.answer()).toEqual({ ok: false, failure })
  })
})

describe('a shop on mock data alone', () => {
  it('asks nobody else', async () => {
    const chain = chainWith({ mode: 'only', live: { ok: false, failure: silence } })
    expect(await chain.answer()).toEqual({ ok: true, data: 'mock', source: { kind: 'mock' } })
    expect(chain.live.read).not.toHaveBeenCalled()
    expect(chain.snapshots.read).not.toHaveBeenCalled()
  })

  it('takes a refusal of the demo shop at its word', async () => {
    const chain = chainWith({
      mode: 'only',
      live: { ok: false, failure: silence },
      mock: { ok: false, failure: refusal },
    })
    expect(await chain.answer()).toEqual({ ok: false, failure: refusal })
  })
})
