import type { Words } from '../../platform/words.ts'

export const publishingWords = {
  nav: { en: 'Published', th: 'การเผยแพร่' },
  title: { en: 'Published', th: 'การเผยแพร่' },
  lead: {
    en: 'Every change that shoppers can see, and how soon each shop showed it.',
    th: 'ทุกสิ่งที่เปลี่ยนและลูกค้าเห็นได้ พร้อมเวลาที่แต่ละร้านใช้แสดงผล',
  },
  shops: { en: 'Shops', th: 'ร้าน' },
  noShops: {
    en: 'No shop has reported yet. With SHOP_SECRET in its settings, it does so by itself.',
    th: 'ยังไม่มีร้านใดรายงานเข้ามา เมื่อตั้งค่า SHOP_SECRET แล้วร้านจะรายงานเอง',
  },
  upToDate: { en: 'Up to date', th: 'เป็นปัจจุบัน' },
  otherDatabase: { en: 'Follows another database', th: 'ตามฐานข้อมูลอื่นอยู่' },
  silentSince: { en: 'Silent since', th: 'เงียบไปตั้งแต่' },
  show: { en: 'Show', th: 'แสดง' },
  edits: { en: 'What people changed', th: 'สิ่งที่ทีมงานแก้ไข' },
  failed: { en: 'Failed', th: 'ไม่สำเร็จ' },
  all: { en: 'Everything, sales too', th: 'ทั้งหมด รวมการขาย' },
  editsEmpty: { en: 'Nothing was published yet.', th: 'ยังไม่มีการเผยแพร่' },
  failedEmpty: {
    en: 'Nothing failed: every shop shows what was published.',
    th: 'ไม่มีรายการที่ไม่สำเร็จ ทุกร้านแสดงสิ่งที่เผยแพร่แล้ว',
  },
  allEmpty: { en: 'Nothing was published yet.', th: 'ยังไม่มีการเผยแพร่' },
  older: { en: 'Older', th: 'เก่ากว่านี้' },
  newest: { en: 'To the newest', th: 'ไปที่ล่าสุด' },
  byItself: { en: 'A sale or the system', th: 'การขายหรือระบบ' },
  untitled: { en: 'Without a title', th: 'ยังไม่มีชื่อ' },
  lastChange: { en: 'Last published', th: 'เผยแพร่ล่าสุด' },
} satisfies Record<string, Words>

/** How far a shop is behind, in words. */
export function behindWords(behind: number | null): Words {
  if (behind === null) return publishingWords.otherDatabase
  if (behind === 0) return publishingWords.upToDate
  return {
    en: `${behind} ${behind === 1 ? 'change' : 'changes'} behind`,
    th: `ตามหลังอยู่ ${behind} รายการ`,
  }
}
