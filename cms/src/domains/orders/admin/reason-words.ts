import type { Words } from '../../../platform/words.ts'

/** What the system notes as a reason, in a code; people write theirs in words. */
const reasonWords = new Map<string, Words>(
  Object.entries({
    amount_differs: {
      en: 'Another sum came than was asked for',
      th: 'ยอดที่ได้รับไม่ตรงกับคำสั่งซื้อ',
    },
    currency_differs: { en: 'It came in another currency', th: 'ชำระคนละสกุลเงิน' },
    paid_twice: { en: 'Paid twice', th: 'ชำระซ้ำ' },
    paid_too_much: { en: 'Paid too much', th: 'ชำระเกิน' },
    order_cancelled: { en: 'The order was cancelled', th: 'คำสั่งซื้อถูกยกเลิก' },
    out_of_stock: { en: 'Sold out meanwhile', th: 'สินค้าหมดก่อน' },
    payment_expired: { en: 'Not paid in time', th: 'ไม่ได้ชำระภายในกำหนด' },
    nothing_to_refund: { en: 'The provider holds nothing to send back', th: 'ไม่มียอดให้คืนที่ผู้ให้บริการ' },
  }),
)

/** A reason or an error as staff read it; what no code stands for says itself. */
export function reasonIn(reason: string): Words {
  return reasonWords.get(reason) ?? { en: reason, th: reason }
}
