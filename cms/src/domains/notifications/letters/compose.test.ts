import { LOCALES } from '@vitrine/shared-types/primitives/locale'
import { describe, expect, it } from 'vitest'
import { SAMPLE_NAMES, sampleLetters, samplePromptPay } from '../testing/sample-letters.ts'
import { composeLetter } from './compose.ts'
import type { Letters, ShopInLetter } from './letter.ts'
import { withoutSecrets } from './links.ts'

const shop: ShopInLetter = {
  name: 'Sala & Co',
  email: 'hello@sala.example',
  url: 'https://shop.example',
}
const cases = LOCALES.flatMap((locale) => SAMPLE_NAMES.map((name) => ({ locale, name })))
const hrefs = (html: string) =>
  [...html.matchAll(/href="([^"]+)"/gu)].map(([, href]) => href!.replaceAll('&amp;', '&'))

describe.each(cases)('the letter $name in $locale', ({ locale, name }) => {
  const write = () => composeLetter(name, sampleLetters(locale)[name], { locale, shop })

  it('has a subject and the same words in HTML and in plain text', async () => {
    const { subject, html, text } = await write()
    expect(subject.length).toBeGreaterThan(5)
    expect(html).toContain(`lang="${locale}"`)
    for (const words of [subject, html, text]) {
      expect(words).not.toMatch(/undefined|NaN|\[object/u)
    }
    const buttons = hrefs(html).filter((href) => !href.startsWith('mailto:'))
    for (const href of buttons) expect(text).toContain(href)
  })

  it('says every secret in a fragment, and loses them all when it has gone out', async () => {
    const { html, text } = await write()
    const outside = hrefs(html).filter((href) => href.startsWith(shop.url))
    for (const href of outside) {
      const { pathname, search } = new URL(href)
      expect(pathname).not.toMatch(/[\w-]{30,}/u)
      expect(search).toBe('')
    }
    for (const kept of [withoutSecrets(html), withoutSecrets(text)]) {
      expect(kept).not.toMatch(/#[\w.-]{16,}/u)
    }
  })

  it('needs no picture', async () => {
    expect((await write()).html).not.toMatch(/<img|background-image|url\(/u)
  })
})

it('says all there is to know to pay by transfer, and leads to the code of PromptPay', async () => {
  const letter = (data: Letters['order-placed']) =>
    composeLetter('order-placed', data, { locale: 'th', shop })
  const transfer = await letter(sampleLetters('th')['order-placed'])
  for (const needed of ['012-3-45678-9', 'ธนาคารกสิกรไทย', '฿5,513.45', 'V-261121-7K3QA']) {
    expect(transfer.html).toContain(needed)
    expect(transfer.text).toContain(needed)
  }
  const code = await letter(samplePromptPay('th'))
  expect(code.text).toMatch(/https:\/\/shop\.example\/th\/orders\/V-261121-7K3QA#42\.[\w-]{20,}/u)
})

it('shows what people typed as they typed it, and nothing of it as HTML', async () => {
  const name = '<img src=x onerror=alert(1)>'
  const { html } = await composeLetter('password-changed', { name }, { locale: 'en', shop })
  expect(html).not.toContain('<img')
  expect(html).toContain('&lt;img')
})
