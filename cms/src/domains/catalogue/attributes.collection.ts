import type { CollectionConfig } from 'payload'
import { editorsWrite } from '../../platform/access.ts'
import { GROUPS } from '../../platform/groups.ts'
import { refuseWhileUsed } from '../../platform/refuse-while-used.ts'
import { keyField } from './key-field.ts'

/** The kinds of fact that a product can state. */
export const ATTRIBUTE_TYPES = ['text', 'number', 'boolean', 'option'] as const
export type AttributeType = (typeof ATTRIBUTE_TYPES)[number]

const typeLabels = {
  text: { en: 'Words', th: 'ข้อความ' },
  number: { en: 'Number', th: 'ตัวเลข' },
  boolean: { en: 'Yes or no', th: 'ใช่หรือไม่' },
  option: { en: 'Values from a list', th: 'ค่าจากรายการ' },
}

/** A typed fact about products: material, height, whether the dishwasher is fine. */
export const attributes: CollectionConfig = {
  slug: 'attributes',
  labels: {
    singular: { en: 'Attribute', th: 'คุณสมบัติ' },
    plural: { en: 'Attributes', th: 'คุณสมบัติ' },
  },
  admin: {
    group: GROUPS.catalogue,
    useAsTitle: 'label',
    defaultColumns: ['label', 'type', 'unit', 'key'],
    listSearchableFields: ['label', 'key'],
    description: {
      en: 'Facts that products state and shoppers filter by, such as material or height.',
      th: 'ข้อมูลที่สินค้าระบุและลูกค้าใช้กรอง เช่น วัสดุหรือความสูง',
    },
  },
  access: editorsWrite,
  hooks: { beforeDelete: [refuseWhileUsed] },
  fields: [
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
        keyField({ isUnique: true }),
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'type',
          type: 'select',
          required: true,
          defaultValue: 'text',
          label: { en: 'Kind of fact', th: 'ชนิดข้อมูล' },
          options: ATTRIBUTE_TYPES.map((value) => ({ value, label: typeLabels[value] })),
          admin: {
            description: {
              en: 'For what shoppers filter by, choose values from a list: each is translated once. Words are written anew on every product.',
              th: 'ถ้าจะให้ลูกค้าใช้กรอง ให้เลือกค่าจากรายการ เพราะแปลครั้งเดียวใช้ได้ทุกสินค้า ส่วนข้อความต้องพิมพ์ใหม่ในสินค้าแต่ละชิ้น',
            },
          },
        },
        {
          name: 'unit',
          type: 'text',
          localized: true,
          maxLength: 20,
          label: { en: 'Unit', th: 'หน่วย' },
          admin: {
            condition: (_, siblings) => siblings?.type === 'number',
            description: { en: 'Such as “cm” or “ml”.', th: 'เช่น “ซม.” หรือ “มล.”' },
          },
        },
      ],
    },
    {
      name: 'filterable',
      type: 'checkbox',
      label: { en: 'Shoppers can filter by it', th: 'ให้ลูกค้าใช้กรองสินค้า' },
      admin: {
        description: {
          en: 'Lists offer its values with counts. Without a choice here: yes, except for words. Filters show words as they are written in English, in Thai lists as well.',
          th: 'หน้ารายการสินค้าจะแสดงค่าพร้อมจำนวน หากไม่กำหนด ระบบจะเปิดให้ทุกชนิด ยกเว้นข้อความ เพราะตัวกรองแสดงข้อความตามที่เขียนไว้เป็นภาษาอังกฤษ แม้ในหน้าภาษาไทย',
        },
      },
      hooks: {
        beforeChange: [({ value, siblingData }) => value ?? siblingData.type !== 'text'],
        afterRead: [({ value, siblingData }) => value ?? siblingData.type !== 'text'],
      },
    },
    {
      name: 'options',
      type: 'join',
      collection: 'attributeOptions',
      on: 'attribute',
      label: { en: 'Values', th: 'ค่า' },
      defaultLimit: 50,
      maxDepth: 0,
      admin: {
        condition: (_, siblings) => siblings?.type === 'option',
        defaultColumns: ['label', 'key'],
        description: { en: 'The values to pick from.', th: 'ค่าที่ให้เลือก' },
      },
    },
  ],
}
