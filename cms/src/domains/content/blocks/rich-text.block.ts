import type { Block } from 'payload'
import { blockTitle } from '../../../admin/row-labels.ts'

/** Formatted text by itself. */
export const richText: Block = {
  slug: 'richText',
  labels: {
    singular: { en: 'Text', th: 'ข้อความ' },
    plural: { en: 'Texts', th: 'ข้อความ' },
  },
  admin: blockTitle({ en: 'Text', th: 'ข้อความ' }),
  fields: [
    {
      name: 'text',
      type: 'richText',
      required: true,
      localized: true,
      label: { en: 'Text', th: 'ข้อความ' },
    },
  ],
}
