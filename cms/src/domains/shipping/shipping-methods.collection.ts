import type { CollectionConfig } from 'payload'
import { editorsWrite } from '../../platform/access.ts'
import { GROUPS } from '../../platform/groups.ts'
import { moneyGroup } from '../../platform/money-fields.ts'
import { refuseWhileUsed } from '../../platform/refuse-while-used.ts'
import { refuseUnpricedMethod } from './hooks.ts'

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
    description: {
      en: 'What shoppers choose from at the checkout, in this order. Drag the rows to change it.',
      th: 'ตัวเลือกจัดส่งที่ลูกค้าเห็นตอนสั่งซื้อ ตามลำดับนี้ ลากแถวเพื่อเปลี่ยนลำดับ',
    },
  },
  access: editorsWrite,
  hooks: { beforeChange: [refuseUnpricedMethod], beforeDelete: [refuseWhileUsed] },
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
      admin: { description: { en: 'Where it is offered.', th: 'พื้นที่ที่ใช้วิธีนี้ได้' } },
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
          en: 'The smallest step that is large enough counts. What is beyond the last is not delivered like this; a step without a limit has no end.',
          th: 'ใช้ช่วงที่เล็กที่สุดซึ่งครอบคลุม หากเกินช่วงสุดท้ายจะใช้วิธีนี้ไม่ได้ ช่วงที่ไม่ระบุขีดจำกัดคือไม่จำกัด',
        },
      },
      fields: [
        {
          name: 'upToGrams',
          type: 'number',
          min: 0,
          label: { en: 'Up to so many grams', th: 'ไม่เกิน (กรัม)' },
          admin: {
            step: 1,
            description: {
              en: 'For “by weight”, with packaging. What has no weight counts as nothing.',
              th: 'สำหรับ “ตามน้ำหนัก” รวมบรรจุภัณฑ์ สินค้าที่ไม่ระบุน้ำหนักนับเป็นศูนย์',
            },
          },
        },
        moneyGroup(
          'upTo',
          { en: 'Up to goods of', th: 'สินค้าไม่เกิน' },
          {
            en: 'For “by the price of the goods”, after discounts.',
            th: 'สำหรับ “ตามราคาสินค้า” หลังหักส่วนลด',
          },
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
      {
        en: 'From this sum of goods, after discounts, it costs nothing. Empty: never.',
        th: 'เมื่อยอดสินค้าหลังหักส่วนลดถึงจำนวนนี้จะส่งฟรี หากเว้นว่างจะคิดค่าส่งเสมอ',
      },
    ),
    {
      type: 'row',
      fields: [
        {
          name: 'minDays',
          type: 'number',
          min: 0,
          label: { en: 'Days, at least', th: 'จำนวนวัน อย่างน้อย' },
          admin: { step: 1 },
        },
        {
          name: 'maxDays',
          type: 'number',
          min: 0,
          label: { en: 'Days, at most', th: 'จำนวนวัน ไม่เกิน' },
          admin: { step: 1 },
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
      admin: {
        position: 'sidebar',
        description: { en: 'If the carrier takes money.', th: 'หากขนส่งรับเก็บเงินปลายทาง' },
      },
    },
  ],
}
