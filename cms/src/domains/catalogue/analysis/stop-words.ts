import type { SearchLocale } from './types.ts'

/** Words that say nothing of a thing. Shops add theirs to the settings. */
export const STOP_WORDS: Record<SearchLocale, ReadonlySet<string>> = {
  en: new Set(
    (
      'a an and are as at be been but by can do does for from had has have i if in into is it its ' +
      'me my of on or our so such than that the their them then there these they this those to ' +
      'was we were what when which who will with you your'
    ).split(' '),
  ),
  th: new Set(
    (
      'กับ การ ของ ขอ ครับ ค่ะ คะ คือ ความ จะ จาก จึง ซึ่ง ด้วย ด้าน ได้ ตาม แต่ ถ้า ถึง ถูก ทั้ง ที่ นะ นี้ นั้น ใน ' +
      'เป็น เพราะ เพื่อ มี ไม่ยัง แล้ว และ ว่า ส่วน สำหรับ หรือ ให้ ไว้ อยู่ อย่าง อีก เอง ๆ'
    ).split(' '),
  ),
}

export function isStopWord(word: string): boolean {
  return STOP_WORDS.en.has(word) || STOP_WORDS.th.has(word)
}
