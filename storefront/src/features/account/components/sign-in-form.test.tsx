// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { rawWords } from '../../../i18n/raw-words.ts'
import { render } from '../../../ui/testing/render.tsx'
import { refused, shopAnswers } from '../../../ui/testing/shop-answers.ts'
import { SignInForm } from './sign-in-form.tsx'

vi.mock('next/navigation', () => ({ useRouter: () => ({ prefetch: () => {} }) }))

const words = rawWords('en', 'account').signIn
const form = rawWords('en', 'form')
const assign = vi.fn()

async function open(search = '') {
  vi.stubGlobal('location', { search, pathname: '/en/sign-in', hash: '', assign })
  const page = await render(<SignInForm locale="en" words={words} form={form} />)
  await page.type(page.labelled(words.email), ' Nok@Example.com ')
  await page.type(page.labelled(words.password), ' my secret words ')
  return page
}

beforeEach(() => assign.mockReset())

describe('signing in', () => {
  it('sends the address trimmed and the password as it is, and goes on to the account', async () => {
    const asked = shopAnswers({ 'POST /sessions': { status: 201, body: {} } })
    const page = await open()
    await page.submit()
    expect(asked[0]?.body).toEqual({ email: 'Nok@Example.com', password: ' my secret words ' })
    expect(assign).toHaveBeenCalledWith('/en/account')
  })

  it('goes back to where it was asked for, never to another site', async () => {
    shopAnswers({ 'POST /sessions': { status: 201, body: {} } })
    await (await open('?return=%2Fen%2Fcheckout')).submit()
    expect(assign).toHaveBeenLastCalledWith('/en/checkout')
    await (await open('?return=%2F%2Fevil.example')).submit()
    expect(assign).toHaveBeenLastCalledWith('/en/account')
  })

  it('does not say which of the two was wrong, and keeps both', async () => {
    shopAnswers({ 'POST /sessions': refused(401, 'credentials_wrong') })
    const page = await open()
    await page.submit()
    expect(page.find('[role=alert]').textContent).toBe(words.wrong)
    expect(page.labelled(words.password).value).toBe(' my secret words ')
    expect(assign).not.toHaveBeenCalled()
  })

  it('says that the shop is away, and nothing of wrong passwords', async () => {
    shopAnswers({ 'POST /sessions': 'away' })
    const page = await open()
    await page.submit()
    expect(page.find('[role=alert]').textContent).toBe(form.away)
  })

  it('offers another letter to whoever has not confirmed', async () => {
    const asked = shopAnswers({
      'POST /sessions': refused(403, 'email_not_confirmed'),
      'POST /customers/confirmations/requests': { status: 202, body: {} },
    })
    const page = await open()
    await page.submit()
    await page.click(page.button(words.sendAgain))
    expect(asked.at(-1)?.body).toEqual({ email: 'Nok@Example.com', locale: 'en' })
    expect(page.text()).toContain(words.sentAgain)
  })

  it('shows the password on demand', async () => {
    const page = await open()
    const input = page.labelled(words.password)
    expect(input.type).toBe('password')
    await page.click(page.button(`${form.show}: ${words.password}`))
    expect(input.type).toBe('text')
    expect(input.value).toBe(' my secret words ')
  })

  it('tells password keepers what the fields are', async () => {
    const page = await open()
    expect(page.labelled(words.email).autocomplete).toBe('username')
    expect(page.labelled(words.password).autocomplete).toBe('current-password')
  })
})
