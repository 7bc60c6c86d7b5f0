import type { Locale } from '@vitrine/shared-types/primitives/locale'

interface Words {
  /** A fault of ours. */
  title: string
  text: string
  /** The store is away, and the page looks again by itself. */
  awayTitle: string
  awayText: string
  retry: string
  home: string
}

/**
 * The words of error pages. They stand apart from the other messages because they go to the browser
 * with every page, and must be there when nothing else is.
 */
export const ERROR_WORDS: Record<Locale, Words> = {
  en: {
    title: 'Something went wrong on our side',
    text: 'It is not your doing. Please try again in a moment.',
    awayTitle: 'The shop is resting for a moment',
    awayText:
      'We cannot reach the shelves just now. Nothing is lost, and it seldom takes long. This page looks again by itself.',
    retry: 'Try again',
    home: 'To the front page',
  },
  th: {
    title: 'เกิดข้อผิดพลาดทางฝั่งเรา',
    text: 'ไม่ใช่ความผิดของคุณ โปรดลองใหม่อีกครั้งในอีกสักครู่',
    awayTitle: 'ร้านขอพักสักครู่',
    awayText: 'ตอนนี้เรายังเปิดดูสินค้าบนชั้นไม่ได้ ไม่มีอะไรสูญหาย และมักใช้เวลาไม่นาน หน้านี้จะลองใหม่ให้เอง',
    retry: 'ลองใหม่',
    home: 'กลับหน้าแรก',
  },
}
