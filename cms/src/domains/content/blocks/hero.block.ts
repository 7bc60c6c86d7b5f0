import type { Block } from 'payload'
import { blockTitle } from '../../../admin/row-labels.ts'
import { labelledLinkGroup } from '../link-fields.ts'
import { eyebrowField, headingField, pictureField, textField } from './block-fields.ts'

/** A large picture with a few words: how a page opens. */
export const hero: Block = {
  slug: 'hero',
  labels: {
    singular: { en: 'Opening picture', th: 'ภาพเปิดหน้า' },
    plural: { en: 'Opening pictures', th: 'ภาพเปิดหน้า' },
  },
  admin: blockTitle({ en: 'Opening picture', th: 'ภาพเปิดหน้า' }),
  fields: [eyebrowField(), headingField(), textField(), pictureField(), labelledLinkGroup()],
}
