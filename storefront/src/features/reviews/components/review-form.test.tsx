// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { rawWords } from '../../../i18n/raw-words.ts'
import { render } from '../../../ui/testing/render.tsx'
import { refused, shopAnswers } from '../../../ui/testing/shop-answers.ts'
import { ReviewForm } from './review-form.tsx'

const words = rawWords('en', 'reviews')
const form = rawWords('en', 'form')
const NUMBER = 'V-261120-7K3Q3'
const WRITE = `POST /orders/${NUMBER}/reviews`

async function open() {
  const onSent = vi.fn()
  const page = await render(
    <ReviewForm
      number={NUMBER}
      locale="en"
      words={words}
      form={form}
      reviewable={{ productId: '5', slug: 'mug', title: 'Mug', state: 'open', stars: null }}
      author="Nok"
      onSent={onSent}
    />,
  )
  const star = (level: number) => page.choice(String(level))
  return { ...page, star, onSent }
}

beforeEach(() => sessionStorage.clear())

describe('a review', () => {
  it('needs stars and a name, and no words', async () => {
    const asked = shopAnswers({ [WRITE]: { status: 202, body: {} } })
    const page = await open()
    await page.submit()
    expect(page.find('[role=alert]').textContent).toContain(words.write.starsMissing)
    await page.click(page.star(4))
    await page.submit()
    expect(asked.at(-1)?.body).toEqual({
      productId: '5',
      stars: 4,
      title: null,
      text: null,
      author: 'Nok',
      locale: 'en',
    })
    expect(page.onSent).toHaveBeenCalled()
  })

  it('survives the page: what was written is there again', async () => {
    shopAnswers({ [WRITE]: 'away' })
    const first = await open()
    await first.click(first.star(5))
    await first.type(first.labelled(words.write.headline), 'My mug')
    await first.submit()
    expect(first.find('[role=alert]').textContent).toBe(form.away)
    const second = await open()
    expect(second.labelled(words.write.headline).value).toBe('My mug')
    expect(second.star(5).checked).toBe(true)
  })

  it('is thanked for when it had been sent before', async () => {
    shopAnswers({ [WRITE]: refused(409, 'reviewed_already') })
    const page = await open()
    await page.click(page.star(3))
    await page.submit()
    expect(page.onSent).toHaveBeenCalled()
    expect(sessionStorage.length).toBe(0)
  })
})
