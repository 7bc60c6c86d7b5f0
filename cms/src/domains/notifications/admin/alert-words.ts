import type { Words } from '../../../platform/words.ts'
import type { AlertType } from '../alerts/alert.ts'

export const alertWords = {
  nav: { en: 'Alerts', th: 'การแจ้งเตือน' },
  title: { en: 'Alerts', th: 'การแจ้งเตือน' },
  lead: {
    en: 'What somebody should look at. Most of it goes by itself once it is dealt with.',
    th: 'เรื่องที่ควรมีคนดู ส่วนใหญ่จะหายไปเองเมื่อจัดการแล้ว',
  },
  empty: { en: 'All quiet: nothing waits for anybody.', th: 'เรียบร้อยดี ไม่มีเรื่องรออยู่' },
  urgent: { en: 'Urgent', th: 'ด่วน' },
  done: { en: 'Done', th: 'จัดการแล้ว' },
  saving: { en: 'Saving…', th: 'กำลังบันทึก…' },
  failed: {
    en: 'That did not work. Check the connection and try again.',
    th: 'บันทึกไม่สำเร็จ ตรวจสอบการเชื่อมต่อแล้วลองอีกครั้ง',
  },
  notOpen: {
    en: 'Somebody else has dealt with this already.',
    th: 'มีคนจัดการเรื่องนี้ไปแล้ว',
  },
  notStaff: { en: 'Only staff may do this.', th: 'เฉพาะทีมงานเท่านั้น' },
  lately: { en: 'Dealt with lately', th: 'จัดการแล้วล่าสุด' },
  byItself: { en: 'by itself', th: 'หายไปเอง' },
  bellOne: { en: '1 alert', th: 'แจ้งเตือน 1 เรื่อง' },
  bellNone: { en: 'No alerts', th: 'ไม่มีการแจ้งเตือน' },
} as const satisfies Record<string, Words>

/** What has happened, and what to do about it. */
export const alertTypes: Record<AlertType, { what: Words; next: Words }> = {
  payment_unmatched: {
    what: { en: 'Money arrived that fits no order', th: 'มีเงินเข้าที่ไม่ตรงกับคำสั่งซื้อ' },
    next: {
      en: 'See the page of unmatched payments.',
      th: 'ดูที่หน้าเงินที่ไม่ตรงกับคำสั่งซื้อ',
    },
  },
  refund_failed: {
    what: { en: 'A refund did not go through', th: 'คืนเงินไม่สำเร็จ' },
    next: {
      en: 'Open the order and refund in another way.',
      th: 'เปิดคำสั่งซื้อแล้วคืนเงินด้วยวิธีอื่น',
    },
  },
  return_requested: {
    what: { en: 'A customer wants to send something back', th: 'ลูกค้าขอคืนสินค้า' },
    next: { en: 'Accept or reject it in the order.', th: 'อนุมัติหรือปฏิเสธในคำสั่งซื้อ' },
  },
  review_waiting: {
    what: { en: 'A review waits to be read', th: 'มีรีวิวรอตรวจ' },
    next: { en: 'Show it in the shop, or do not.', th: 'อนุมัติให้แสดง หรือไม่แสดง' },
  },
  stock_low: {
    what: { en: 'Stock runs low', th: 'สินค้าใกล้หมด' },
    next: { en: 'Order more, or leave it at that.', th: 'สั่งเพิ่ม หรือปล่อยให้หมด' },
  },
  stock_audit_failed: {
    what: {
      en: 'Stock and its ledger do not agree',
      th: 'ยอดสต็อกไม่ตรงกับบันทึกความเคลื่อนไหว',
    },
    next: {
      en: 'Tell whoever runs the system: this should never happen.',
      th: 'แจ้งผู้ดูแลระบบ เรื่องนี้ไม่ควรเกิดขึ้น',
    },
  },
  letter_failed: {
    what: { en: 'A letter could not be delivered', th: 'ส่งอีเมลถึงลูกค้าไม่สำเร็จ' },
    next: {
      en: 'Look at the letter: the address may be wrong.',
      th: 'ดูอีเมลฉบับนั้น ที่อยู่อีเมลอาจผิด',
    },
  },
  fact_stuck: {
    what: { en: 'Something could not be told to customers', th: 'มีเรื่องที่แจ้งลูกค้าไม่ได้' },
    next: {
      en: 'It is tried again by itself. Tell whoever runs the system if it stays.',
      th: 'ระบบจะลองใหม่เอง หากยังอยู่ให้แจ้งผู้ดูแลระบบ',
    },
  },
}
