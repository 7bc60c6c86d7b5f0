import type { Field } from 'payload'
import { moneyGroup } from '../../platform/money-fields.ts'

type Data = Record<string, unknown>
/** For fields of some kinds of promotions alone. */
export const isKind =
  (...kinds: string[]) =>
  (data: Data): boolean =>
    kinds.includes(String(data.kind))

/** What a promotion gives. Of the figures, only those of its kind are shown. */
export const giftFields: Field[] = [
  {
    name: 'title',
    type: 'text',
    required: true,
    localized: true,
    maxLength: 120,
    label: { en: 'Name, as shoppers read it', th: 'ชื่อที่ลูกค้าเห็น' },
    admin: {
      description: {
        en: 'Stands in the cart and on the invoice beside what it takes off.',
        th: 'แสดงในตะกร้าและใบแจ้งหนี้ข้างจำนวนที่ลด',
      },
    },
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
        admin: {
          step: 1,
          condition: isKind('buy_x_get_y'),
          description: { en: 'At their full price.', th: 'ในราคาเต็ม' },
        },
      },
      {
        name: 'getQuantity',
        type: 'number',
        min: 1,
        label: { en: 'Get so many', th: 'รับเพิ่ม (ชิ้น)' },
        admin: {
          step: 1,
          condition: isKind('buy_x_get_y'),
          description: {
            en: 'The cheapest of all. Buy 2, get 1: of every three pieces, one is reduced.',
            th: 'นับชิ้นที่ราคาต่ำสุด เช่น ซื้อ 2 รับ 1: ทุกสามชิ้นลดหนึ่งชิ้น',
          },
        },
      },
    ],
  },
]
