import type { Words } from '../../../platform/words.ts'
import type { Reason } from '../rules.ts'
import type { StockFigures } from './stock-state.ts'

/** A number in stock as one says it: “3 left”, “Sold out”. */
export function stockWords({ state, available }: Pick<StockFigures, 'state' | 'available'>): Words {
  if (state === 'in_stock') return { en: `${available} in stock`, th: `มี ${available} ชิ้น` }
  if (state === 'low_stock') return { en: `${available} left`, th: `เหลือ ${available} ชิ้น` }
  if (state === 'backorder') return { en: 'Ordered ahead', th: 'สั่งล่วงหน้า' }
  return { en: 'Sold out', th: 'สินค้าหมด' }
}

export const reasonWords: Record<Reason, Words> = {
  received: { en: 'Received', th: 'รับเข้า' },
  counted: { en: 'Counted', th: 'ตรวจนับ' },
  damaged: { en: 'Damaged or lost', th: 'ชำรุดหรือสูญหาย' },
  returned: { en: 'Returned by a customer', th: 'ลูกค้าคืนสินค้า' },
  correction: { en: 'Correction', th: 'แก้ไขข้อผิดพลาด' },
  imported: { en: 'Import', th: 'นำเข้าข้อมูล' },
  seeded: { en: 'Demo shop', th: 'ร้านตัวอย่าง' },
  sold: { en: 'Sold', th: 'ขายแล้ว' },
}

export const panelWords = {
  title: { en: 'Stock', th: 'สต็อก' },
  onHand: { en: 'On hand', th: 'มีอยู่จริง' },
  reserved: { en: 'Reserved', th: 'ลูกค้าจองไว้' },
  available: { en: 'Can be sold', th: 'ขายได้' },
  backorder: {
    en: 'Customers may order beyond what is there',
    th: 'ลูกค้าสั่งได้แม้สินค้าหมด',
  },
  saveFirst: {
    en: 'Save the variant first; then its stock can be counted here.',
    th: 'บันทึกสินค้าย่อยก่อน แล้วจึงนับสต็อกได้ที่นี่',
  },
  loading: { en: 'Loading…', th: 'กำลังโหลด…' },
  unreachable: {
    en: 'The stock could not be reached. Check the connection and try again.',
    th: 'เชื่อมต่อข้อมูลสต็อกไม่ได้ ตรวจสอบการเชื่อมต่อแล้วลองใหม่',
  },
  signedOut: { en: 'You are signed out. Sign in again.', th: 'คุณออกจากระบบแล้ว กรุณาเข้าสู่ระบบใหม่' },
  tryAgain: { en: 'Try again', th: 'ลองใหม่' },
  add: { en: 'Add', th: 'เพิ่ม' },
  remove: { en: 'Take away', th: 'นำออก' },
  set: { en: 'Set to', th: 'ตั้งเป็น' },
  pieces: { en: 'Pieces', th: 'จำนวน (ชิ้น)' },
  reason: { en: 'Reason', th: 'เหตุผล' },
  note: { en: 'Note', th: 'บันทึก' },
  notePlaceholder: { en: 'Delivery note, shelf …', th: 'เลขใบส่งของ ชั้นวาง …' },
  adjust: { en: 'Adjust stock', th: 'ปรับสต็อก' },
  adjusted: { en: 'Stock adjusted', th: 'ปรับสต็อกแล้ว' },
  wholeNumber: { en: 'Write a whole number of pieces.', th: 'ใส่จำนวนชิ้นเป็นจำนวนเต็ม' },
  movements: { en: 'Last movements', th: 'รายการล่าสุด' },
  noMovements: { en: 'Nothing was moved yet.', th: 'ยังไม่มีการเคลื่อนไหว' },
  all: { en: 'Show all', th: 'แสดงทั้งหมด' },
  when: { en: 'When', th: 'เมื่อ' },
  change: { en: 'Change', th: 'เปลี่ยน' },
  after: { en: 'After', th: 'คงเหลือ' },
  who: { en: 'Who', th: 'โดย' },
  place: { en: 'Place', th: 'คลัง' },
  mayOrderAhead: {
    en: 'Customers may order it when nothing is left',
    th: 'ให้ลูกค้าสั่งได้แม้สินค้าหมด',
  },
  backorderOn: { en: 'It can be ordered ahead now', th: 'เปิดให้สั่งล่วงหน้าแล้ว' },
  backorderOff: { en: 'It can no longer be ordered ahead', th: 'ปิดการสั่งล่วงหน้าแล้ว' },
  promisedTo: { en: 'Reserved for', th: 'จองไว้สำหรับ' },
  notPaid: { en: 'not paid yet', th: 'ยังไม่ชำระ' },
} satisfies Record<string, Words>

/** The page of what runs low. */
export const lowWords = {
  nav: { en: 'Low stock', th: 'สินค้าใกล้หมด' },
  title: { en: 'Low stock', th: 'สินค้าใกล้หมด' },
  lead: {
    en: 'What is sold out or nearly so, the least first. Each variant says from how many on it counts as little.',
    th: 'สินค้าที่หมดหรือใกล้หมด เรียงจากเหลือน้อยที่สุด กำหนดเกณฑ์ได้ในสินค้าย่อยแต่ละรายการ',
  },
  show: { en: 'Show', th: 'แสดง' },
  all: { en: 'All', th: 'ทั้งหมด' },
  out: { en: 'Sold out', th: 'หมดแล้ว' },
  low: { en: 'Nearly', th: 'ใกล้หมด' },
  empty: { en: 'There is enough of everything.', th: 'มีสินค้าเพียงพอทุกรายการ' },
  product: { en: 'Product', th: 'สินค้า' },
  sku: { en: 'SKU', th: 'รหัส SKU' },
  lowAt: { en: 'Little from', th: 'เกณฑ์ใกล้หมด' },
  more: { en: 'Next page', th: 'หน้าถัดไป' },
  first: { en: 'First page', th: 'หน้าแรก' },
} satisfies Record<string, Words>
