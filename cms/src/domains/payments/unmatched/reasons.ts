import type { Words } from '../../../platform/words.ts'

/** Why money could not become an order by itself, and what a person does about it. */
export const unmatchedReasons = {
  amount_differs: {
    why: {
      en: 'The amount is not what the order asks for.',
      th: 'ยอดเงินไม่ตรงกับคำสั่งซื้อ',
    },
    next: {
      en: 'Ask the customer for the rest, or send the money back and cancel the order.',
      th: 'ติดต่อลูกค้าเพื่อชำระส่วนที่ขาด หรือคืนเงินแล้วยกเลิกคำสั่งซื้อ',
    },
  },
  currency_differs: {
    why: {
      en: 'It was paid in another currency than the order.',
      th: 'ชำระคนละสกุลเงินกับคำสั่งซื้อ',
    },
    next: {
      en: 'Agree with the customer on what is fair, or send the money back.',
      th: 'ตกลงกับลูกค้าว่าจะดำเนินการอย่างไร หรือคืนเงิน',
    },
  },
  order_closed: {
    why: {
      en: 'The order had been cancelled before the money came.',
      th: 'คำสั่งซื้อถูกยกเลิกไปแล้วก่อนเงินจะเข้า',
    },
    next: {
      en: 'Send the money back, or place the order anew for the customer.',
      th: 'คืนเงิน หรือสร้างคำสั่งซื้อใหม่ให้ลูกค้า',
    },
  },
  paid_twice: {
    why: { en: 'The order was already paid.', th: 'คำสั่งซื้อนี้ชำระไปแล้ว' },
    next: { en: 'Send the second payment back.', th: 'คืนเงินยอดที่ชำระซ้ำ' },
  },
  refund_failed: {
    why: {
      en: 'The provider could not send the money back.',
      th: 'ผู้ให้บริการคืนเงินไม่สำเร็จ',
    },
    next: {
      en: 'Ask the customer for a bank account and send it by hand.',
      th: 'ขอเลขบัญชีจากลูกค้าแล้วโอนคืนให้',
    },
  },
} as const satisfies Record<string, { why: Words; next: Words }>
export type UnmatchedReason = keyof typeof unmatchedReasons
