import type { CollectionConfig } from 'payload'
import { editorsWrite } from '../../platform/access.ts'
import { GROUPS } from '../../platform/groups.ts'
import { moneyGroup } from '../../platform/money-fields.ts'

const isKind =
  (...kinds: string[]) =>
  (data: Record<string, unknown>): boolean =>
    kinds.includes(String(data.kind))

/** A way to get it, in one zone. */
export const shippingMethods: CollectionConfig = {
  slug: 'shippingMethods',
  labels: {
    singular: { en: 'Way to deliver', th: 'วิธีจัดส่ง' },
    plural: { en: 'Ways to deliver', th: 'วิธีจัดส่ง' },
  },
  orderable: true,
  admin: {
    group: GROUPS.shop,
    useAsTitle: 'label',
    defaultColumns: ['label', 'zone', 'kind', 'isActive'],
  },
  access: editorsWrite,
  fields: [
    {
      name: 'label',
      type: 'text',
      required: true,
      localized: true,
      label: { en: 'Name', th: 'ชื่อ' },
    },
    {
      name: 'description',
      type: 'text',
      localized: true,
      label: { en: 'In a few words', th: 'คำอธิบายสั้น ๆ' },
    },
    {
      name: 'zone',
      type: 'relationship',
      relationTo: 'shippingZones',
      required: true,
      index: true,
      label: { en: 'Zone', th: 'พื้นที่' },
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'flat',
      label: { en: 'What it costs', th: 'การคิดราคา' },
      options: [
        { value: 'flat', label: { en: 'Always the same', th: 'ราคาเดียว' } },
        { value: 'by_weight', label: { en: 'By weight', th: 'ตามน้ำหนัก' } },
        { value: 'by_price', label: { en: 'By the price of the goods', th: 'ตามราคาสินค้า' } },
        { value: 'pickup', label: { en: 'Nothing: it is picked up', th: 'รับเองที่ร้าน' } },
      ],
    },
    moneyGroup(
      'price',
      { en: 'Price', th: 'ราคา' },
      { en: 'Empty: not offered in that currency.', th: 'หากเว้นว่างจะไม่มีในสกุลเงินนั้น' },
      isKind('flat'),
    ),
    {
      name: 'steps',
      type: 'array',
      label: { en: 'Steps', th: 'ช่วงราคา' },
      admin: {
        condition: isKind('by_weight', 'by_price'),
        description: {
          en: 'The first step that is large enough counts. What is beyond the last is not delivered like this.',
          th: 'ใช้ช่วงแรกที่ครอบคลุม หากเกินช่วงสุดท้ายจะใช้วิธีนี้ไม่ได้',
        },
      },
      fields: [
        {
          name: 'upToGrams',
          type: 'number',
          min: 0,
          label: { en: 'Up to so many grams', th: 'ไม่เกิน (กรัม)' },
        },
        moneyGroup(
          'upTo',
          { en: 'Up to goods of', th: 'สินค้าไม่เกิน' },
          { en: 'For “by the price of the goods”.', th: 'สำหรับ “ตามราคาสินค้า”' },
        ),
        moneyGroup(
          'price',
          { en: 'Price', th: 'ราคา' },
          { en: 'Empty: not offered in that currency.', th: 'หากเว้นว่างจะไม่มีในสกุลเงินนั้น' },
        ),
      ],
    },
    moneyGroup(
      'freeFrom',
      { en: 'Free from', th: 'ส่งฟรีเมื่อครบ' },
      { en: 'Of the goods, after discounts.', th: 'ยอดสินค้าหลังหักส่วนลด' },
    ),
    {
      type: 'row',
      fields: [
        {
          name: 'minDays',
          type: 'number',
          min: 0,
          label: { en: 'Days, at least', th: 'จำนวนวัน อย่างน้อย' },
        },
        {
          name: 'maxDays',
          type: 'number',
          min: 0,
          label: { en: 'Days, at most', th: 'จำนวนวัน ไม่เกิน' },
        },
      ],
    },
    {
      name: 'isActive',
      type: 'checkbox',
      defaultValue: true,
      label: { en: 'Offered', th: 'เปิดใช้' },
      admin: { position: 'sidebar' },
    },
    {
      name: 'allowsCashOnDelivery',
      type: 'checkbox',
      defaultValue: false,
      label: { en: 'May be paid on delivery', th: 'ชำระปลายทางได้' },
      admin: { position: 'sidebar' },
    },
  ],
}
