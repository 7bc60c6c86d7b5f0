import type { AddressInput } from '@vitrine/shared-types/store-api/v1/addresses'
import type { AddressWords } from '../../ui/address-fields.tsx'

/** The fields in the order they are read. */
const FIELDS = [
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
] as const

/** Where two versions of an address differ, in words. */
export function addressDifferences(
  theirs: AddressInput,
  mine: AddressInput,
  words: AddressWords,
): { label: string; theirs: string; mine: string }[] {
  return FIELDS.filter((field) => (theirs[field] ?? '') !== (mine[field] ?? '')).map((field) => ({
    label: words[field],
    theirs: theirs[field] ?? '–',
    mine: mine[field] ?? '–',
  }))
}
