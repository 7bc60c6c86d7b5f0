import type { Locale } from '@vitrine/shared-types/primitives/locale'

/**
 * The words of error pages. They stand apart from the other messages because they go to the browser
 * with every page, and must be there when nothing else is.
 */
export const ERROR_WORDS: Record<Locale, Record<'title' | 'text' | 'retry' | 'home', string>> = {
  en: {
    title: 'Something went wrong on our side',
    text: 'It is not your doing. Please try again in a moment.',
    retry: 'Try again',
    home: 'To the front page',
  },
  th: {
    title: 'เกิดข้อผิดพลาดทางฝั่งเรา',
    text: 'ไม่ใช่ความผิดของคุณ โปรดลองใหม่อีกครั้งในอีกสักครู่',
    retry: 'ลองใหม่',
    home: 'กลับหน้าแรก',
  },
}
