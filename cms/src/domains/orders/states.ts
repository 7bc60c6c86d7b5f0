import type { Words } from '../../platform/words.ts'

/** `pending → processing → completed`; `pending | processing → cancelled`. */
export const orderStates = {
  pending: { en: 'Waits for payment', th: 'รอชำระเงิน' },
  processing: { en: 'To be sent', th: 'กำลังดำเนินการ' },
  completed: { en: 'Completed', th: 'เสร็จสิ้น' },
  cancelled: { en: 'Cancelled', th: 'ยกเลิก' },
} as const satisfies Record<string, Words>
export type OrderStatus = keyof typeof orderStates

export const paymentStates = {
  unpaid: { en: 'Not paid', th: 'ยังไม่ชำระ' },
  authorized: { en: 'On delivery', th: 'ชำระปลายทาง' },
  partially_paid: { en: 'Paid in part', th: 'ชำระบางส่วน' },
  paid: { en: 'Paid', th: 'ชำระแล้ว' },
  partially_refunded: { en: 'Refunded in part', th: 'คืนเงินบางส่วน' },
  refunded: { en: 'Refunded', th: 'คืนเงินแล้ว' },
  failed: { en: 'Payment failed', th: 'ชำระไม่สำเร็จ' },
} as const satisfies Record<string, Words>
export type PaymentStatus = keyof typeof paymentStates

export const fulfillmentStates = {
  unfulfilled: { en: 'Nothing packed', th: 'ยังไม่จัดส่ง' },
  partially_fulfilled: { en: 'Packed in part', th: 'จัดส่งบางส่วน' },
  fulfilled: { en: 'All packed or sent', th: 'จัดส่งครบแล้ว' },
  delivered: { en: 'Delivered', th: 'ส่งถึงแล้ว' },
  returned: { en: 'Sent back', th: 'ส่งคืนแล้ว' },
} as const satisfies Record<string, Words>
export type FulfillmentStatus = keyof typeof fulfillmentStates

/** `pending → requires_action | processing → authorized → succeeded`; else one of the last three. */
export const transactionStates = {
  pending: { en: 'Begun', th: 'เริ่มแล้ว' },
  requires_action: { en: 'Waits for the shopper', th: 'รอลูกค้าดำเนินการ' },
  processing: { en: 'At the provider', th: 'ผู้ให้บริการกำลังดำเนินการ' },
  authorized: { en: 'Promised', th: 'อนุมัติแล้ว' },
  succeeded: { en: 'Received', th: 'ได้รับเงินแล้ว' },
  failed: { en: 'Failed', th: 'ไม่สำเร็จ' },
  cancelled: { en: 'Cancelled', th: 'ยกเลิก' },
  expired: { en: 'Too late', th: 'หมดเวลา' },
} as const satisfies Record<string, Words>
export type TransactionStatus = keyof typeof transactionStates
