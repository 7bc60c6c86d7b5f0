import type { ArrayField, Condition, Field } from 'payload'
import { moneyGroup } from '../../../platform/money-fields.ts'
import type { ConditionDoc } from '../../catalogue/projection/index.ts'

const isKind =
  (...kinds: ConditionDoc['kind'][]): Condition =>
  (_data, siblings) =>
    kinds.includes((siblings as Partial<ConditionDoc>).kind as ConditionDoc['kind'])

const ROW_LABEL = '/domains/search/merchandising/admin/condition-label.tsx#ConditionLabel'

/** Which products: the same questions for collections and for what a rule lifts or lowers. */
export function conditionFields(): Field[] {
  return [
    {
      name: 'match',
      type: 'select',
      required: true,
      defaultValue: 'all',
      label: { en: 'A product fits when', th: 'สินค้าตรงเมื่อ' },
      options: [
        { value: 'all', label: { en: 'all of these hold', th: 'ตรงทุกเงื่อนไข' } },
        { value: 'any', label: { en: 'any of these holds', th: 'ตรงเงื่อนไขใดเงื่อนไขหนึ่ง' } },
      ],
    },
    conditionRows,
  ]
}

const conditionRows: ArrayField = {
  name: 'conditions',
  type: 'array',
  maxRows: 20,
  label: { en: 'Conditions', th: 'เงื่อนไข' },
  labels: {
    singular: { en: 'Condition', th: 'เงื่อนไข' },
    plural: { en: 'Conditions', th: 'เงื่อนไข' },
  },
  admin: { components: { RowLabel: ROW_LABEL } },
  fields: [
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: { en: 'What counts', th: 'ดูจาก' },
      options: [
        { value: 'category', label: { en: 'Category', th: 'หมวดหมู่' } },
        { value: 'brand', label: { en: 'Brand', th: 'แบรนด์' } },
        { value: 'tag', label: { en: 'Tag', th: 'แท็ก' } },
        { value: 'attribute', label: { en: 'Attribute or option', th: 'คุณสมบัติหรือตัวเลือก' } },
        { value: 'price', label: { en: 'Price', th: 'ราคา' } },
        { value: 'inStock', label: { en: 'Can be ordered now', th: 'มีสินค้าพร้อมสั่ง' } },
        { value: 'new', label: { en: 'New', th: 'สินค้าใหม่' } },
        { value: 'rating', label: { en: 'Rated well', th: 'คะแนนรีวิวดี' } },
        { value: 'product', label: { en: 'Certain products', th: 'สินค้าที่ระบุ' } },
      ],
    },
    {
      name: 'categories',
      type: 'relationship',
      relationTo: 'categories',
      hasMany: true,
      label: { en: 'In any of these categories', th: 'อยู่ในหมวดหมู่เหล่านี้' },
      admin: {
        condition: isKind('category'),
        description: { en: 'With those below them.', th: 'รวมหมวดหมู่ย่อย' },
      },
    },
    {
      name: 'brands',
      type: 'relationship',
      relationTo: 'brands',
      hasMany: true,
      label: { en: 'Of any of these brands', th: 'เป็นของแบรนด์เหล่านี้' },
      admin: { condition: isKind('brand') },
    },
    {
      name: 'products',
      type: 'relationship',
      relationTo: 'products',
      hasMany: true,
      label: { en: 'Any of these products', th: 'เป็นสินค้าเหล่านี้' },
      admin: { condition: isKind('product') },
    },
    {
      name: 'tag',
      type: 'text',
      maxLength: 100,
      label: { en: 'Tag', th: 'แท็ก' },
      admin: {
        condition: isKind('tag'),
        description: {
          en: 'Exactly as it is written on the products.',
          th: 'สะกดให้ตรงกับที่ใส่ไว้ในสินค้า',
        },
      },
    },
    {
      name: 'values',
      type: 'relationship',
      relationTo: ['attributeOptions', 'variantOptions'],
      hasMany: true,
      label: { en: 'With any of these values', th: 'มีค่าเหล่านี้' },
      admin: {
        condition: isKind('attribute'),
        description: {
          en: 'Such as the material “teak” or the colour “celadon”.',
          th: 'เช่น วัสดุ “ไม้สัก” หรือสี “เขียวศิลาดล”',
        },
      },
    },
    moneyGroup(
      'from',
      { en: 'Costs at least', th: 'ราคาตั้งแต่' },
      {
        en: 'Empty: no limit. A limit in one currency holds for shoppers with any.',
        th: 'เว้นว่าง: ไม่จำกัด กำหนดเพียงสกุลเดียวก็มีผลกับลูกค้าทุกสกุลเงิน',
      },
      isKind('price') as never,
    ),
    moneyGroup(
      'to',
      { en: 'Costs at most', th: 'ราคาไม่เกิน' },
      { en: 'This price is included.', th: 'รวมราคานี้ด้วย' },
      isKind('price') as never,
    ),
    wholeNumber('days', 'new', 3650, {
      en: 'Published within so many days',
      th: 'เผยแพร่ภายในกี่วัน',
    }),
    wholeNumber('atLeast', 'rating', 5, { en: 'Stars, at least', th: 'คะแนนอย่างน้อยกี่ดาว' }),
  ],
}

function wholeNumber(
  name: string,
  kind: ConditionDoc['kind'],
  max: number,
  label: { en: string; th: string },
): Field {
  return {
    name,
    type: 'number',
    min: 1,
    max,
    label,
    admin: { step: 1, condition: isKind(kind) },
  }
}
