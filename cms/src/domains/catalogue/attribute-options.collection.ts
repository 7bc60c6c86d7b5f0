import type { CollectionConfig } from 'payload'
import { editorsWrite } from '../../platform/access.ts'
import { GROUPS } from '../../platform/groups.ts'
import { refuseWhileUsed } from '../../platform/refuse-while-used.ts'
import { keyField } from './key-field.ts'

/** A value of an attribute that is picked from a list: the material “stoneware”. */
export const attributeOptions: CollectionConfig = {
  slug: 'attributeOptions',
  labels: {
    singular: { en: 'Value of an attribute', th: 'ค่าของคุณสมบัติ' },
    plural: { en: 'Values of attributes', th: 'ค่าของคุณสมบัติ' },
  },
  admin: {
    group: GROUPS.catalogue,
    useAsTitle: 'label',
    defaultColumns: ['label', 'attribute', 'key'],
    listSearchableFields: ['label', 'key'],
    description: {
      en: 'The single values, such as “Stoneware”. Drag them into the order of the shop.',
      th: 'ค่าแต่ละรายการ เช่น “สโตนแวร์” ลากเพื่อจัดลำดับในร้าน',
    },
  },
  orderable: true,
  indexes: [{ fields: ['attribute', 'key'], unique: true }],
  access: editorsWrite,
  hooks: { beforeDelete: [refuseWhileUsed] },
  fields: [
    {
      name: 'attribute',
      type: 'relationship',
      relationTo: 'attributes',
      required: true,
      index: true,
      filterOptions: { type: { equals: 'option' } },
      label: { en: 'Attribute', th: 'คุณสมบัติ' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'label',
          type: 'text',
          required: true,
          localized: true,
          maxLength: 80,
          label: { en: 'Name', th: 'ชื่อ' },
        },
        keyField({ isUnique: false }),
      ],
    },
  ],
}
