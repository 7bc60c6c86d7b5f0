import { describe, expect, it } from 'vitest'
import { newRequestContext, type Reads } from '../platform/request-context.ts'
import type { Answer } from './chain.ts'
import { noteRead } from './note-read.ts'
import { localProblem } from './request.ts'

const answer = (data: Partial<Answer> = {}): Answer => ({
  result: { ok: true, data: 1, source: { kind: 'live' } },
  tags: ['product:1'],
  revision: 'db-1.5.9:9:',
  isDegraded: false,
  ...data,
})

function readsOf(...answers: Answer[]): Reads {
  const { reads } = newRequestContext('test')
  for (const one of answers) noteRead(reads, one)
  return reads
}

describe('what a render has read', () => {
  it('is nothing at first', () => {
    expect(readsOf()).toMatchObject({ revision: null, isDegraded: false, answers: 0 })
  })

  it('has the tags of all answers and the earliest revision', () => {
    const reads = readsOf(
      answer(),
      answer({ revision: 'db-1.4.8:8:', tags: ['list', 'product:1'] }),
      answer({ revision: 'db-1.6.9:9:' }),
    )
    expect([...reads.tags]).toEqual(['product:1', 'list'])
    expect(reads).toMatchObject({ revision: 'db-1.4.8:8:', isDegraded: false, answers: 3 })
  })

  it.each([
    ['first', [answer({ revision: null }), answer()]],
    ['last', [answer(), answer({ revision: null })]],
  ])('has no revision when the %s answer has none', (_, answers) => {
    expect(readsOf(...answers).revision).toBeNull()
  })

  it('names what was missing, too: it may appear', () => {
    const failure = { kind: 'refused', problem: localProblem('product_not_found') } as const
    const reads = readsOf(answer({ result: { ok: false, failure }, tags: ['slug:product:x'] }))
    expect(reads).toMatchObject({ isDegraded: false, revision: 'db-1.5.9:9:' })
    expect([...reads.tags]).toEqual(['slug:product:x'])
  })

  it('is unfit to be kept when one part is, whatever the others are', () => {
    const since = '2026-01-01T00:00:00.000Z'
    const old = answer({
      result: { ok: true, data: 1, source: { kind: 'snapshot', since } },
      isDegraded: true,
    })
    expect(readsOf(answer(), old, answer())).toMatchObject({
      isDegraded: true,
      source: { kind: 'snapshot', since },
    })
  })

  it('is unfit to be kept when its halves come from two databases', () => {
    expect(readsOf(answer(), answer({ revision: 'db-2.5.9:9:' })).isDegraded).toBe(true)
  })
})
