import type { Block } from 'payload'
import { blockTitle } from '../../../admin/row-labels.ts'
import { headingField } from './block-fields.ts'

/** Categories as pictures to walk into. */
export const categoryTiles: Block = {
  slug: 'categoryTiles',
  labels: {
    singular: { en: 'Category tiles', th: 'การ์ดหมวดหมู่' },
    plural: { en: 'Category tiles', th: 'การ์ดหมวดหมู่' },
  },
  admin: blockTitle({ en: 'Category tiles', th: 'การ์ดหมวดหมู่' }),
  fields: [
    headingField(),
    {
      name: 'categories',
      type: 'relationship',
      relationTo: 'categories',
      hasMany: true,
      required: true,
      maxRows: 12,
      label: { en: 'Categories', th: 'หมวดหมู่' },
      admin: {
        description: {
          en: 'Each shows its own picture and title.',
          th: 'แต่ละหมวดหมู่แสดงภาพและชื่อของตัวเอง',
        },
      },
    },
  ],
}
