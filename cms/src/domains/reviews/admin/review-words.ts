import type { Words } from '../../../platform/words.ts'

export const reviewStates = {
  waiting: { en: 'Waits for you', th: 'รอตรวจ' },
  published: { en: 'Shown', th: 'แสดง' },
  rejected: { en: 'Not shown', th: 'ไม่แสดง' },
} as const satisfies Record<string, Words>
export type ReviewState = keyof typeof reviewStates

export const reviewWords = {
  filter: { en: 'Show', th: 'แสดงรายการ' },
  all: { en: 'All', th: 'ทั้งหมด' },
  publish: { en: 'Show in the shop', th: 'แสดงที่ร้าน' },
  reject: { en: 'Do not show', th: 'ไม่แสดง' },
  saving: { en: 'Saving…', th: 'กำลังบันทึก…' },
  failed: {
    en: 'Not all of them could be saved. Check the list and try again.',
    th: 'บันทึกได้ไม่ครบทุกรายการ ตรวจสอบรายการแล้วลองอีกครั้ง',
  },
  notStaff: { en: 'Only staff may do this.', th: 'เฉพาะทีมงานเท่านั้น' },
  notUnderstood: {
    en: 'Choose some reviews first, a hundred at most.',
    th: 'เลือกรีวิวก่อน ครั้งละไม่เกินร้อยรายการ',
  },
  noWords: { en: 'Stars alone, no words', th: 'ให้ดาวอย่างเดียว ไม่มีข้อความ' },
  answered: { en: 'Answered', th: 'ตอบแล้ว' },
} as const satisfies Record<string, Words>

/** `4 of 5 stars`, for whoever does not see them. */
export function starsWords(stars: number): Words {
  return { en: `${stars} of 5 stars`, th: `${stars} จาก 5 ดาว` }
}
