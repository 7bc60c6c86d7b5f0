import type { LetterName, Template } from './letter.ts'
import { accountTemplates } from './templates/account.ts'
import { orderTemplates } from './templates/orders.ts'
import { parcelTemplates } from './templates/parcels.ts'

/** Every letter that the shop can write. */
export const TEMPLATES: { [Name in LetterName]: Template<Name> } = {
  ...accountTemplates,
  ...orderTemplates,
  ...parcelTemplates,
}
