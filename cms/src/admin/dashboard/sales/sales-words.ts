import { orderListPath } from '../../../domains/orders/admin/list/order-filters.ts'
import type { Words } from '../../../platform/words.ts'
import type { Waiting } from './waiting.ts'

export const salesWords = {
  title: { en: 'Sales', th: 'ยอดขาย' },
  today: { en: 'Today', th: 'วันนี้' },
  orders: { en: 'Orders', th: 'คำสั่งซื้อ' },
  revenue: { en: 'Revenue', th: 'รายรับ' },
  average: { en: 'Average order', th: 'เฉลี่ยต่อคำสั่งซื้อ' },
  month: { en: 'Last 30 days', th: '30 วันที่ผ่านมา' },
  byDay: { en: 'Revenue by day', th: 'รายรับต่อวัน' },
  top: { en: 'Sold most in 30 days', th: 'ขายดีใน 30 วัน' },
  pieces: { en: 'pieces', th: 'ชิ้น' },
  noSales: {
    en: 'Nothing was sold yet. The first order will show here.',
    th: 'ยังไม่มีการขาย คำสั่งซื้อแรกจะแสดงที่นี่',
  },
  waiting: { en: 'Waits for you', th: 'งานที่รออยู่' },
  nothingWaits: { en: 'Nothing waits. Well done.', th: 'ไม่มีงานค้าง เยี่ยมมาก' },
} as const satisfies Record<string, Words>

export const waitingWords: Record<keyof Waiting, Words> = {
  toSend: { en: 'Orders to be packed and sent', th: 'คำสั่งซื้อที่ต้องแพ็กและส่ง' },
  toConfirm: { en: 'Transfers to look for', th: 'การโอนเงินที่ต้องตรวจสอบ' },
  returnsRequested: { en: 'Returns to decide', th: 'คำขอคืนสินค้าที่ต้องพิจารณา' },
  unmatchedPayments: { en: 'Payments without an order', th: 'เงินที่ไม่ตรงกับคำสั่งซื้อ' },
  refundsFailed: { en: 'Refunds that failed', th: 'การคืนเงินที่ไม่สำเร็จ' },
  reviews: { en: 'Reviews to read', th: 'รีวิวที่รอตรวจ' },
  onHold: { en: 'Orders on hold', th: 'คำสั่งซื้อที่พักไว้' },
  lettersFailed: { en: 'Letters that could not be sent', th: 'อีเมลที่ส่งไม่สำเร็จ' },
  alerts: { en: 'Alerts', th: 'การแจ้งเตือน' },
}

/** Where each kind of waiting work is done, below the panel's root. */
export const waitingPaths: Record<keyof Waiting, string> = {
  toSend: orderListPath('toSend'),
  toConfirm: orderListPath('toPay'),
  returnsRequested: '/returns',
  unmatchedPayments: '/unmatched',
  refundsFailed: '/returns',
  reviews: '/collections/reviews?where[or][0][and][0][status][equals]=waiting',
  onHold: orderListPath('onHold'),
  lettersFailed: '/letters',
  alerts: '/alerts',
}
