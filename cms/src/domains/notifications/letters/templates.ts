import type { LetterName, Template } from './letter.ts'
import { accountTemplates } from './templates/account.ts'
import { accountWarnings } from './templates/account-warnings.ts'
import { orderTemplates } from './templates/orders.ts'
import { parcelTemplates } from './templates/parcels.ts'
import { partlyPaid } from './templates/partly-paid.ts'
import { piecesCancelled } from './templates/pieces-cancelled.ts'

/** Every letter that the shop can write. */
export const TEMPLATES: { [Name in LetterName]: Template<Name> } = {
  ...accountTemplates,
  ...accountWarnings,
  ...orderTemplates,
  ...parcelTemplates,
  'order-partly-paid': partlyPaid,
  'pieces-cancelled': piecesCancelled,
}
