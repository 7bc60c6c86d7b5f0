import type { Words } from '../../../../platform/words.ts'

/** What the page of returns says. */
export const returnsWords = {
  nav: { en: 'Returns', th: 'การคืนสินค้า' },
  title: { en: 'Returns and refunds', th: 'การคืนสินค้าและคืนเงิน' },
  lead: {
    en: 'What customers send back, and money that still has to reach them. Open one to deal with it.',
    th: 'สินค้าที่ลูกค้าส่งคืน และเงินที่ยังต้องคืนให้ลูกค้า เปิดรายการเพื่อจัดการ',
  },
  returns: { en: 'Returns', th: 'การคืนสินค้า' },
  noReturns: { en: 'Nobody wants to send anything back.', th: 'ไม่มีรายการขอคืนสินค้า' },
  refunds: { en: 'Money to send back', th: 'เงินที่ต้องคืน' },
  noRefunds: { en: 'No money waits to go back.', th: 'ไม่มีเงินที่รอคืน' },
  byHand: { en: 'To be sent by hand', th: 'ต้องโอนคืนเอง' },
  failed: { en: 'Failed', th: 'ไม่สำเร็จ' },
} as const satisfies Record<string, Words>
