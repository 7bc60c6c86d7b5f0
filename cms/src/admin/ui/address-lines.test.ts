import type { AddressInput } from '@vitrine/shared-types/store-api/v1/addresses'
import { expect, test } from 'vitest'
import { addressLines } from './address-lines.ts'

const CHIANG_MAI: AddressInput = {
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

test('a Thai address is written as the post writes it', () => {
  expect(addressLines(CHIANG_MAI, 'th')).toEqual([
    'สมหญิง ใจดี',
    '12 ถนนนิมมานเหมินท์',
    'ต.สุเทพ อ.เมืองเชียงใหม่',
    'จ.เชียงใหม่ 50200',
    '081 234 5678',
  ])
})

test('Bangkok has khwaeng and khet, and what was typed with its sign is not signed twice', () => {
  const bangkok = {
    ...CHIANG_MAI,
    subdistrict: 'แขวงคลองตันเหนือ',
    district: 'วัฒนา',
    province: 'กรุงเทพมหานคร',
    postcode: '10110',
  }
  expect(addressLines(bangkok, 'th').slice(2, 4)).toEqual([
    'แขวงคลองตันเหนือ เขตวัฒนา',
    'กรุงเทพมหานคร 10110',
  ])
})

test('abroad the country is named, and what was left empty leaves no line', () => {
  const berlin = {
    ...CHIANG_MAI,
    name: 'Jo Weber',
    phone: null,
    line1: 'Lindenstr. 4',
    subdistrict: null,
    district: 'Berlin',
    province: ' ',
    postcode: '10969',
    country: 'DE',
  } as AddressInput
  expect(addressLines(berlin, 'en')).toEqual([
    'Jo Weber',
    'Lindenstr. 4',
    'Berlin',
    '10969',
    'Germany',
  ])
})
