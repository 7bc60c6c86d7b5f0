import type { CollectionConfig, Field } from 'payload'
import { editorsWrite } from '../../platform/access.ts'
import { GROUPS } from '../../platform/groups.ts'
import { moneyGroup } from '../../platform/money-fields.ts'

type Data = Record<string, unknown>
const isKind =
  (...kinds: string[]) =>
  (data: Data): boolean =>
    kinds.includes(String(data.kind))

const what: Field[] = [
  {
    name: 'title',
    type: 'text',
    required: true,
    localized: true,
    maxLength: 120,
    label: { en: 'Name, as shoppers read it', th: 'ชื่อที่ลูกค้าเห็น' },
  },
  {
    name: 'kind',
    type: 'select',
    required: true,
    defaultValue: 'percent',
    label: { en: 'What it gives', th: 'รูปแบบ' },
    options: [
      { value: 'percent', label: { en: 'Percent off', th: 'ลดเป็นเปอร์เซ็นต์' } },
      { value: 'fixed', label: { en: 'An amount off', th: 'ลดเป็นจำนวนเงิน' } },
      { value: 'buy_x_get_y', label: { en: 'Buy some, get some', th: 'ซื้อครบรับเพิ่ม' } },
      { value: 'free_shipping', label: { en: 'Free shipping', th: 'ส่งฟรี' } },
    ],
  },
  {
    name: 'percent',
    type: 'number',
    min: 0,
    max: 100,
    label: { en: 'Percent', th: 'เปอร์เซ็นต์' },
    admin: {
      condition: isKind('percent', 'buy_x_get_y'),
      description: {
        en: 'Of the price. With “buy some, get some”: off what is got; 100 is free.',
        th: 'จากราคา สำหรับ “ซื้อครบรับเพิ่ม” คือส่วนลดของชิ้นที่ได้รับ 100 คือฟรี',
      },
    },
  },
  moneyGroup(
    'amountOff',
    { en: 'Amount off', th: 'จำนวนเงินที่ลด' },
    {
      en: 'In all, shared over what it applies to. Empty: not in that currency.',
      th: 'รวมทั้งหมด เฉลี่ยตามรายการที่ร่วม หากเว้นว่างจะไม่ใช้กับสกุลเงินนั้น',
    },
    isKind('fixed'),
  ),
  {
    type: 'row',
    fields: [
      {
        name: 'buyQuantity',
        type: 'number',
        min: 1,
        label: { en: 'Buy so many', th: 'ซื้อครบ (ชิ้น)' },
        admin: { condition: isKind('buy_x_get_y') },
      },
      {
        name: 'getQuantity',
        type: 'number',
        min: 1,
        label: { en: 'Get so many', th: 'รับเพิ่ม (ชิ้น)' },
        admin: { condition: isKind('buy_x_get_y') },
      },
    ],
  },
]

const forWhat: Field[] = [
  {
    name: 'categories',
    type: 'relationship',
    relationTo: 'categories',
    hasMany: true,
    label: { en: 'Only in these categories', th: 'เฉพาะหมวดหมู่' },
    admin: {
      description: { en: 'With those below them.', th: 'รวมหมวดหมู่ย่อย' },
    },
  },
  {
    name: 'products',
    type: 'relationship',
    relationTo: 'products',
    hasMany: true,
    label: { en: 'Only these products', th: 'เฉพาะสินค้า' },
    admin: {
      description: {
        en: 'Products and categories widen each other; with neither it is for everything.',
        th: 'สินค้าและหมวดหมู่นับรวมกัน หากไม่เลือกเลยจะใช้กับทุกอย่าง',
      },
    },
  },
  moneyGroup(
    'minimum',
    { en: 'From a total of', th: 'เมื่อซื้อครบ' },
    {
      en: 'Of what it applies to, before discounts. Empty: from the first piece.',
      th: 'ยอดของรายการที่ร่วมก่อนหักส่วนลด หากเว้นว่างใช้ได้ทันที',
    },
  ),
  {
    name: 'customerGroups',
    type: 'relationship',
    relationTo: 'customerGroups',
    hasMany: true,
    label: { en: 'Only for these customers', th: 'เฉพาะกลุ่มลูกค้า' },
  },
]

const when: Field[] = [
  {
    name: 'isActive',
    type: 'checkbox',
    defaultValue: false,
    index: true,
    label: { en: 'On', th: 'เปิดใช้' },
    admin: { position: 'sidebar' },
  },
  {
    name: 'needsCoupon',
    type: 'checkbox',
    defaultValue: false,
    label: { en: 'Only with a coupon', th: 'ต้องใช้คูปอง' },
    admin: { position: 'sidebar' },
  },
  {
    name: 'startsAt',
    type: 'date',
    label: { en: 'From', th: 'ตั้งแต่' },
    admin: { position: 'sidebar', date: { pickerAppearance: 'dayAndTime' } },
  },
  {
    name: 'endsAt',
    type: 'date',
    label: { en: 'Until', th: 'ถึง' },
    admin: { position: 'sidebar', date: { pickerAppearance: 'dayAndTime' } },
  },
  {
    name: 'isExclusive',
    type: 'checkbox',
    defaultValue: false,
    label: { en: 'Not together with others', th: 'ใช้ร่วมกับโปรโมชันอื่นไม่ได้' },
    admin: {
      position: 'sidebar',
      description: {
        en: 'On a line that it takes something off, no other one does.',
        th: 'รายการที่ลดด้วยโปรโมชันนี้แล้วจะไม่ลดด้วยโปรโมชันอื่น',
      },
    },
  },
  {
    name: 'priority',
    type: 'number',
    defaultValue: 100,
    label: { en: 'Turn', th: 'ลำดับ' },
    admin: {
      position: 'sidebar',
      description: { en: 'Lower numbers are taken off first.', th: 'เลขน้อยลดก่อน' },
    },
  },
  {
    name: 'usageLimit',
    type: 'number',
    min: 1,
    label: { en: 'Orders in all', th: 'จำนวนครั้งทั้งหมด' },
    admin: { position: 'sidebar' },
  },
  {
    name: 'usageLimitPerBuyer',
    type: 'number',
    min: 1,
    label: { en: 'Orders per customer', th: 'จำนวนครั้งต่อลูกค้า' },
    admin: { position: 'sidebar' },
  },
]

/** What is taken off, of what, for whom and when. How often it was used is in `promotion_uses`. */
export const promotions: CollectionConfig = {
  slug: 'promotions',
  labels: {
    singular: { en: 'Promotion', th: 'โปรโมชัน' },
    plural: { en: 'Promotions', th: 'โปรโมชัน' },
  },
  admin: {
    group: GROUPS.sales,
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'isActive', 'startsAt', 'endsAt'],
    description: {
      en: 'Taken off by themselves, or with a coupon.',
      th: 'ลดให้อัตโนมัติ หรือเมื่อใช้คูปอง',
    },
  },
  access: editorsWrite,
  fields: [...what, ...forWhat, ...when],
}
