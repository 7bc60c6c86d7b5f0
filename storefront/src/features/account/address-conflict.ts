import type { AddressInput } from '@vitrine/shared-types/store-api/v1/addresses'
import { ADDRESS_FIELDS } from '../../ui/address-form-data.ts'
import type { AddressWords } from '../../ui/address-fields.tsx'

/** Where two versions of an address differ, in words. */
export function addressDifferences(
  theirs: AddressInput,
  mine: AddressInput,
  words: AddressWords,
): { label: string; theirs: string; mine: string }[] {
  return ADDRESS_FIELDS.filter((field) => (theirs[field] ?? '') !== (mine[field] ?? '')).map(
    (field) => ({
      label: words[field],
      theirs: theirs[field] ?? '–',
      mine: mine[field] ?? '–',
    }),
  )
}
