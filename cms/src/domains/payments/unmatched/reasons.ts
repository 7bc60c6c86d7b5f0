import type { Words } from '../../../platform/words.ts'

/** Why money could not become an order by itself, and what a person does about it. */
export const unmatchedReasons = {
  amount_differs: {
    why: {
      en: 'The amount is not what the order asks for.',
      th: 'ยอดเงินไม่ตรงกับคำสั่งซื้อ',
    },
    next: {
      en: 'Take it for the order, ask for the rest, or send it back.',
      th: 'รับยอดนี้เข้าคำสั่งซื้อ ขอส่วนที่ขาด หรือคืนเงิน',
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
} as const satisfies Record<string, { why: Words; next: Words }>
export type UnmatchedReason = keyof typeof unmatchedReasons
