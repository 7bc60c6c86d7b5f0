import type { Field, GroupField } from 'payload'
import { nobodyField } from '../../platform/access.ts'
import { titleWithPicture } from './admin/columns.ts'

/** Where an imported product came from; the importer alone writes it. */
export const sourceGroup: GroupField = {
  name: 'source',
  type: 'group',
  label: { en: 'Where it came from', th: 'แหล่งที่มา' },
  access: { create: nobodyField, update: nobodyField },
  admin: { hidden: true },
  fields: [
    { name: 'system', type: 'text', index: true, label: { en: 'System', th: 'ระบบ' } },
    { name: 'handle', type: 'text', index: true, label: { en: 'Handle', th: 'แฮนเดิล' } },
    { name: 'fingerprint', type: 'text', label: { en: 'Fingerprint', th: 'ลายนิ้วมือข้อมูล' } },
    {
      name: 'pendingImages',
      type: 'json',
      label: { en: 'Pictures not fetched yet', th: 'ภาพที่ยังไม่ได้ดึง' },
    },
    {
      name: 'imported',
      type: 'json',
      label: { en: 'What the last import wrote', th: 'สิ่งที่การนำเข้าล่าสุดเขียนไว้' },
    },
  ],
}

export const contentFields: Field[] = [
  {
    name: 'title',
    type: 'text',
    required: true,
    localized: true,
    maxLength: 200,
    label: { en: 'Title', th: 'ชื่อสินค้า' },
    admin: { components: titleWithPicture },
  },
  {
    name: 'subtitle',
    type: 'text',
    localized: true,
    maxLength: 200,
    label: { en: 'Subtitle', th: 'คำบรรยายสั้น' },
    admin: {
      description: {
        en: 'A few words below the title, such as the material.',
        th: 'ข้อความสั้นใต้ชื่อ เช่น วัสดุ',
      },
    },
  },
  {
    name: 'description',
    type: 'richText',
    localized: true,
    label: { en: 'Description', th: 'รายละเอียด' },
    admin: {
      description: {
        en: 'What it is, how it is made, how to live with it.',
        th: 'คืออะไร ทำอย่างไร และใช้ชีวิตกับมันอย่างไร',
      },
    },
  },
]

export const mediaFields: Field[] = [
  {
    name: 'gallery',
    type: 'upload',
    relationTo: 'media',
    hasMany: true,
    label: { en: 'Gallery', th: 'แกลเลอรี' },
    admin: {
      description: {
        en: 'The first picture stands for the product everywhere. Drag to reorder.',
        th: 'ภาพแรกเป็นตัวแทนสินค้าในทุกที่ ลากเพื่อเรียงลำดับ',
      },
    },
  },
]

export const variantFields: Field[] = [
  {
    name: 'variantTypes',
    type: 'relationship',
    relationTo: 'variantTypes',
    hasMany: true,
    label: { en: 'What shoppers choose', th: 'สิ่งที่ลูกค้าเลือก' },
    admin: {
      description: {
        en: 'Such as colour and size. Empty when there is only one variant.',
        th: 'เช่น สีและขนาด เว้นว่างหากมีแบบเดียว',
      },
    },
  },
  {
    name: 'variants',
    type: 'join',
    collection: 'variants',
    on: 'product',
    orderable: true,
    defaultLimit: 100,
    maxDepth: 1,
    label: { en: 'Variants', th: 'สินค้าย่อย' },
    admin: {
      defaultColumns: ['sku', 'options', 'prices', 'stock'],
      description: {
        en: 'What can be bought. Changes here are live at once while the product is published.',
        th: 'สิ่งที่ซื้อได้ การแก้ไขที่นี่มีผลทันทีเมื่อสินค้าเผยแพร่อยู่',
      },
    },
  },
]
