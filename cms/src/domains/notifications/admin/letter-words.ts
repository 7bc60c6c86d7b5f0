import type { Words } from '../../../platform/words.ts'
import type { LetterName } from '../letters/letter.ts'

export const letterWords = {
  nav: { en: 'Letters', th: 'อีเมลถึงลูกค้า' },
  title: { en: 'Letters', th: 'อีเมลถึงลูกค้า' },
  lead: {
    en: 'What the shop wrote to customers. Each reading is noted in the history.',
    th: 'อีเมลที่ร้านส่งถึงลูกค้า การเปิดอ่านทุกครั้งถูกบันทึกไว้ในประวัติ',
  },
  noServer: {
    en: 'No mail server is set up, so nothing leaves the house: letters are kept here, with links that work.',
    th: 'ยังไม่ได้ตั้งค่าเซิร์ฟเวอร์อีเมล จึงไม่มีอีเมลออกไปจริง ทุกฉบับเก็บไว้ที่นี่พร้อมลิงก์ที่ใช้ได้',
  },
  notYours: {
    en: 'Letters are for admins and support: they are personal, and some open an account.',
    th: 'เฉพาะผู้ดูแลระบบและฝ่ายบริการลูกค้า เพราะเป็นข้อมูลส่วนตัว และบางฉบับใช้เข้าบัญชีได้',
  },
  search: { en: 'Search', th: 'ค้นหา' },
  searchHint: {
    en: 'Address, subject or order number',
    th: 'อีเมล หัวข้อ หรือเลขที่คำสั่งซื้อ',
  },
  show: { en: 'Show', th: 'แสดง' },
  all: { en: 'All', th: 'ทั้งหมด' },
  waiting: { en: 'Waiting', th: 'รอส่ง' },
  failed: { en: 'Failed', th: 'ส่งไม่สำเร็จ' },
  empty: {
    en: 'No letters here yet. The first comes with the first sign-up or order.',
    th: 'ยังไม่มีอีเมล ฉบับแรกจะมาพร้อมการเปิดบัญชีหรือคำสั่งซื้อแรก',
  },
  nothingFound: { en: 'No letter fits that.', th: 'ไม่พบอีเมลที่ตรงกัน' },
  older: { en: 'Older', th: 'เก่ากว่านี้' },
  newest: { en: 'To the newest', th: 'ไปที่ล่าสุด' },
  choose: { en: 'Choose a letter to read it.', th: 'เลือกอีเมลเพื่ออ่าน' },
  back: { en: 'All letters', th: 'อีเมลทั้งหมด' },
  loading: { en: 'Opening…', th: 'กำลังเปิด…' },
  cannotRead: {
    en: 'This letter cannot be opened right now. Try again in a moment.',
    th: 'เปิดอีเมลฉบับนี้ไม่ได้ในขณะนี้ ลองอีกครั้งในอีกสักครู่',
  },
  gone: { en: 'This letter is no longer kept.', th: 'อีเมลฉบับนี้ไม่ได้เก็บไว้แล้ว' },
  to: { en: 'To', th: 'ถึง' },
  asLetter: { en: 'As it looks', th: 'ตามที่เห็น' },
  asText: { en: 'Plain text', th: 'ข้อความล้วน' },
  notWritten: {
    en: 'It has not been written out yet.',
    th: 'ยังไม่ได้จัดหน้าอีเมลฉบับนี้',
  },
  retry: { en: 'Send again', th: 'ส่งอีกครั้ง' },
  retried: { en: 'It is on its way again.', th: 'กำลังส่งอีกครั้ง' },
  notFailed: {
    en: 'This letter is not one that failed. Load the page again.',
    th: 'อีเมลฉบับนี้ไม่ใช่ฉบับที่ส่งไม่สำเร็จ โหลดหน้านี้ใหม่อีกครั้ง',
  },
  why: { en: 'What the mail server said', th: 'เซิร์ฟเวอร์อีเมลแจ้งว่า' },
  redacted: {
    en: 'Secret links are blanked out: the customer alone has them.',
    th: 'ลิงก์ลับถูกปิดไว้ มีเพียงลูกค้าเท่านั้นที่ได้รับ',
  },
} as const satisfies Record<string, Words>

export const letterStates = {
  queued: { en: 'Waiting', th: 'รอส่ง' },
  sent: { en: 'Sent', th: 'ส่งแล้ว' },
  kept: { en: 'Kept', th: 'เก็บไว้' },
  failed: { en: 'Failed', th: 'ส่งไม่สำเร็จ' },
} as const satisfies Record<string, Words>
export type LetterState = keyof typeof letterStates

/** What each letter is called here. */
export const letterNames: Record<LetterName, Words> = {
  'confirm-address': { en: 'Confirm an address', th: 'ยืนยันอีเมล' },
  'known-account': { en: 'Has an account already', th: 'มีบัญชีอยู่แล้ว' },
  'reset-password': { en: 'New password', th: 'ตั้งรหัสผ่านใหม่' },
  'password-changed': { en: 'Password changed', th: 'เปลี่ยนรหัสผ่านแล้ว' },
  'confirm-new-address': { en: 'Confirm a new address', th: 'ยืนยันอีเมลใหม่' },
  'address-changed': { en: 'Address changed', th: 'เปลี่ยนอีเมลแล้ว' },
  'session-stolen': { en: 'Signed out to be safe', th: 'ออกจากระบบเพื่อความปลอดภัย' },
  'order-placed': { en: 'Order placed', th: 'ได้รับคำสั่งซื้อ' },
  'order-partly-paid': { en: 'Paid in part', th: 'ชำระบางส่วน' },
  'order-paid': { en: 'Paid', th: 'ชำระแล้ว' },
  'payment-failed': { en: 'Payment failed', th: 'ชำระไม่สำเร็จ' },
  'payment-expired': { en: 'Not paid in time', th: 'หมดเวลาชำระ' },
  'order-cancelled': { en: 'Order cancelled', th: 'ยกเลิกคำสั่งซื้อ' },
  'pieces-cancelled': { en: 'Pieces cancelled', th: 'ยกเลิกบางรายการ' },
  'parcel-shipped': { en: 'Parcel sent', th: 'จัดส่งแล้ว' },
  'parcel-delivered': { en: 'Parcel delivered', th: 'ส่งถึงแล้ว' },
  'refund-made': { en: 'Refund', th: 'คืนเงิน' },
  'return-approved': { en: 'Return accepted', th: 'รับคืนสินค้า' },
  'return-rejected': { en: 'Return rejected', th: 'ไม่รับคืนสินค้า' },
  'back-in-stock': { en: 'Back in stock', th: 'สินค้ากลับมาแล้ว' },
}
