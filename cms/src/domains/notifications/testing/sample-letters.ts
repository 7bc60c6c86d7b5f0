import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { LetterName, Letters, OrderInLetter } from '../letters/letter.ts'

const TOKEN = 'sample-token-0123456789-abcdefghijklmnop'

/** One of each letter, filled as a real one would be. */
export function sampleLetters(locale: Locale): Letters {
  const say = (en: string, th: string) => (locale === 'th' ? th : en)
  const name = say('Nok', 'ปิ่น')
  const order = sampleOrder(locale)
  const goods = [
    { title: say('Stoneware mug · Celadon', 'แก้วสโตนแวร์ · สีศิลาดล'), quantity: 2 },
    { title: say('Rattan floor lamp', 'โคมไฟหวายตั้งพื้น'), quantity: 1 },
  ]
  return {
    'confirm-address': { name, token: TOKEN },
    'known-account': { name },
    'reset-password': { name, token: TOKEN },
    'password-changed': { name },
    'confirm-new-address': { name, token: TOKEN },
    'address-changed': { name },
    'session-stolen': { name },
    'order-placed': {
      ...order,
      step: {
        kind: 'bank_transfer',
        bank: say('Kasikornbank', 'ธนาคารกสิกรไทย'),
        accountName: say('Sala Studio Co., Ltd.', 'บริษัท ศาลา สตูดิโอ จำกัด'),
        accountNumber: '012-3-45678-9',
        amountMinor: order.totalMinor,
        reference: order.number,
        dueAt: '2026-11-24T10:30:00.000Z',
      },
    },
    'order-paid': { ...order, paidMinor: order.totalMinor },
    'order-partly-paid': {
      ...order,
      paidMinor: order.totalMinor - 5_000,
      dueMinor: 5_000,
      step: null,
    },
    'payment-failed': order,
    'payment-expired': order,
    'order-cancelled': {
      ...order,
      reason: say('Found it in town', 'เจอที่ร้านในเมืองแล้ว'),
      isMoneyOnItsWay: true,
    },
    'pieces-cancelled': { ...order, goods: goods.slice(0, 1), amountMinor: 59_000 },
    'parcel-shipped': {
      ...order,
      carrier: say('Thailand Post', 'ไปรษณีย์ไทย'),
      trackingNumber: 'EX123456789TH',
      trackingUrl: 'https://track.thailandpost.co.th/?trackNumber=EX123456789TH',
      goods,
      isLast: false,
    },
    'parcel-delivered': { ...order, goods },
    'refund-made': { ...order, amountMinor: 59_000 },
    'return-approved': { ...order, goods: goods.slice(0, 1), reason: null },
    'return-rejected': {
      ...order,
      goods: goods.slice(0, 1),
      reason: say('It was used every day.', 'ผ่านการใช้งานทุกวันแล้ว'),
    },
    'back-in-stock': {
      title: say('Stoneware mug', 'แก้วสโตนแวร์'),
      variantTitle: say('Celadon', 'สีศิลาดล'),
      slug: 'stoneware-mug',
      alertId: 7,
    },
  }
}

/** The same order, paid by scanning a code. */
export function samplePromptPay(locale: Locale): Letters['order-placed'] {
  const order = sampleOrder(locale)
  return {
    ...order,
    step: {
      kind: 'promptpay',
      payload: '000201',
      qrSvg: '<svg xmlns="http://www.w3.org/2000/svg"/>',
      recipient: locale === 'th' ? 'บริษัท ศาลา สตูดิโอ จำกัด' : 'Sala Studio Co., Ltd.',
      amountMinor: order.totalMinor,
      reference: order.number,
      dueAt: '2026-11-22T10:30:00.000Z',
    },
  }
}

export const SAMPLE_NAMES = Object.keys(sampleLetters('en')) as LetterName[]

function sampleOrder(locale: Locale): OrderInLetter {
  const say = (en: string, th: string) => (locale === 'th' ? th : en)
  return {
    id: 42,
    number: 'V-261121-7K3QA',
    currency: 'THB',
    name: say('Nok', 'ปิ่น'),
    paymentMethod: 'bank_transfer',
    lines: [
      {
        title: say('Stoneware mug', 'แก้วสโตนแวร์'),
        variantTitle: say('Celadon', 'สีศิลาดล'),
        quantity: 2,
        subtotalMinor: 118_000,
      },
      {
        title: say('Rattan floor lamp', 'โคมไฟหวายตั้งพื้น'),
        variantTitle: null,
        quantity: 1,
        subtotalMinor: 489_050,
      },
    ],
    subtotalMinor: 607_050,
    discountMinor: 60_705,
    shippingLabel: say('Home delivery', 'ส่งถึงบ้าน'),
    shippingMinor: 5_000,
    taxMinor: 0,
    includedTaxMinor: 36_072,
    totalMinor: 551_345,
    address: [
      say('Nok Srisuk', 'ปิ่น ศรีสุข'),
      say('99/1 Nimman Road Soi 5', '99/1 ถนนนิมมานเหมินท์ ซอย 5'),
      say('Suthep Mueang', 'ตำบลสุเทพ อำเภอเมือง'),
      say('Chiang Mai 50200', 'เชียงใหม่ 50200'),
    ],
  }
}
