// @vitest-environment jsdom
import type { Address } from '@vitrine/shared-types/store-api/v1/addresses'
import { describe, expect, it, vi } from 'vitest'
import { rawWords } from '../../../i18n/raw-words.ts'
import { render } from '../../../ui/testing/render.tsx'
import { refused, shopAnswers } from '../../../ui/testing/shop-answers.ts'
import { AddressForm } from './address-form.tsx'

const words = rawWords('en', 'account').addresses
const address = rawWords('en', 'address')
const form = rawWords('en', 'form')
const KNOWN: Address = {
  id: '7',
  name: 'Nok',
  phone: '0812345678',
  company: null,
  line1: '99/12 Soi Ari 4',
  line2: null,
  subdistrict: 'Sam Sen Nai',
  district: 'Phaya Thai',
  province: 'Bangkok',
  postcode: '10400',
  country: 'TH',
  isDefault: true,
  version: 3,
  warnings: [],
}
const FINE = { status: 200, body: { warnings: [] } }
const PUT = 'PUT /customers/me/addresses/7'

async function open(known: Address | null) {
  const onSaved = vi.fn()
  const page = await render(
    <AddressForm
      locale="en"
      words={words}
      address={address}
      form={form}
      known={known}
      onSaved={onSaved}
      onCancel={() => {}}
    />,
  )
  return { ...page, onSaved }
}

describe('an address of the account', () => {
  it('needs a name and a street, and asks the shop only then', async () => {
    const asked = shopAnswers({})
    const page = await open(null)
    await page.submit()
    expect(page.find('[role=alert]').textContent).toContain(address.line1)
    expect(asked).toEqual([])
  })

  it('is kept as it was typed', async () => {
    const asked = shopAnswers({
      'POST /addresses/check': FINE,
      'POST /customers/me/addresses': { status: 201, body: KNOWN },
    })
    const page = await open(null)
    await page.type(page.labelled(address.name), 'Nok')
    await page.type(page.labelled(address.line1), '1 Road')
    await page.click(page.labelled(words.useDefault))
    await page.submit()
    expect(asked.at(-1)?.body).toMatchObject({ name: 'Nok', phone: null, isDefault: true })
    expect(page.onSaved).toHaveBeenCalled()
  })

  it('is asked about once when it looks unusual, and then saved as it is', async () => {
    const asked = shopAnswers({
      'POST /addresses/check': {
        status: 200,
        body: { warnings: [{ field: 'postcode', code: 'does_not_match_province' }] },
      },
      [PUT]: { status: 200, body: KNOWN },
    })
    const page = await open(KNOWN)
    await page.submit()
    expect(page.onSaved).not.toHaveBeenCalled()
    const postcode = page.labelled(address.postcode)
    const hint = document.getElementById(postcode.getAttribute('aria-describedby') ?? '')
    expect(hint?.textContent).toBe(address.warnings.postcode_does_not_match_province)
    expect(postcode.getAttribute('aria-invalid')).toBeNull()
    await page.click(page.button(words.saveAnyway))
    expect(page.onSaved).toHaveBeenCalled()
    expect(asked.filter(({ path }) => path === '/addresses/check')).toHaveLength(1)
  })

  it('is saved without hints when nobody answers for them', async () => {
    shopAnswers({ 'POST /addresses/check': 'away', [PUT]: { status: 200, body: KNOWN } })
    const page = await open(KNOWN)
    await page.submit()
    expect(page.onSaved).toHaveBeenCalled()
  })

  it('shows both versions when somebody else was faster, and saves over theirs only on demand', async () => {
    const theirs = { ...KNOWN, line1: '99/12 Soi Ari 5', version: 4 }
    const asked = shopAnswers({
      'POST /addresses/check': FINE,
      [PUT]: ({ headers }) =>
        headers['if-match'] === '"4"'
          ? { status: 200, body: theirs }
          : refused(412, 'version_conflict', { data: { current: theirs, changed: ['line1'] } }),
    })
    const page = await open(KNOWN)
    await page.type(page.labelled(address.line1), 'My own road')
    await page.submit()
    expect(page.onSaved).not.toHaveBeenCalled()
    expect(page.find('table').textContent).toContain('99/12 Soi Ari 5My own road')
    await page.click(page.button(words.keepMine))
    expect(asked.at(-1)?.headers['if-match']).toBe('"4"')
    expect(asked.at(-1)?.body).toMatchObject({ line1: 'My own road' })
    expect(page.onSaved).toHaveBeenCalled()
  })

  it('says so when it could not be saved, and keeps what was typed', async () => {
    shopAnswers({ 'POST /addresses/check': FINE, [PUT]: 'away' })
    const page = await open(KNOWN)
    await page.type(page.labelled(address.line1), 'My own road')
    await page.submit()
    expect(page.find('[role=alert]').textContent).toBe(form.away)
    expect(page.labelled(address.line1).value).toBe('My own road')
  })

  it('has the fields of its country', async () => {
    shopAnswers({})
    const page = await open({ ...KNOWN, country: 'DE' })
    expect(page.text()).not.toContain(address.subdistrict)
    expect(page.labelled(address.town).autocomplete).toBe('address-level2')
  })
})
