import type { Words } from '../../../../platform/words.ts'

export const explainWords = {
  title: { en: 'Try a search', th: 'ลองค้นหา' },
  lead: {
    en: 'See what shoppers find, and why each product stands where it does.',
    th: 'ดูว่าลูกค้าค้นเจออะไร และทำไมสินค้าแต่ละชิ้นจึงอยู่ลำดับนั้น',
  },
  words: { en: 'Words to look for', th: 'คำค้นหา' },
  placeholder: { en: 'Such as “blue mug”', th: 'เช่น “ถ้วยสีฟ้า”' },
  language: { en: 'Shop language', th: 'ภาษาของร้าน' },
  search: { en: 'Search', th: 'ค้นหา' },
  withDrafts: { en: 'With drafts', th: 'รวมฉบับร่าง' },
  withDraftsWhy: {
    en: 'As if every draft of rules and words were published now.',
    th: 'เสมือนเผยแพร่ฉบับร่างของกฎและคำค้นหาทั้งหมดแล้ว',
  },
  nothing: { en: 'Nothing is found.', th: 'ไม่พบสินค้า' },
  nothingWhy: {
    en: 'Add a synonym, or read the word as another one.',
    th: 'ลองเพิ่มคำที่มีความหมายเดียวกัน หรือให้อ่านคำนี้เป็นคำอื่น',
  },
  addWords: { en: 'Add a search word', th: 'เพิ่มคำค้นหา' },
  corrected: { en: 'Read as', th: 'อ่านเป็น' },
  relaxed: {
    en: 'No product has all the words; these have most of them.',
    th: 'ไม่มีสินค้าที่ตรงทุกคำ จึงแสดงที่ตรงเกือบทั้งหมด',
  },
  rulesHere: { en: 'Rules at work', th: 'กฎที่มีผล' },
  pin: { en: 'Pin first', th: 'ปักหมุดเป็นที่หนึ่ง' },
  bury: { en: 'Put last', th: 'เลื่อนไปท้ายสุด' },
  lift: { en: 'Lift 50 %', th: 'ดันขึ้น 50 %' },
  drafted: {
    en: 'Drafted. Shoppers see no difference until you publish the rule.',
    th: 'บันทึกเป็นฉบับร่างแล้ว ลูกค้ายังไม่เห็นจนกว่าจะเผยแพร่กฎ',
  },
  openRule: { en: 'Open the rule', th: 'เปิดกฎ' },
  score: { en: 'Score', th: 'คะแนน' },
  soldOut: { en: 'Sold out', th: 'สินค้าหมด' },
  partWords: { en: 'Words', th: 'คำ' },
  partStock: { en: 'In stock', th: 'มีสินค้า' },
  partPopularity: { en: 'Sells well', th: 'ขายดี' },
  partRecency: { en: 'New', th: 'ใหม่' },
  partRank: { en: 'Catalogue order', th: 'ลำดับในแคตตาล็อก' },
  partRules: { en: 'Rules', th: 'กฎ' },
  waiting: { en: 'Looking…', th: 'กำลังค้นหา…' },
  notStaff: { en: 'Only staff may do this.', th: 'เฉพาะทีมงานเท่านั้น' },
  notEditor: {
    en: 'Only admins and editors change rules.',
    th: 'เฉพาะผู้ดูแลระบบและบรรณาธิการที่แก้กฎได้',
  },
  notUnderstood: { en: 'The question was not understood.', th: 'ไม่เข้าใจคำขอนี้' },
  unreachable: {
    en: 'The shop’s search cannot be reached right now. Try again in a moment.',
    th: 'ยังติดต่อระบบค้นหาของร้านไม่ได้ ลองใหม่อีกครั้งในอีกสักครู่',
  },
} as const satisfies Record<string, Words>
