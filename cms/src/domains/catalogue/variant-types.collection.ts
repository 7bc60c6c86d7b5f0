import type { CollectionConfig } from 'payload'
import { editorsWrite } from '../../platform/access.ts'
import { GROUPS } from '../../platform/groups.ts'
import { refuseWhileUsed } from '../../platform/refuse-while-used.ts'
import { keyField } from './key-field.ts'

/** What a shopper chooses: colour, size. */
export const variantTypes: CollectionConfig = {
  slug: 'variantTypes',
  labels: {
    singular: { en: 'Choice', th: 'ตัวเลือกสินค้า' },
    plural: { en: 'Choices', th: 'ตัวเลือกสินค้า' },
  },
  admin: {
    group: GROUPS.catalogue,
    useAsTitle: 'label',
    defaultColumns: ['label', 'key', 'updatedAt'],
    listSearchableFields: ['label', 'key'],
    description: {
      en: 'What a shopper chooses on a product’s page, such as the colour.',
      th: 'สิ่งที่ลูกค้าเลือกในหน้าสินค้า เช่น สี',
    },
  },
  access: editorsWrite,
  hooks: { beforeDelete: [refuseWhileUsed] },
  fields: [
    {
      name: 'label',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 80,
      label: { en: 'Name', th: 'ชื่อ' },
      admin: {
        description: { en: 'As shoppers read it: “Colour”.', th: 'ตามที่ลูกค้าเห็น เช่น “สี”' },
      },
    },
    keyField({ isUnique: true }),
    {
      name: 'options',
      type: 'join',
      collection: 'variantOptions',
      on: 'type',
      label: { en: 'Values', th: 'ค่าที่เลือกได้' },
      defaultLimit: 50,
      maxDepth: 0,
      admin: {
        defaultColumns: ['label', 'key', 'swatch'],
        description: {
          en: 'What there is to choose from.',
          th: 'รายการที่ให้เลือก',
        },
      },
    },
  ],
}
