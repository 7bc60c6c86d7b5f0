// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest'
import { rawWords } from '../i18n/raw-words.ts'
import { Heart } from './heart.tsx'
import { render } from './testing/render.tsx'
import { refused, shopAnswers } from './testing/shop-answers.ts'

const words = rawWords('en', 'wishlist').heart
const heart = <Heart productId="12" title="Teapot" words={words} />
const label = 'Teapot on your wishlist'

beforeEach(() => {
  localStorage.clear()
  document.cookie = 'vitrine-has=; path=/; max-age=0'
})

describe('a heart', () => {
  it('says whether it is on, and changes with a press', async () => {
    const page = await render(heart)
    expect(page.button(label).getAttribute('aria-pressed')).toBe('false')
    await page.click(page.button(label))
    expect(page.button(label).getAttribute('aria-pressed')).toBe('true')
    await page.click(page.button(label))
    expect(page.button(label).getAttribute('aria-pressed')).toBe('false')
  })

  it('says in words what a press would do, where it has words', async () => {
    const page = await render(<Heart isWorded productId="12" title="Teapot" words={words} />)
    await page.click(page.button(words.put))
    await page.click(page.button(words.isOn))
    expect(page.button(words.put)).toBeTruthy()
  })

  it('is the same in two places of one page', async () => {
    const page = await render(
      <>
        {heart}
        {heart}
      </>,
    )
    await page.click(page.button(label))
    const pressed = [...page.place.querySelectorAll('[aria-pressed=true]')]
    expect(pressed).toHaveLength(2)
  })

  it('goes back and says why when the shop has no room', async () => {
    document.cookie = 'vitrine-has=customer; path=/'
    shopAnswers({
      'GET /customers/me/wishlist': { status: 200, body: { productIds: [] } },
      'POST /customers/me/wishlist': refused(409, 'wishlist_full'),
    })
    const page = await render(heart)
    await page.click(page.button(label))
    await page.click(page.find('span'))
    expect(page.button(label).getAttribute('aria-pressed')).toBe('false')
    expect(page.text()).toContain(words.full)
  })
})
