// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watchChanges } from './visible-changes.ts'

const find = (selector: string) => {
  const element = document.querySelector<HTMLElement>(selector)
  if (!element) throw new Error(selector)
  return element
}

describe('watchChanges', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    document.body.innerHTML = `
      <main><h1>Teapot</h1><p><span data-live="price"><ins>฿590</ins></span></p>
      <span data-live="stock">In stock</span>
      <script type="application/ld+json">{}</script></main>
      <div aria-live="polite"><p>Said</p></div>`
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('marks what was replaced, for a moment', () => {
    const finish = watchChanges(document.body)
    find('ins').firstChild!.nodeValue = '฿690'
    expect(finish()).toBe(true)
    expect(find('[data-live=price]').dataset).toHaveProperty('fresh')
    expect(find('[data-live=stock]').dataset).not.toHaveProperty('fresh')
    vi.advanceTimersByTime(5000)
    expect(find('[data-live=price]').dataset).not.toHaveProperty('fresh')
  })

  it('sees what has no mark of its own', () => {
    const finish = watchChanges(document.body)
    find('h1').textContent = 'Celadon teapot'
    expect(finish()).toBe(true)
    expect(document.querySelector('[data-fresh]')).toBeNull()
  })

  it('takes no notice of what nobody sees, nor of what is only said', () => {
    const finish = watchChanges(document.body)
    find('script').textContent = '{"price":690}'
    find('[aria-live] p').textContent = 'Said again'
    expect(finish()).toBe(false)
  })

  it('ends when it is asked', () => {
    const finish = watchChanges(document.body)
    expect(finish()).toBe(false)
    find('h1').textContent = 'Later'
    expect(finish()).toBe(false)
  })
})
