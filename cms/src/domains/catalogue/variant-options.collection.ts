import type { CollectionConfig, PayloadRequest } from 'payload'
import { editorsWrite } from '../../platform/access.ts'
import { GROUPS } from '../../platform/groups.ts'
import { refuseWhileUsed } from '../../platform/refuse-while-used.ts'
import { say } from '../../platform/words.ts'
import { swatchCell, swatchField } from './admin/columns.ts'
import { keyField } from './key-field.ts'

const SWATCH_PATTERN = /^#[0-9a-f]{6}$/iu

/** A value of a choice: the colour “celadon”. */
export const variantOptions: CollectionConfig = {
  slug: 'variantOptions',
  labels: {
    singular: { en: 'Value of a choice', th: 'ค่าของตัวเลือก' },
    plural: { en: 'Values of choices', th: 'ค่าของตัวเลือก' },
  },
  admin: {
    group: GROUPS.catalogue,
    useAsTitle: 'label',
    defaultColumns: ['label', 'type', 'key', 'swatch'],
    listSearchableFields: ['label', 'key'],
    description: {
      en: 'The single values, such as “Celadon”. Drag them into the order of the shop.',
      th: 'ค่าแต่ละรายการ เช่น “เซลาดอน” ลากเพื่อจัดลำดับในร้าน',
    },
  },
  orderable: true,
  indexes: [{ fields: ['type', 'key'], unique: true }],
  access: editorsWrite,
  hooks: { beforeDelete: [refuseWhileUsed] },
  fields: [
    {
      name: 'type',
      type: 'relationship',
      relationTo: 'variantTypes',
      required: true,
      index: true,
      label: { en: 'Choice', th: 'ตัวเลือก' },
      admin: {
        description: { en: 'What it is a value of.', th: 'เป็นค่าของตัวเลือกใด' },
      },
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
    {
      name: 'swatch',
      type: 'text',
      label: { en: 'Colour sample', th: 'ตัวอย่างสี' },
      admin: {
        components: { Cell: swatchCell, Field: swatchField },
        description: {
          en: 'A colour such as #A9C3B0; empty for what is no colour.',
          th: 'รหัสสี เช่น #A9C3B0 เว้นว่างหากไม่ใช่สี',
        },
      },
      validate: (value: string | null | undefined, { req }: { req: PayloadRequest }) =>
        !value ||
        SWATCH_PATTERN.test(value) ||
        say(req, {
          en: 'Write a colour as # and six digits or letters a–f, such as #A9C3B0.',
          th: 'เขียนสีเป็น # ตามด้วยตัวเลขหรือ a–f หกตัว เช่น #A9C3B0',
        }),
    },
  ],
}
