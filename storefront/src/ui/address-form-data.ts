import type { AddressInput } from '@vitrine/shared-types/store-api/v1/addresses'

const OPTIONAL = [
  'phone',
  'company',
  'line2',
  'subdistrict',
  'district',
  'province',
  'postcode',
] as const

/** The address that a form with `AddressFields` holds; what is empty becomes null. */
export function addressOf(data: FormData, prefix = ''): AddressInput {
  const text = (name: string) => {
    const value = data.get(`${prefix}${name}`)
    return typeof value === 'string' ? value.trim() : ''
  }
  const optional = Object.fromEntries(OPTIONAL.map((name) => [name, text(name) || null])) as Record<
    (typeof OPTIONAL)[number],
    string | null
  >
  return { name: text('name'), line1: text('line1'), country: text('country') || 'TH', ...optional }
}

/** An address as lines to be read, in the order of its country. */
export function addressLines(address: AddressInput, country: string): string[] {
  const { line1, line2, subdistrict, district, province, postcode } = address
  const place =
    address.country === 'TH'
      ? [subdistrict, district, [province, postcode].filter(Boolean).join(' ')]
      : [[postcode, district].filter(Boolean).join(' '), province]
  return [
    address.name,
    address.company,
    [line1, line2].filter(Boolean).join(', '),
    place.filter(Boolean).join(', '),
    country,
    address.phone,
  ].filter((line): line is string => Boolean(line))
}

/** The address alone, without what the shop keeps beside it. */
export function withoutOwn(address: AddressInput): AddressInput {
  const { name, phone, company, line1, line2, subdistrict, district, province } = address
  const { postcode, country } = address
  return {
    name,
    phone,
    company,
    line1,
    line2,
    subdistrict,
    district,
    province,
    postcode,
    country,
  }
}
