// @vitest-environment jsdom
import { act } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { TextField } from './field.tsx'
import { FormErrors } from './form-errors.tsx'
import { render } from './testing/render.tsx'
import { type Complaints, useForm } from './use-form.ts'

const WORDS = { oneProblem: 'One thing', problems: '{count} things' }

function NameForm({ send }: { send: (data: FormData) => Promise<Complaints | undefined> }) {
  const form = useForm({
    words: WORDS,
    labels: { name: 'Name' },
    check: (data) => ({ name: data.get('name') === '' ? 'Fill it in' : undefined }),
    send,
  })
  return (
    <form {...form.form}>
      <FormErrors {...form.summary} />
      <TextField {...form.field('name')} label="Name" />
      <button type="submit">{form.isBusy ? 'Busy' : 'Send'}</button>
    </form>
  )
}

describe('a form', () => {
  it('says what is wrong beside the field and above it, and moves the focus there', async () => {
    const send = vi.fn()
    const page = await render(<NameForm send={send} />)
    await page.submit()
    expect(send).not.toHaveBeenCalled()
    const input = page.labelled('Name')
    expect(input.getAttribute('aria-invalid')).toBe('true')
    const described = input.getAttribute('aria-describedby')
    expect(document.getElementById(described ?? '')?.textContent).toBe('Fill it in')
    const summary = page.find('[role=alert]')
    expect(summary.textContent).toBe('One thingName: Fill it in')
    expect(document.activeElement).toBe(summary)
    await page.click(page.find('[role=alert] a'))
    expect(document.activeElement).toBe(input)
  })

  it('takes a complaint back while the field is being mended', async () => {
    const page = await render(<NameForm send={() => Promise.resolve(undefined)} />)
    await page.submit()
    await page.type(page.labelled('Name'), 'N')
    expect(page.labelled('Name').getAttribute('aria-invalid')).toBeNull()
  })

  it('keeps what was typed when it could not be sent', async () => {
    const page = await render(<NameForm send={() => Promise.resolve({ failure: 'Away' })} />)
    await page.type(page.labelled('Name'), 'Nok')
    await page.submit()
    expect(page.find('[role=alert]').textContent).toBe('Away')
    expect(page.labelled('Name').value).toBe('Nok')
  })

  it('is sent once, however often the button is pressed', async () => {
    const { promise, resolve } = Promise.withResolvers<undefined>()
    const send = vi.fn(() => promise)
    const page = await render(<NameForm send={send} />)
    await page.type(page.labelled('Name'), 'Nok')
    await page.submit()
    await page.submit()
    expect(page.find('form').getAttribute('aria-busy')).toBe('true')
    expect(send).toHaveBeenCalledTimes(1)
    await act(async () => resolve(undefined))
    await page.submit()
    expect(send).toHaveBeenCalledTimes(2)
  })

  it('never puts what was typed into an address, even before scripts run', async () => {
    const page = await render(<NameForm send={() => Promise.resolve(undefined)} />)
    expect(page.find('form').getAttribute('method')).toBe('post')
  })

  it('takes presses again when the browser brings the page back', async () => {
    const send = vi.fn(() => new Promise<undefined>(() => {}))
    const page = await render(<NameForm send={send} />)
    await page.type(page.labelled('Name'), 'Nok')
    await page.submit()
    await act(async () => window.dispatchEvent(new Event('pageshow')))
    await page.submit()
    expect(send).toHaveBeenCalledTimes(2)
  })
})
