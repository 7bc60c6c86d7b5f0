import { amounts } from './offer.ts'
import { text } from './text.ts'
import type { DemoAmounts, DemoShippingMethod, DemoShippingZone, DemoTaxRate } from './types.ts'

/** Thai prices contain VAT; what leaves the country is free of it. */
export const taxRates: DemoTaxRate[] = [
  {
    label: text('VAT 7 %', 'ภาษีมูลค่าเพิ่ม 7%'),
    country: 'TH',
    taxClass: 'standard',
    ratePercent: 7,
    isIncluded: true,
  },
]

const pickup: DemoShippingMethod = {
  key: 'pickup',
  label: text('Pick up at the shop', 'รับเองที่ร้าน'),
  description: text(
    'Charoen Krung Road, Tuesday to Sunday. We write when it is ready.',
    'ถนนเจริญกรุง วันอังคารถึงอาทิตย์ เราจะเขียนไปบอกเมื่อของพร้อม',
  ),
  minDays: 0,
  maxDays: 1,
  allowsCashOnDelivery: false,
  cost: { kind: 'pickup' },
}

/** Where the shop delivers: Bangkok and around, the rest of Thailand, the rest of the world. */
export const shippingZones: DemoShippingZone[] = [
  {
    name: 'Bangkok and around',
    countries: ['TH'],
    postcodes: ['10', '11', '12', '73', '74'],
    methods: [
      standard('standard-bangkok', 1, 2),
      express('express-bangkok', 1),
      carriedIn('carried-in-bangkok', amounts(450, 13), 2, 4),
      pickup,
    ],
  },
  {
    name: 'Thailand',
    countries: ['TH'],
    postcodes: [],
    methods: [
      standard('standard-thailand', 2, 4),
      express('express-thailand', 2),
      carriedIn('carried-in-thailand', amounts(900, 26), 4, 8),
      { ...pickup, key: 'pickup-thailand' },
    ],
  },
  { name: 'Everywhere else', countries: ['*'], postcodes: [], methods: [byAir()] },
]

function standard(key: string, minDays: number, maxDays: number): DemoShippingMethod {
  return {
    key,
    label: text('Standard', 'ส่งธรรมดา'),
    description: text('To your door, with a tracking number.', 'ส่งถึงบ้าน พร้อมเลขติดตามพัสดุ'),
    minDays,
    maxDays,
    allowsCashOnDelivery: true,
    cost: { kind: 'by_weight', steps: [{ upToGrams: 20_000, price: amounts(60, 2) }] },
  }
}

function express(key: string, maxDays: number): DemoShippingMethod {
  return {
    key,
    label: text('Express', 'ส่งด่วน'),
    description: text('Ordered before noon, sent the same day.', 'สั่งก่อนเที่ยง ส่งออกวันเดียวกัน'),
    minDays: 1,
    maxDays,
    allowsCashOnDelivery: true,
    cost: {
      kind: 'by_weight',
      steps: [
        { upToGrams: 1000, price: amounts(90, 3) },
        { upToGrams: 3000, price: amounts(130, 4) },
        { upToGrams: 5000, price: amounts(180, 6) },
        { upToGrams: 10_000, price: amounts(280, 8) },
      ],
    },
  }
}

function carriedIn(
  key: string,
  price: DemoAmounts,
  minDays: number,
  maxDays: number,
): DemoShippingMethod {
  return {
    key,
    label: text('Carried in and unwrapped', 'ยกเข้าบ้านและแกะห่อ'),
    description: text(
      'For furniture: two people, and the boxes leave with them.',
      'สำหรับเฟอร์นิเจอร์ มีคนยกสองคน และเก็บกล่องกลับให้',
    ),
    minDays,
    maxDays,
    allowsCashOnDelivery: false,
    cost: { kind: 'flat', price },
  }
}

function byAir(): DemoShippingMethod {
  return {
    key: 'air',
    label: text('By air, insured', 'ทางอากาศพร้อมประกัน'),
    description: text(
      'Duties, where there are any, are paid on arrival.',
      'หากมีภาษีนำเข้า ชำระกับผู้ขนส่งเมื่อของถึง',
    ),
    minDays: 5,
    maxDays: 9,
    allowsCashOnDelivery: false,
    cost: {
      kind: 'by_weight',
      steps: [
        { upToGrams: 500, price: amounts(690, 20) },
        { upToGrams: 1000, price: amounts(950, 28) },
        { upToGrams: 2000, price: amounts(1450, 42) },
        { upToGrams: 5000, price: amounts(2700, 78) },
        { upToGrams: 10_000, price: amounts(4600, 132) },
        { upToGrams: 20_000, price: amounts(8200, 236) },
      ],
    },
  }
}
