import type { AddressInput } from '@vitrine/shared-types/store-api/v1/addresses'
import { describe, expect, test } from 'vitest'
import { warningsOf } from './address.rules.ts'
import { prefixOfProvince, PROVINCES } from './thai-provinces.ts'

const THAI: AddressInput = {
  name: 'สมหญิง ใจดี',
  phone: '081 234 5678',
  company: null,
  line1: '12 ถนนนิมมานเหมินท์',
  line2: null,
  subdistrict: 'สุเทพ',
  district: 'เมืองเชียงใหม่',
  province: 'เชียงใหม่',
  postcode: '50200',
  country: 'TH',
}
const ABROAD: AddressInput = {
  ...THAI,
  subdistrict: null,
  province: null,
  district: 'London',
  postcode: 'sw1a 1aa',
  phone: '020 7946 0958',
  country: 'GB',
}
const warned = (from: AddressInput, given: Partial<AddressInput> = {}) =>
  warningsOf({ ...from, ...given }).map(({ field, code }) => `${field} ${code}`)

describe('in Thailand', () => {
  test('a whole address has nothing wrong', () => {
    expect(warned(THAI)).toEqual([])
  })

  test.each([
    [{ postcode: '5020' }, 'postcode format'],
    [{ postcode: '00200' }, 'postcode format'],
    [{ postcode: null }, 'postcode missing'],
    [{ postcode: '10110' }, 'postcode does_not_match_province'],
    [{ province: null }, 'province missing'],
    [{ province: 'Atlantis' }, 'province format'],
    [{ district: null }, 'district missing'],
    [{ subdistrict: null }, 'subdistrict missing'],
    [{ phone: '12345' }, 'phone format'],
    [{ phone: null }, 'phone missing'],
  ])('%o: %s', (given, warning) => {
    expect(warned(THAI, given)).toEqual([warning])
  })

  test.each([
    ['กรุงเทพฯ', '10240'],
    ['กทม.', '10240'],
    ['Bangkok', '10240'],
    ['สมุทรปราการ', '10540'],
    ['จ.เชียงใหม่', '50200'],
    ['จังหวัดเชียงใหม่', '50200'],
    ['CHIANGMAI', '50200'],
    ['Chiang Mai Province', '50200'],
    ['Buriram', '31000'],
    ['Chon Buri', '20110'],
    ['Ayutthaya', '13000'],
    ['Phuket', '83100'],
    ['โคราช', '30000'],
  ])('%s has %s', (province, postcode) => {
    expect(warned(THAI, { province, postcode })).toEqual([])
  })

  test('all seventy-seven provinces are known, and Bangkok shares with Samut Prakan', () => {
    expect(PROVINCES).toBe(77)
    expect(prefixOfProvince('สมุทรปราการ')).toBe(prefixOfProvince('กรุงเทพมหานคร'))
  })
})

describe('abroad', () => {
  test('a whole address has nothing wrong', () => {
    expect(warned(ABROAD)).toEqual([])
  })

  test.each([
    [{ postcode: '12345' }, 'postcode format'],
    [{ postcode: null }, 'postcode missing'],
    [{ district: null }, 'district missing'],
    [{ phone: '7' }, 'phone format'],
    [{ country: 'US', phone: '+66 81 234 5678', postcode: '9410' }, 'postcode format'],
  ])('%o: %s', (given, warning) => {
    expect(warned(ABROAD, given)).toEqual([warning])
  })

  test('a telephone may be of another country, and a postcode is not asked for where there is none', () => {
    const hongKong = { country: 'HK', postcode: null, phone: '+66 81 234 5678' }
    expect(warned(ABROAD, hongKong)).toEqual([])
  })

  test('a country that does not exist is all that is said', () => {
    expect(warned(ABROAD, { country: 'QZ', phone: '7' })).toEqual(['country format'])
  })
})
