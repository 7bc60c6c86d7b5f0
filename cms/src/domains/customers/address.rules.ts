import type { AddressInput, AddressWarning } from '@vitrine/shared-types/store-api/v1/addresses'
import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js'
import validator from 'validator'
import { prefixOfProvince } from './thai-provinces.ts'

/** Formats that the library has, by country. */
const FORMATS = new Set<string>(validator.isPostalCodeLocales)
const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

/** What looks wrong in an address. Hints: nothing is ever refused for them. */
export function warningsOf(address: AddressInput): AddressWarning[] {
  const { country } = address
  if (regions.of(country) === undefined) return [{ field: 'country', code: 'format' }]
  const parts = country === 'TH' ? thaiWarnings(address) : foreignWarnings(address)
  return [...parts, ...phoneWarnings(address)]
}

function thaiWarnings(address: AddressInput): AddressWarning[] {
  const missing = (['subdistrict', 'district', 'province', 'postcode'] as const)
    .filter((field) => address[field] === null)
    .map((field): AddressWarning => ({ field, code: 'missing' }))
  const prefix = address.province === null ? undefined : prefixOfProvince(address.province)
  const isUnknown = address.province !== null && prefix === undefined
  return [
    ...missing,
    ...(isUnknown ? [{ field: 'province', code: 'format' } as const] : []),
    ...thaiPostcodeWarnings(address.postcode, prefix),
  ]
}

function thaiPostcodeWarnings(
  postcode: string | null,
  prefix: string | undefined,
): AddressWarning[] {
  if (postcode === null) return []
  if (!/^[1-9]\d{4}$/u.test(postcode)) return [{ field: 'postcode', code: 'format' }]
  if (prefix === undefined || postcode.startsWith(prefix)) return []
  return [{ field: 'postcode', code: 'does_not_match_province' }]
}

function foreignWarnings({ country, postcode, district }: AddressInput): AddressWarning[] {
  const warnings: AddressWarning[] = []
  if (district === null) warnings.push({ field: 'district', code: 'missing' })
  if (!FORMATS.has(country)) return warnings
  if (postcode === null) {
    // Where a postcode is known to have a format, mail needs one; Irish letters still do without.
    if (country !== 'IE') warnings.push({ field: 'postcode', code: 'missing' })
  } else if (
    !validator.isPostalCode(postcode.toUpperCase(), country as validator.PostalCodeLocale)
  ) {
    warnings.push({ field: 'postcode', code: 'format' })
  }
  return warnings
}

function phoneWarnings({ country, phone }: AddressInput): AddressWarning[] {
  if (phone === null) {
    // Thai couriers ring before they come.
    return country === 'TH' ? [{ field: 'phone', code: 'missing' }] : []
  }
  const home = isSupportedCountry(country) ? country : undefined
  const isValid = parsePhoneNumberFromString(phone, home)?.isValid() ?? false
  return isValid ? [] : [{ field: 'phone', code: 'format' }]
}
