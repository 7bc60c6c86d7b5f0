import type { AddressInput } from '@vitrine/shared-types/store-api/v1/addresses'
import { textOf } from './form-rules.ts'

type Optional = Exclude<keyof AddressInput, 'name' | 'line1' | 'country'>

/** What an address is made of, in the order in which it is typed and read. */
export const ADDRESS_FIELDS = [
  'name',
  'phone',
  'company',
  'line1',
  'line2',
  'subdistrict',
  'district',
  'province',
  'postcode',
  'country',
] as const satisfies (keyof AddressInput)[]

/** The address that a form with `AddressFields` holds; what is empty becomes null. */
export function addressOf(data: FormData, prefix = ''): AddressInput {
  const text = (name: keyof AddressInput) => textOf(data, `${prefix}${name}`)
  const all = Object.fromEntries(ADDRESS_FIELDS.map((name) => [name, text(name) || null]))
  return {
    ...(all as Record<Optional, string | null>),
    name: text('name'),
    line1: text('line1'),
    country: text('country') || 'TH',
  }
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
  // Every field of the contract is among them.
  return Object.fromEntries(ADDRESS_FIELDS.map((name) => [name, address[name]])) as AddressInput
}
