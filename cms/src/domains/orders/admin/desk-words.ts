import type { Order } from '@vitrine/shared-types/store-api/v1/orders'
import type { Words } from '../../../platform/words.ts'
import type { DeskEvent } from './desk-order.ts'
import type { NextStep } from './next-steps.ts'

export const deskWords = {
  orders: { en: 'Orders', th: 'คำสั่งซื้อ' },
  placed: { en: 'Placed', th: 'สั่งเมื่อ' },
  slip: { en: 'Packing slip', th: 'ใบจัดสินค้า' },
  invoice: { en: 'Invoice', th: 'ใบเสร็จรับเงิน' },
  history: { en: 'Audit', th: 'ประวัติการแก้ไข' },
  next: { en: 'What to do next', th: 'สิ่งที่ต้องทำต่อไป' },
  alsoWaits: { en: 'Also waits', th: 'งานอื่นที่รออยู่' },
  lines: { en: 'Goods', th: 'สินค้า' },
  sku: { en: 'SKU', th: 'รหัสสินค้า' },
  packedOf: { en: 'packed', th: 'แพ็กแล้ว' },
  returnedPieces: { en: 'returned', th: 'คืนแล้ว' },
  cancelledPieces: { en: 'cancelled', th: 'ยกเลิก' },
  refundedPieces: { en: 'refunded', th: 'คืนเงินแล้ว' },
  sums: { en: 'Sums', th: 'ยอดเงิน' },
  subtotal: { en: 'Goods', th: 'ค่าสินค้า' },
  discount: { en: 'Discount', th: 'ส่วนลด' },
  shipping: { en: 'Shipping', th: 'ค่าส่ง' },
  free: { en: 'Free', th: 'ฟรี' },
  includedTax: { en: 'Tax included', th: 'รวมภาษีแล้ว' },
  total: { en: 'Total', th: 'รวมทั้งหมด' },
  forgiven: { en: 'Forgiven', th: 'ยกยอดให้' },
  due: { en: 'Still to be paid', th: 'ยังต้องชำระ' },
  refunded: { en: 'Refunded', th: 'คืนเงินแล้ว' },
  kept: { en: 'Left after refunds', th: 'คงเหลือหลังคืนเงิน' },
  payments: { en: 'Payments', th: 'การชำระเงิน' },
  noPayments: { en: 'Nothing had to be paid.', th: 'ไม่มียอดที่ต้องชำระ' },
  refunds: { en: 'Refunds', th: 'การคืนเงิน' },
  payBy: { en: 'To be paid by', th: 'ชำระภายใน' },
  reference: { en: 'Reference', th: 'เลขอ้างอิง' },
  parcels: { en: 'Parcels', th: 'พัสดุ' },
  parcel: { en: 'Parcel', th: 'พัสดุ' },
  noParcels: { en: 'Nothing is packed yet.', th: 'ยังไม่ได้แพ็กสินค้า' },
  track: { en: 'Follow it', th: 'ติดตามพัสดุ' },
  returns: { en: 'Returns', th: 'การคืนสินค้า' },
  customer: { en: 'Customer', th: 'ลูกค้า' },
  guest: { en: 'Guest, without an account', th: 'ลูกค้าทั่วไป ไม่มีบัญชี' },
  wantsNews: { en: 'Asked for news by mail', th: 'ขอรับข่าวสารทางอีเมล' },
  writes: { en: 'Reads', th: 'ภาษา' },
  shipTo: { en: 'Deliver to', th: 'ที่อยู่จัดส่ง' },
  billTo: { en: 'Invoice to', th: 'ที่อยู่ในใบเสร็จ' },
  sameAddress: { en: 'The same address', th: 'ที่อยู่เดียวกัน' },
  copy: { en: 'Copy', th: 'คัดลอก' },
  copied: { en: 'Copied', th: 'คัดลอกแล้ว' },
  customerNote: { en: 'The customer’s note', th: 'ข้อความจากลูกค้า' },
  more: { en: 'More', th: 'อื่น ๆ' },
  timeline: { en: 'Timeline', th: 'ลำดับเหตุการณ์' },
  onHold: { en: 'On hold', th: 'พักไว้' },
  unreachable: {
    en: 'The panel could not be reached. Try again in a moment.',
    th: 'เชื่อมต่อระบบหลังร้านไม่ได้ กรุณาลองอีกครั้งในอีกสักครู่',
  },
  signedOut: {
    en: 'You are signed out. Sign in again, then repeat this.',
    th: 'คุณออกจากระบบแล้ว กรุณาเข้าสู่ระบบแล้วทำรายการอีกครั้ง',
  },
  behind: {
    en: 'The panel cannot be reached: this may be old.',
    th: 'เชื่อมต่อไม่ได้ ข้อมูลที่เห็นอาจไม่ใช่ล่าสุด',
  },
  forEditors: {
    en: 'An editor or an admin does this.',
    th: 'รายการนี้ต้องให้บรรณาธิการหรือผู้ดูแลระบบทำ',
  },
} as const satisfies Record<string, Words>

/** What the big button says, and the sentence above it. */
export const stepWords: Record<NextStep['kind'], { title: Words; button: Words; hint: Words }> = {
  release: {
    title: { en: 'This order is on hold', th: 'คำสั่งซื้อนี้ถูกพักไว้' },
    button: { en: 'Let it go on', th: 'ดำเนินการต่อ' },
    hint: {
      en: 'Nothing is packed until somebody lets it go on.',
      th: 'จะยังแพ็กสินค้าไม่ได้จนกว่าจะกดดำเนินการต่อ',
    },
  },
  'other-sum': {
    title: { en: 'Another sum came than was asked for', th: 'ยอดที่ได้รับไม่ตรงกับคำสั่งซื้อ' },
    button: { en: 'Decide', th: 'พิจารณา' },
    hint: {
      en: 'Take it as a part, forgive the difference, or send it back. The customer waits for you.',
      th: 'รับเป็นยอดบางส่วน ยกยอดส่วนต่างให้ หรือคืนเงิน ลูกค้ากำลังรออยู่',
    },
  },
  'mark-paid': {
    title: { en: 'Look for the money', th: 'ตรวจสอบยอดโอน' },
    button: { en: 'Mark as paid', th: 'ยืนยันว่าได้รับเงินแล้ว' },
    hint: {
      en: 'When it is on the account, say so here: the order goes on by itself.',
      th: 'เมื่อเงินเข้าบัญชีแล้ว กดยืนยันที่นี่ ระบบจะดำเนินการต่อให้เอง',
    },
  },
  'refund-sent': {
    title: { en: 'Send this money back by hand', th: 'โอนเงินคืนลูกค้า' },
    button: { en: 'It was sent', th: 'โอนคืนแล้ว' },
    hint: {
      en: 'It came by transfer or in cash, so a person sends it back. Say so here afterwards.',
      th: 'ลูกค้าจ่ายด้วยการโอนหรือเงินสด จึงต้องโอนคืนเอง โอนแล้วกดยืนยันที่นี่',
    },
  },
  'refund-failed': {
    title: { en: 'A refund failed', th: 'คืนเงินไม่สำเร็จ' },
    button: { en: 'Refund again', th: 'คืนเงินอีกครั้ง' },
    hint: {
      en: 'The provider refused it. Nothing was sent back.',
      th: 'ผู้ให้บริการปฏิเสธรายการ ยังไม่มีเงินถูกส่งคืน',
    },
  },
  pack: {
    title: { en: 'Pack the goods', th: 'แพ็กสินค้า' },
    button: { en: 'Pack a parcel', th: 'แพ็กพัสดุ' },
    hint: {
      en: 'Take them from the shelf, then say what is in the parcel.',
      th: 'หยิบสินค้าจากชั้น แล้วบันทึกว่าใส่อะไรในพัสดุ',
    },
  },
  ship: {
    title: { en: 'Hand the parcel over', th: 'ส่งพัสดุให้ขนส่ง' },
    button: { en: 'It was handed over', th: 'ส่งให้ขนส่งแล้ว' },
    hint: {
      en: 'With the tracking number the customer can follow it.',
      th: 'เมื่อใส่เลขพัสดุ ลูกค้าจะติดตามได้ทันที',
    },
  },
  collect: {
    title: { en: 'Ready to be picked up', th: 'รอลูกค้ามารับ' },
    button: { en: 'It was picked up', th: 'ลูกค้ารับแล้ว' },
    hint: {
      en: 'The customer comes for it. Say so here when they took it.',
      th: 'ลูกค้าจะมารับเอง เมื่อรับแล้วกดยืนยันที่นี่',
    },
  },
  deliver: {
    title: { en: 'The parcel is on its way', th: 'พัสดุกำลังเดินทาง' },
    button: { en: 'It has arrived', th: 'ส่งถึงแล้ว' },
    hint: {
      en: 'Say so here when the carrier has delivered it.',
      th: 'เมื่อขนส่งแจ้งว่าส่งถึงแล้ว กดยืนยันที่นี่',
    },
  },
  'decide-return': {
    title: { en: 'The customer wants to send something back', th: 'ลูกค้าขอคืนสินค้า' },
    button: { en: 'Decide', th: 'พิจารณา' },
    hint: {
      en: 'They are told at once what you decide.',
      th: 'ลูกค้าจะได้รับแจ้งผลทันที',
    },
  },
  'receive-return': {
    title: { en: 'A return is on its way to you', th: 'ลูกค้ากำลังส่งสินค้าคืน' },
    button: { en: 'It is back', th: 'ได้รับคืนแล้ว' },
    hint: {
      en: 'Look at the pieces before you put them on the shelf again.',
      th: 'ตรวจสภาพสินค้าก่อนนำกลับขึ้นชั้น',
    },
  },
  'finish-return': {
    title: { en: 'The pieces are back', th: 'ได้รับสินค้าคืนแล้ว' },
    button: { en: 'Refund them', th: 'คืนเงิน' },
    hint: {
      en: 'Pay them back, then close the return.',
      th: 'คืนเงินให้ลูกค้า แล้วปิดรายการคืน',
    },
  },
}

/** What is said when nothing is to be done. */
export const restWords: Record<Order['status'], Words> = {
  pending: {
    en: 'The payment provider decides. Nothing to do for you.',
    th: 'รอผลจากผู้ให้บริการชำระเงิน ไม่มีสิ่งที่ต้องทำ',
  },
  processing: { en: 'Nothing to do at the moment.', th: 'ขณะนี้ไม่มีสิ่งที่ต้องทำ' },
  completed: { en: 'Everything is done.', th: 'เสร็จเรียบร้อยแล้ว' },
  cancelled: { en: 'This order is cancelled.', th: 'คำสั่งซื้อนี้ถูกยกเลิกแล้ว' },
}

export const parcelWords = {
  pending: { en: 'Being packed', th: 'กำลังแพ็ก' },
  packed: { en: 'Packed', th: 'แพ็กแล้ว' },
  shipped: { en: 'On its way', th: 'กำลังจัดส่ง' },
  delivered: { en: 'Delivered', th: 'ส่งถึงแล้ว' },
  cancelled: { en: 'Unpacked', th: 'แกะออกแล้ว' },
} as const satisfies Record<string, Words>

export const returnWords = {
  requested: { en: 'Waits for you', th: 'รอพิจารณา' },
  approved: { en: 'Approved', th: 'อนุมัติแล้ว' },
  received: { en: 'Pieces are back', th: 'ได้รับสินค้าคืนแล้ว' },
  closed: { en: 'Closed', th: 'ปิดแล้ว' },
  rejected: { en: 'Rejected', th: 'ไม่อนุมัติ' },
} as const satisfies Record<string, Words>

export const refundStates = {
  pending: { en: 'To be sent', th: 'รอส่งคืน' },
  succeeded: { en: 'Sent back', th: 'คืนแล้ว' },
  failed: { en: 'Failed', th: 'ไม่สำเร็จ' },
} as const satisfies Record<string, Words>

export const methodWords: Record<string, Words> = {
  promptpay: { en: 'PromptPay', th: 'พร้อมเพย์' },
  bank_transfer: { en: 'Bank transfer', th: 'โอนผ่านธนาคาร' },
  cash_on_delivery: { en: 'Cash on delivery', th: 'เก็บเงินปลายทาง' },
  card: { en: 'Card', th: 'บัตร' },
  test: { en: 'Test payment', th: 'ชำระเงินทดสอบ' },
}

export const languageWords: Record<Order['locale'], Words> = {
  en: { en: 'English', th: 'อังกฤษ' },
  th: { en: 'Thai', th: 'ไทย' },
}

export const eventWords: Record<DeskEvent['type'], Words> = {
  placed: { en: 'Order placed', th: 'สั่งซื้อ' },
  payment_started: { en: 'Payment begun', th: 'เริ่มชำระเงิน' },
  partly_paid: { en: 'A part was paid', th: 'ชำระบางส่วนแล้ว' },
  paid: { en: 'Paid', th: 'ชำระเงินแล้ว' },
  payment_failed: { en: 'Payment failed', th: 'ชำระเงินไม่สำเร็จ' },
  payment_expired: { en: 'Not paid in time', th: 'ไม่ได้ชำระภายในกำหนด' },
  held: { en: 'Put on hold', th: 'พักคำสั่งซื้อ' },
  released: { en: 'Let go on', th: 'ดำเนินการต่อ' },
  packed: { en: 'Packed', th: 'แพ็กสินค้าแล้ว' },
  shipped: { en: 'Handed to the carrier', th: 'ส่งให้ขนส่งแล้ว' },
  delivered: { en: 'Delivered', th: 'ส่งถึงแล้ว' },
  completed: { en: 'Completed', th: 'เสร็จสิ้น' },
  cancelled: { en: 'Cancelled', th: 'ยกเลิก' },
  pieces_cancelled: { en: 'Pieces taken off the order', th: 'ตัดสินค้าออกจากคำสั่งซื้อ' },
  return_requested: { en: 'Return asked for', th: 'ขอคืนสินค้า' },
  return_approved: { en: 'Return approved', th: 'อนุมัติการคืนสินค้า' },
  return_rejected: { en: 'Return rejected', th: 'ไม่อนุมัติการคืนสินค้า' },
  return_received: { en: 'Return received', th: 'ได้รับสินค้าคืน' },
  refund_started: { en: 'Refund begun', th: 'เริ่มคืนเงิน' },
  refunded: { en: 'Refunded', th: 'คืนเงินแล้ว' },
  refund_failed: { en: 'Refund failed', th: 'คืนเงินไม่สำเร็จ' },
  note: { en: 'Note', th: 'บันทึก' },
}

export const actorWords = {
  customer: { en: 'Customer', th: 'ลูกค้า' },
  system: { en: 'By itself', th: 'ระบบ' },
  formerStaff: { en: 'Former staff', th: 'อดีตพนักงาน' },
  unpacked: { en: 'Parcel unpacked', th: 'แกะพัสดุ' },
  beyondLimit: {
    en: 'Discount honoured beyond its limit: the money came late',
    th: 'ให้ส่วนลดเกินจำนวนสิทธิ์ เพราะเงินเข้ามาช้า',
  },
  forgiven: { en: 'Difference forgiven', th: 'ยกยอดส่วนที่ขาดให้' },
} as const satisfies Record<string, Words>
