import type { Words } from '../../../platform/words.ts'

/** Why something at the desk could not be done, by the code of the refusal. */
export const refusalWords = {
  notAllowed: {
    en: 'Your role does not allow this. Ask an editor or an admin.',
    th: 'สิทธิ์ของคุณทำรายการนี้ไม่ได้ กรุณาแจ้งบรรณาธิการหรือผู้ดูแลระบบ',
  },
  order_not_found: { en: 'There is no such order.', th: 'ไม่พบคำสั่งซื้อนี้' },
  order_state: {
    en: 'The order has moved on meanwhile. Look at it again: it is shown as it is now.',
    th: 'คำสั่งซื้อนี้เปลี่ยนสถานะไปแล้ว กรุณาดูอีกครั้ง หน้านี้แสดงสถานะล่าสุด',
  },
  out_of_stock: {
    en: 'These pieces are promised, but not on the shelf yet.',
    th: 'สินค้าถูกจองไว้แล้ว แต่ยังไม่มีของในสต็อก',
  },
  invalid_request: {
    en: 'Something is missing or not valid. Check what you entered.',
    th: 'ข้อมูลไม่ครบหรือไม่ถูกต้อง กรุณาตรวจสอบอีกครั้ง',
  },
  return_too_many: {
    en: 'So many were not delivered, or are being returned already.',
    th: 'จำนวนเกินที่ส่งมอบ หรือกำลังคืนอยู่แล้ว',
  },
  payment_provider: {
    en: 'The payment provider does not answer. Nothing was changed; try again in a minute.',
    th: 'ผู้ให้บริการชำระเงินไม่ตอบกลับ ยังไม่มีการเปลี่ยนแปลง ลองใหม่อีกครั้งในหนึ่งนาที',
  },
  other: {
    en: 'This could not be done. Nothing was changed.',
    th: 'ทำรายการไม่สำเร็จ ยังไม่มีการเปลี่ยนแปลง',
  },
} as const satisfies Record<string, Words>
