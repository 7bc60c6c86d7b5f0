import { AddressInput } from '@vitrine/shared-types/store-api/v1/addresses'
import { describe, expect, it } from 'vitest'
import { ADDRESS_FIELDS, addressLines, addressOf, withoutOwn } from './address-form-data.ts'

const THAI = {
  name: 'Nok',
  phone: '0812345678',
  company: null,
  line1: '99/12 ซอยอารีย์ 4',
  line2: null,
  subdistrict: 'สามเสนใน',
  district: 'พญาไท',
  province: 'กรุงเทพมหานคร',
  postcode: '10400',
  country: 'TH',
}

describe('an address in a form', () => {
  it('comes back as it was typed, what is empty as null', () => {
    const data = new FormData()
    for (const [key, value] of Object.entries(THAI)) data.set(`shipping.${key}`, value ?? ' ')
    expect(addressOf(data, 'shipping.')).toEqual(THAI)
  })

  it('leaves out fields that its country does not show', () => {
    const data = new FormData()
    data.set('name', 'Ada')
    data.set('line1', 'Oranienstraße 12')
    data.set('country', 'DE')
    expect(addressOf(data)).toMatchObject({ subdistrict: null, province: null, country: 'DE' })
  })
})

describe('an address on a letter', () => {
  it('is written as its country does', () => {
    expect(addressLines(THAI, '')).toEqual([
      'Nok',
      '99/12 ซอยอารีย์ 4',
      'สามเสนใน, พญาไท, กรุงเทพมหานคร 10400',
      '0812345678',
    ])
    const german = { ...THAI, subdistrict: null, district: 'Berlin', province: null }
    expect(
      addressLines({ ...german, postcode: '10999', country: 'DE', phone: null }, 'Germany'),
    ).toEqual(['Nok', '99/12 ซอยอารีย์ 4', '10999 Berlin', 'Germany'])
  })
})

describe('what is sent of a kept address', () => {
  it('is the address alone', () => {
    const kept = { ...THAI, id: '7', version: 3, isDefault: true, warnings: [] }
    expect(withoutOwn(kept)).toEqual(THAI)
  })
})

it('knows every field that the store takes', () => {
  expect(ADDRESS_FIELDS).toEqual(Object.keys(AddressInput.shape))
})
