import { describe, expect, it } from 'vitest'
import { rawWords } from '../../i18n/raw-words.ts'
import { addressDifferences } from './address-conflict.ts'
import { profileDifferences } from './profile-conflict.ts'

const ADDRESS = {
  name: 'Nok',
  phone: null,
  company: null,
  line1: '1',
  line2: null,
  subdistrict: null,
  district: null,
  province: null,
  postcode: '10400',
  country: 'TH',
}

describe('two versions', () => {
  it('of an address differ where somebody typed something else', () => {
    const words = rawWords('en', 'address')
    const mine = { ...ADDRESS, phone: '081', postcode: '10500' }
    expect(addressDifferences(ADDRESS, mine, words)).toEqual([
      { label: words.phone, theirs: '–', mine: '081' },
      { label: words.postcode, theirs: '10400', mine: '10500' },
    ])
    expect(addressDifferences(ADDRESS, ADDRESS, words)).toEqual([])
  })

  it('of a profile are told in words', () => {
    const words = rawWords('th', 'account').profile
    const theirs = { name: 'Nok', phone: null, locale: 'th', acceptsMarketing: false } as const
    const mine = { ...theirs, locale: 'en', acceptsMarketing: true } as const
    expect(profileDifferences(theirs, mine, words)).toEqual([
      { label: words.language, theirs: 'ไทย', mine: 'English' },
      { label: words.marketing, theirs: words.no, mine: words.yes },
    ])
  })
})
