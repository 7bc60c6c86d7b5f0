// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SearchStep } from '@vitrine/shared-types/store-api/v1/search'
import { stepAdded, stepOpened, stepSearched } from './search-steps.ts'

const sent: unknown[] = []
const cookies = new Set<unknown>()
const OPENED = { q: 'teapot', locale: 'en', productId: '7', position: 3 } as const

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 })
  sent.length = 0
  vi.stubGlobal('fetch', (_: string, { body, credentials }: RequestInit) => {
    cookies.add(credentials)
    sent.push(SearchStep.parse(JSON.parse(body as string)))
    return Promise.resolve(new Response())
  })
})

afterEach(() => {
  sessionStorage.clear()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('the steps of a search', () => {
  it('tell what was searched for, opened and put into the cart', () => {
    stepSearched({ q: 'teapot', locale: 'en', total: 4 })
    stepOpened(OPENED)
    stepAdded('7')
    expect(cookies).toEqual(new Set(['omit']))
    expect(sent).toEqual([
      { step: 'searched', q: 'teapot', locale: 'en', total: 4 },
      { step: 'opened', ...OPENED },
      { step: 'added', q: 'teapot', locale: 'en', productId: '7' },
    ])
  })

  it('count what was added once, and only what a search has led to', () => {
    stepOpened(OPENED)
    stepAdded('8')
    stepAdded('7')
    stepAdded('7')
    expect(sent).toHaveLength(2)
    expect(sessionStorage).toHaveLength(0)
  })

  it('forget the words after half an hour', () => {
    stepOpened(OPENED)
    vi.advanceTimersByTime(30 * 60_000)
    stepAdded('7')
    expect(sent).toHaveLength(1)
    expect(sessionStorage).toHaveLength(0)
  })

  it('forget what other words led to', () => {
    stepOpened(OPENED)
    stepOpened({ ...OPENED, q: 'vase', productId: '9' })
    stepAdded('7')
    expect(sent).toHaveLength(2)
  })

  it.each([{ doNotTrack: '1' }, { globalPrivacyControl: true }])(
    'stay here when a browser asks for that: %o',
    (wish) => {
      vi.stubGlobal('navigator', wish)
      stepSearched({ q: 'teapot', locale: 'en', total: 4 })
      stepOpened(OPENED)
      stepAdded('7')
      expect(sent).toEqual([])
      expect(sessionStorage).toHaveLength(0)
    },
  )

  it('never stand in the way', () => {
    vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')))
    expect(() => stepSearched({ q: 'teapot', locale: 'en', total: 4 })).not.toThrow()
  })
})
