import { amounts } from './offer.ts'
import { text } from './text.ts'
import type { DemoPromotion } from './types.ts'

/** One promotion of each kind, three by themselves and two with a coupon. */
export const promotions: DemoPromotion[] = [
  {
    title: text('Free delivery in Thailand', 'ส่งฟรีในไทย'),
    gift: { kind: 'free_shipping', methods: ['standard-bangkok', 'standard-thailand'] },
    categories: [],
    minimum: amounts(1500, 45),
    priority: 100,
    coupons: [],
  },
  {
    title: text('Festival of lights: 10 % off lamps', 'เทศกาลแสงไฟ โคมไฟลด 10%'),
    gift: { kind: 'percent', percent: 10 },
    categories: ['lighting'],
    minimum: {},
    priority: 10,
    coupons: [],
  },
  {
    title: text('Three cups, the cheapest at half price', 'แก้วครบ 3 ใบ ใบที่ถูกที่สุดลดครึ่งราคา'),
    gift: { kind: 'buy_x_get_y', percent: 50, buyQuantity: 2, getQuantity: 1 },
    categories: ['cups-mugs'],
    minimum: {},
    priority: 20,
    coupons: [],
  },
  {
    title: text('Welcome: 10 % off', 'ต้อนรับลูกค้าใหม่ ลด 10%'),
    gift: { kind: 'percent', percent: 10 },
    categories: [],
    minimum: {},
    priority: 200,
    coupons: [{ code: 'WELCOME10', usageLimit: null, usageLimitPerBuyer: 1 }],
  },
  {
    title: text('A present for the house', 'ของขวัญขึ้นบ้านใหม่'),
    gift: { kind: 'fixed', amountOff: amounts(200, 6) },
    categories: [],
    minimum: amounts(2000, 60),
    priority: 300,
    coupons: [{ code: 'NEWHOME', usageLimit: 100, usageLimitPerBuyer: null }],
  },
]
