import type { Words } from '../../../../platform/words.ts'

export const searchesWords = {
  title: { en: 'What people look for', th: 'ลูกค้าค้นหาอะไร' },
  lead: {
    en: 'Sums by day, without names: nobody can tell from them who looked for what.',
    th: 'ยอดรวมรายวันโดยไม่ระบุตัวตน ดูย้อนกลับไม่ได้ว่าใครค้นหาอะไร',
  },
  days: { en: 'days', th: 'วัน' },
  period: { en: 'Period', th: 'ช่วงเวลา' },
  language: { en: 'Language', th: 'ภาษา' },
  all: { en: 'All', th: 'ทั้งหมด' },
  searches: { en: 'Searches', th: 'จำนวนการค้นหา' },
  different: { en: 'Different words', th: 'คำที่ต่างกัน' },
  empty: { en: 'Without results', th: 'ค้นไม่พบ' },
  opened: { en: 'Opened a product', th: 'เปิดดูสินค้า' },
  added: { en: 'Put into the cart', th: 'หยิบใส่ตะกร้า' },
  perSearch: { en: 'per 100 searches', th: 'ต่อการค้นหา 100 ครั้ง' },
  popular: { en: 'Looked for most', th: 'ค้นหามากที่สุด' },
  withoutResults: { en: 'Nothing was found for', th: 'ค้นแล้วไม่พบ' },
  withoutResultsLead: {
    en: 'A synonym or another spelling often helps.',
    th: 'การเพิ่มคำพ้องหรือวิธีสะกดมักช่วยได้',
  },
  products: { en: 'Opened most from searches', th: 'สินค้าที่เปิดดูจากการค้นหามากที่สุด' },
  search: { en: 'Search', th: 'คำค้นหา' },
  times: { en: 'Times', th: 'ครั้ง' },
  product: { en: 'Product', th: 'สินค้า' },
  addSynonym: { en: 'Add a synonym', th: 'เพิ่มคำพ้อง' },
  look: { en: 'Why?', th: 'ดูเหตุผล' },
  nothingYet: {
    en: 'Nothing was counted in this period.',
    th: 'ยังไม่มีข้อมูลในช่วงเวลานี้',
  },
  nothingMissed: {
    en: 'Every search found something.',
    th: 'ทุกการค้นหาพบสินค้า',
  },
  formerProduct: { en: 'A former product', th: 'สินค้าที่นำออกแล้ว' },
} as const satisfies Record<string, Words>
