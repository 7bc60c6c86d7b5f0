import type { Customer } from '@vitrine/shared-types/store-api/v1/customer'
import type { AccountWords } from './words.ts'

/** What a customer can change about themselves. */
export type Profile = Pick<Customer, 'name' | 'phone' | 'locale' | 'acceptsMarketing'>

/** The languages by their own names. */
export const LANGUAGE_NAMES: Record<Customer['locale'], string> = { en: 'English', th: 'ไทย' }

/** Where two versions of a profile differ, in words. */
export function profileDifferences(
  theirs: Profile,
  mine: Profile,
  words: AccountWords['profile'],
): { label: string; theirs: string; mine: string }[] {
  const yesNo = (is: boolean) => (is ? words.yes : words.no)
  const rows = [
    { label: words.name, theirs: theirs.name, mine: mine.name },
    { label: words.phone, theirs: theirs.phone ?? words.none, mine: mine.phone ?? words.none },
    {
      label: words.language,
      theirs: LANGUAGE_NAMES[theirs.locale],
      mine: LANGUAGE_NAMES[mine.locale],
    },
    {
      label: words.marketing,
      theirs: yesNo(theirs.acceptsMarketing),
      mine: yesNo(mine.acceptsMarketing),
    },
  ]
  return rows.filter((row) => row.theirs !== row.mine)
}
