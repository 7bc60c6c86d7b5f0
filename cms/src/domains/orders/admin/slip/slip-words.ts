import type { Words } from '../../../../platform/words.ts'

/** What stands on a packing slip, in the language of the order. */
export const slipWords = {
  title: { en: 'Packing slip', th: 'ใบจัดสินค้า' },
  order: { en: 'Order', th: 'คำสั่งซื้อ' },
  placed: { en: 'Placed', th: 'วันที่สั่ง' },
  parcel: { en: 'Parcel', th: 'พัสดุ' },
  shipTo: { en: 'Deliver to', th: 'จัดส่งถึง' },
  by: { en: 'Delivery', th: 'วิธีจัดส่ง' },
  goods: { en: 'Goods', th: 'สินค้า' },
  pieces: { en: 'Pieces', th: 'จำนวน' },
  together: { en: 'Pieces altogether', th: 'รวมทั้งหมด' },
  note: { en: 'Your note', th: 'ข้อความของคุณ' },
  thanks: { en: 'Thank you. We packed this with care.', th: 'ขอบคุณที่อุดหนุน เราแพ็กด้วยความตั้งใจ' },
  later: {
    en: 'What is missing here comes in a parcel of its own.',
    th: 'สินค้าที่ไม่อยู่ในใบนี้จะจัดส่งเป็นพัสดุแยก',
  },
} as const satisfies Record<string, Words>

/** What stands around it, in the language of whoever prints. */
export const toolWords = {
  print: { en: 'Print', th: 'พิมพ์' },
  back: { en: 'Back to the order', th: 'กลับไปที่คำสั่งซื้อ' },
  size: { en: 'Paper', th: 'ขนาดกระดาษ' },
  none: { en: 'There is no such order.', th: 'ไม่พบคำสั่งซื้อนี้' },
} as const satisfies Record<string, Words>
