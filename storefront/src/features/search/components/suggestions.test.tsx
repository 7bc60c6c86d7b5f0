// @vitest-environment jsdom
import { act, createRef, type RefObject } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { render } from '../../../ui/testing/render.tsx'
import type { Suggested, SuggestionView } from '../suggestion-view.ts'
import { boxWords } from '../words.ts'
import { Suggestions } from './suggestions.tsx'

const push = vi.hoisted(() => vi.fn())
vi.mock('next/navigation', () => ({ useRouter: () => ({ push }) }))

const READER = { locale: 'en', currency: 'THB' } as const
const line = (label: string): Suggested => ({
  label,
  href: `/en/products/${label}`,
  note: null,
  picture: null,
})
const view = (...products: string[]): SuggestionView => ({
  queries: [],
  categories: [],
  brands: [],
  products: products.map(line),
})

/** Questions on their way: each is answered when the test says so. */
let asked: { q: string; signal: AbortSignal; answer: (status: number, view?: object) => void }[]

beforeEach(() => {
  vi.useFakeTimers()
  Element.prototype.scrollIntoView = () => {}
  asked = []
  push.mockClear()
  vi.stubGlobal('fetch', (url: string, { signal }: { signal: AbortSignal }) => {
    const q = new URL(url, 'https://shop.test').searchParams.get('q') ?? ''
    return new Promise((resolve) => {
      const answer = (status: number, body: object = {}) => resolve(Response.json(body, { status }))
      asked.push({ q, signal, answer })
    })
  })
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

async function box() {
  const field: RefObject<HTMLInputElement | null> = createRef()
  const leave = vi.fn()
  const page = await render(
    <>
      <input ref={field} />
      <Suggestions
        id="list"
        field={field}
        reader={READER}
        words={boxWords('en').box}
        onLeave={leave}
      />
    </>,
  )
  const input = field.current!
  return {
    input,
    leave,
    labels: () =>
      [...page.place.querySelectorAll('[role=option]')].map((option) => option.textContent),
    headings: () => [...page.place.querySelectorAll('[role=group] p')].map((p) => p.textContent),
    active: () => page.place.querySelector('[aria-selected=true]')?.textContent,
    type: async (text: string, pauseMs = 80) => {
      await act(async () => {
        input.value = text
        input.dispatchEvent(new Event('input', { bubbles: true }))
      })
      await act(async () => {
        await vi.advanceTimersByTimeAsync(pauseMs)
      })
    },
    press: async (...keys: string[]) => {
      for (const key of keys) {
        await act(async () => {
          input.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }))
        })
      }
    },
  }
}

async function answer(at: number, status: number, body?: object) {
  await act(async () => {
    asked[at]?.answer(status, body)
    await vi.advanceTimersByTimeAsync(0)
  })
}

describe('suggestions', () => {
  it('are asked for at a pause in typing', async () => {
    const { type } = await box()
    await type('t', 10)
    await type('te', 10)
    await type('tea')
    expect(asked.map(({ q }) => q)).toEqual(['tea'])
  })

  it('are those of the last letters, whichever answer comes last', async () => {
    const { type, labels } = await box()
    await type('te')
    await type('tea')
    expect(asked.map(({ signal }) => signal.aborted)).toEqual([true, false])
    await answer(1, 200, view('teapot'))
    await answer(0, 200, view('television'))
    expect(labels()).toEqual(['teapot', 'See everything for “tea”'])
  })

  it('promise nothing when there are none', async () => {
    const { type, labels, headings } = await box()
    await type('xyzzy')
    await answer(0, 200, view())
    expect(labels()).toEqual(['Search for “xyzzy” anyway'])
    expect(headings()).toEqual(['No suggestions'])
  })

  it('go away with the words, and where nobody answers', async () => {
    const { type, labels, input } = await box()
    await type('te')
    await answer(0, 200, view('teapot'))
    await type('')
    expect(labels()).toEqual([])
    await type('tea')
    await answer(1, 503)
    expect(labels()).toEqual([])
    expect(input.getAttribute('aria-expanded')).toBe('false')
  })

  it('are walked through by keys, the field among them', async () => {
    const { type, press, active, input } = await box()
    await type('te')
    await answer(0, 200, view('teapot', 'teak'))
    expect(input.getAttribute('role')).toBe('combobox')
    await press('ArrowDown', 'ArrowDown')
    expect(active()).toBe('teak')
    expect(input.getAttribute('aria-activedescendant')).toBe('list-1')
    await press('Home')
    expect(active()).toBe('teapot')
    await press('End')
    expect(active()).toBe('See everything for “te”')
    await press('ArrowDown')
    expect(active()).toBeUndefined()
    expect(input.hasAttribute('aria-activedescendant')).toBe(false)
    await press('ArrowUp')
    expect(active()).toBe('See everything for “te”')
  })

  it('are opened with Enter, and left with Escape', async () => {
    const { type, press, labels, leave } = await box()
    await type('te')
    await answer(0, 200, view('teapot'))
    await press('ArrowDown', 'Escape')
    expect(labels()).toEqual([])
    await press('Enter')
    expect(push).not.toHaveBeenCalled()
    await press('ArrowDown', 'ArrowDown', 'Enter')
    expect(push).toHaveBeenCalledExactlyOnceWith('/en/products/teapot')
    expect(leave).toHaveBeenCalledOnce()
  })

  it('leave the keys alone while a word is being composed', async () => {
    const { type, active, input } = await box()
    await type('te')
    await answer(0, 200, view('teapot'))
    const composing = new KeyboardEvent('keydown', { key: 'ArrowDown', isComposing: true })
    await act(async () => void input.dispatchEvent(composing))
    expect(active()).toBeUndefined()
  })
})
