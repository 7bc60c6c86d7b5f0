import type { Block } from 'payload'
import { blockTitle } from '../../../admin/row-labels.ts'
import { labelledLinkGroup } from '../link-fields.ts'
import { headingField, textField } from './block-fields.ts'

/** A row of products that editors chose. */
export const featuredProducts: Block = {
  slug: 'featuredProducts',
  labels: {
    singular: { en: 'Chosen products', th: 'สินค้าแนะนำ' },
    plural: { en: 'Chosen products', th: 'สินค้าแนะนำ' },
  },
  admin: blockTitle({ en: 'Chosen products', th: 'สินค้าแนะนำ' }),
  fields: [
    headingField(),
    textField(),
    {
      name: 'products',
      type: 'relationship',
      relationTo: 'products',
      hasMany: true,
      required: true,
      maxRows: 24,
      label: { en: 'Products', th: 'สินค้า' },
      admin: {
        description: {
          en: 'In this order. Products that are not published are left out of the shop.',
          th: 'แสดงตามลำดับนี้ สินค้าที่ยังไม่เผยแพร่จะไม่แสดงในร้าน',
        },
      },
    },
    labelledLinkGroup(),
  ],
}
