import type { Block } from 'payload'
import { blockTitle } from '../../../admin/row-labels.ts'
import { labelledLinkGroup } from '../link-fields.ts'
import { eyebrowField, headingField, pictureField } from './block-fields.ts'

/** A picture beside a longer text. */
export const story: Block = {
  slug: 'story',
  labels: {
    singular: { en: 'Story', th: 'เรื่องราว' },
    plural: { en: 'Stories', th: 'เรื่องราว' },
  },
  admin: blockTitle({ en: 'Story', th: 'เรื่องราว' }),
  fields: [
    eyebrowField(),
    headingField(),
    {
      name: 'text',
      type: 'richText',
      required: true,
      localized: true,
      label: { en: 'Text', th: 'ข้อความ' },
    },
    pictureField(),
    {
      name: 'imageSide',
      type: 'select',
      required: true,
      defaultValue: 'left',
      options: [
        { value: 'left', label: { en: 'Left', th: 'ซ้าย' } },
        { value: 'right', label: { en: 'Right', th: 'ขวา' } },
      ],
      label: { en: 'Side of the picture', th: 'ด้านของภาพ' },
      admin: {
        description: {
          en: 'On phones the picture stands above the text.',
          th: 'บนมือถือ ภาพจะอยู่เหนือข้อความ',
        },
      },
    },
    labelledLinkGroup(),
  ],
}
