// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest'
import { rawWords } from '../../../i18n/raw-words.ts'
import { render } from '../../../ui/testing/render.tsx'
import { refused, shopAnswers } from '../../../ui/testing/shop-answers.ts'
import { CloseAccount } from './close-account.tsx'

const words = rawWords('en', 'account').data
const form = rawWords('en', 'form')
const ERASE = 'POST /customers/me/erasure'

async function open() {
  const assign = vi.fn()
  vi.stubGlobal('location', { assign })
  const page = await render(
    <CloseAccount locale="en" words={words} form={form} onKeep={() => {}} />,
  )
  return { ...page, assign }
}

describe('closing an account', () => {
  it('asks whether that is understood, and for the password', async () => {
    const asked = shopAnswers({})
    const page = await open()
    await page.submit()
    expect(page.find('[role=alert]').textContent).toContain(words.mustAgree)
    expect(asked).toEqual([])
  })

  it('forgets the customer on this device and leaves', async () => {
    localStorage.setItem('vitrine-wishes', '{"owner":"customer","ids":["5"],"at":1}')
    shopAnswers({ [ERASE]: { status: 204 } })
    const page = await open()
    await page.click(page.labelled(words.understood))
    await page.type(page.labelled(words.password), 'secret')
    await page.submit()
    expect(page.assign).toHaveBeenCalledWith('/en/sign-in?after=closed')
    expect(localStorage.getItem('vitrine-wishes')).not.toContain('5')
  })

  it.each([
    [refused(401, 'credentials_wrong'), words.wrongPassword],
    [refused(409, 'orders_under_way'), words.underWay],
    ['away' as const, form.away],
  ])('stays when it is refused', async (answer, said) => {
    shopAnswers({ [ERASE]: answer })
    const page = await open()
    await page.click(page.labelled(words.understood))
    await page.type(page.labelled(words.password), 'secret')
    await page.submit()
    expect(page.find('[role=alert]').textContent).toContain(said)
    expect(page.assign).not.toHaveBeenCalled()
  })
})
