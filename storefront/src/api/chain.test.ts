import { describe, expect, it, vi } from 'vitest'
import { createChain, type MockMode } from './chain.ts'
import { localProblem, normaliseRequest, type StoreRequest } from './request.ts'
import type { ApiFailure } from './result.ts'
import { type AnswerMark, UNMARKED } from './sources/answer-mark.ts'
import type { CurrentAnswer } from './sources/current.ts'

const silence: ApiFailure = { kind: 'unreachable', reason: 'timeout' }
const nonsense: ApiFailure = { kind: 'malformed', detail: 'no JSON' }
const refusal: ApiFailure = { kind: 'refused', problem: localProblem('product_not_found') }
const since = '2026-01-02T03:04:05.000Z'

const mark: AnswerMark = { tags: ['product:1'], revision: 'db-1.4.9:9:' }

/** What the live source says; a refusal or an answer of now, unless said otherwise. */
function said(
  answer: { ok: true; data: unknown } | { ok: false; failure: ApiFailure },
  isOld = false,
): CurrentAnswer {
  if (answer.ok) return { ...answer, text: JSON.stringify(answer.data), dropped: [], mark, isOld }
  return { ...answer, mark: answer.failure.kind === 'refused' ? mark : UNMARKED, isOld }
}
const says = (failure: ApiFailure) => said({ ok: false, failure })

function productRequest(): StoreRequest {
  const normalised = normaliseRequest('getProduct', { params: { slug: 'teapot' } })
  if (!normalised.ok) throw new Error('the request is valid')
  return normalised.request
}

function chainWith(options: {
  mode?: MockMode
  live: CurrentAnswer
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
  const live = said({ ok: true, data: 'live' })

  it('is handed on with what it shows, and kept', async () => {
    const chain = chainWith({ live })
    expect(await chain.answer()).toEqual({
      ...mark,
      result: { ok: true, data: 'live', source: { kind: 'live' } },
      isDegraded: false,
    })
    expect(chain.snapshots.write).toHaveBeenCalledWith(expect.anything(), '"live"', mark.revision)
  })

  it('that is older than a known change is handed on, but not kept', async () => {
    const chain = chainWith({ live: said({ ok: true, data: 'live' }, true) })
    expect(await chain.answer()).toMatchObject({ result: { ok: true }, isDegraded: true })
    expect(chain.snapshots.write).not.toHaveBeenCalled()
  })

  it('does not wait for a disk that is full', async () => {
    const chain = chainWith({ live })
    chain.snapshots.write.mockRejectedValue(new Error('ENOSPC'))
    expect(await chain.answer()).toMatchObject({ result: { ok: true }, isDegraded: false })
  })
})

describe('a refusal', () => {
  it('is final, whatever the snapshot and the mock would say', async () => {
    const chain = chainWith({
      mode: 'fallback',
      live: says(refusal),
      snapshot: { data: 'old', since },
    })
    expect(await chain.answer()).toEqual({
      ...mark,
      result: { ok: false, failure: refusal },
      isDegraded: false,
    })
    expect(chain.snapshots.read).not.toHaveBeenCalled()
    expect(chain.mock).not.toHaveBeenCalled()
  })

  it('of a thing that is gone makes the shop forget it', async () => {
    const chain = chainWith({ live: says(refusal) })
    await chain.answer()
    expect(chain.snapshots.forget).toHaveBeenCalledOnce()
  })

  it('that is older than a known change makes it forget nothing', async () => {
    const chain = chainWith({ live: said({ ok: false, failure: refusal }, true) })
    expect(await chain.answer()).toMatchObject({ isDegraded: true })
    expect(chain.snapshots.forget).not.toHaveBeenCalled()
  })

  it('for another reason forgets nothing', async () => {
    const failure: ApiFailure = { kind: 'refused', problem: localProblem('origin_not_allowed') }
    const chain = chainWith({ live: says(failure) })
    await chain.answer()
    expect(chain.snapshots.forget).not.toHaveBeenCalled()
  })
})

describe.each([
  ['silence', silence],
  ['nonsense', nonsense],
])('%s', (_, failure) => {
  const live = says(failure)
  const missing = { ...UNMARKED, isDegraded: true }

  it('moves on to the snapshot, which says since when', async () => {
    const chain = chainWith({ mode: 'fallback', live, snapshot: { data: 'old', since } })
    expect(await chain.answer()).toEqual({
      ...missing,
      result: { ok: true, data: 'old', source: { kind: 'snapshot', since } },
    })
    expect(chain.mock).not.toHaveBeenCalled()
  })

  it('moves on to the mock when there is no snapshot and mocks are wanted', async () => {
    const chain = chainWith({ mode: 'fallback', live })
    const result = { ok: true, data: 'mock', source: { kind: 'mock' } }
    expect(await chain.answer()).toEqual({ ...missing, result })
  })

  it('is the answer when nothing is known and mocks are off', async () => {
    const chain = chainWith({ live })
    expect(await chain.answer()).toEqual({ ...missing, result: { ok: false, failure } })
    expect(chain.mock).not.toHaveBeenCalled()
  })

  it('stays an outage when the demo shop has no such thing', async () => {
    const chain = chainWith({ mode: 'fallback', live, mock: { ok: false, failure: refusal } })
    expect(await chain.answer()).toEqual({ ...missing, result: { ok: false, failure } })
  })
})

describe('a shop on mock data alone', () => {
  it('asks nobody else', async () => {
    const chain = chainWith({ mode: 'only', live: says(silence) })
    expect(await chain.answer()).toEqual({
      ...UNMARKED,
      result: { ok: true, data: 'mock', source: { kind: 'mock' } },
      isDegraded: true,
    })
    expect(chain.live.read).not.toHaveBeenCalled()
    expect(chain.snapshots.read).not.toHaveBeenCalled()
  })

  it('takes a refusal of the demo shop at its word', async () => {
    const chain = chainWith({
      mode: 'only',
      live: says(silence),
      mock: { ok: false, failure: refusal },
    })
    expect(await chain.answer()).toMatchObject({ result: { ok: false, failure: refusal } })
  })
})
