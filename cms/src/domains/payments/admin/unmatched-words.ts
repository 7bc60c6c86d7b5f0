import type { Words } from '../../../platform/words.ts'
import type { UnmatchedOutcome } from '../unmatched/take-unmatched.ts'

export const unmatchedWords = {
  nav: { en: 'Unmatched payments', th: 'เงินที่ไม่ตรงคำสั่งซื้อ' },
  title: { en: 'Unmatched payments', th: 'เงินที่ไม่ตรงกับคำสั่งซื้อ' },
  lead: {
    en: 'Money that arrived and fits no order by itself. Normally there is none.',
    th: 'เงินที่เข้ามาแต่ระบบจับคู่กับคำสั่งซื้อไม่ได้ ตามปกติหน้านี้จะว่าง',
  },
  empty: {
    en: 'All clear: every payment belongs to its order.',
    th: 'เรียบร้อยดี เงินทุกยอดตรงกับคำสั่งซื้อแล้ว',
  },
  expected: { en: 'Expected', th: 'ควรได้รับ' },
  order: { en: 'Order', th: 'คำสั่งซื้อ' },
  noOrder: { en: 'No order', th: 'ไม่มีคำสั่งซื้อ' },
  reference: { en: 'Reference', th: 'เลขอ้างอิง' },
  toDo: { en: 'What to do', th: 'สิ่งที่ต้องทำ' },
  unknownWhy: {
    en: 'The system could not tell which order it is for.',
    th: 'ระบบไม่ทราบว่าเป็นของคำสั่งซื้อใด',
  },
  unknownNext: {
    en: 'Find out at the provider who paid, and send the money back or place the order.',
    th: 'ตรวจสอบกับผู้ให้บริการว่าใครชำระ แล้วคืนเงินหรือสร้างคำสั่งซื้อให้',
  },
  whatWasDone: { en: 'What was done with it?', th: 'จัดการอย่างไรแล้ว' },
  example: {
    en: 'For example: sent back by transfer on 14 March',
    th: 'เช่น โอนคืนลูกค้าแล้ววันที่ 14 มีนาคม',
  },
  resolve: { en: 'Mark as settled', th: 'บันทึกว่าจัดการแล้ว' },
  saving: { en: 'Saving…', th: 'กำลังบันทึก…' },
  failed: {
    en: 'That did not work. Check the connection and try again.',
    th: 'บันทึกไม่สำเร็จ ตรวจสอบการเชื่อมต่อแล้วลองอีกครั้ง',
  },
  editorsOnly: {
    en: 'Editors and admins settle these.',
    th: 'บรรณาธิการและผู้ดูแลระบบเป็นผู้จัดการรายการเหล่านี้',
  },
  resolved: { en: 'Settled lately', th: 'จัดการแล้วล่าสุด' },
} satisfies Record<string, Words>

/** Deciding over money that its order could have. */
export const takeWords = {
  ask: { en: 'What shall become of it?', th: 'จะทำอย่างไรกับเงินก้อนนี้' },
  submit: { en: 'Do this', th: 'ยืนยัน' },
  saving: { en: 'One moment…', th: 'สักครู่…' },
  failed: {
    en: 'No answer came. Load the page again to see whether it was done.',
    th: 'ไม่ได้รับคำตอบ โหลดหน้านี้ใหม่เพื่อดูว่าทำรายการสำเร็จหรือไม่',
  },
  byHand: { en: 'I have settled it in another way', th: 'จัดการด้วยวิธีอื่นแล้ว' },
} satisfies Record<string, Words>

/** What a decision came to, for those that are settled. */
export const outcomeWords = {
  part: { en: 'Taken as a part; the rest was asked for', th: 'รับเป็นยอดบางส่วน และขอส่วนที่เหลือ' },
  forgiven: { en: 'Taken as paid; the rest was forgiven', th: 'ถือว่าชำระครบ และยกส่วนที่ขาดให้' },
  surplus: { en: 'Taken; the surplus was sent back', th: 'รับยอดแล้ว และคืนส่วนเกิน' },
  refund: { en: 'All of it sent back', th: 'คืนเงินทั้งหมด' },
} satisfies Record<UnmatchedOutcome, Words>
