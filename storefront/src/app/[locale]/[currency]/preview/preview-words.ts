import type { DraftLack, DraftState } from '@vitrine/shared-types/previews/draft-preview'
import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { DraftRefusal } from '../../../../api/sources/preview.ts'

interface PreviewWords {
  label: string
  states: Record<DraftState, { title: string; text: string }>
  /** Before what is missing. */
  lacks: string
  lacking: Record<DraftLack, string>
  /** `{time}` is how long the link still opens the page. */
  lasts: string
  hours: string
  minutes: string
  ended: string
  refusals: Record<DraftRefusal, { title: string; text: string }>
  toShop: string
}

/** For editors alone: they stand apart from what goes to shoppers. */
export const PREVIEW_WORDS: Record<Locale, PreviewWords> = {
  en: {
    label: 'About this preview',
    states: {
      draft: { title: 'Draft preview', text: 'Not public yet: only this link shows it.' },
      changed: {
        title: 'Draft preview',
        text: 'Not public yet: shoppers still see the version before it.',
      },
      public: { title: 'Preview', text: 'Public: shoppers see exactly this.' },
    },
    lacks: 'Before it can be public it needs',
    lacking: {
      title: 'a title',
      slug: 'an address',
      variants: 'something to buy',
      prices: 'a price',
    },
    lasts: 'The link opens for {time} more',
    hours: '{hours} h {minutes} min',
    minutes: '{minutes} min',
    ended: 'The link has expired',
    refusals: {
      off: {
        title: 'Previews are switched off',
        text: 'The shop and the admin need the same SHOP_SECRET to show drafts. Ask whoever runs the server to set it.',
      },
      not_valid: {
        title: 'This link does not open this preview',
        text: 'It may have been cut off on its way, or it belongs to something else. Open the preview from the admin again.',
      },
      expired: {
        title: 'This preview has expired',
        text: 'Such links last two hours at most, so that drafts do not wander. Open the preview from the admin again.',
      },
      missing: {
        title: 'There is nothing to preview here',
        text: 'It may have been deleted since the link was made.',
      },
      away: {
        title: 'The admin does not answer just now',
        text: 'Drafts come straight from it. Please try again in a moment.',
      },
    },
    toShop: 'To the shop',
  },
  th: {
    label: 'เกี่ยวกับหน้าตัวอย่างนี้',
    states: {
      draft: { title: 'ตัวอย่างฉบับร่าง', text: 'ยังไม่เผยแพร่ เห็นได้จากลิงก์นี้เท่านั้น' },
      changed: {
        title: 'ตัวอย่างฉบับร่าง',
        text: 'ยังไม่เผยแพร่ ลูกค้ายังเห็นฉบับก่อนหน้านี้',
      },
      public: { title: 'ตัวอย่าง', text: 'เผยแพร่แล้ว ลูกค้าเห็นตามนี้' },
    },
    lacks: 'ก่อนเผยแพร่ยังต้องมี',
    lacking: { title: 'ชื่อ', slug: 'ที่อยู่', variants: 'สินค้าย่อยที่ซื้อได้', prices: 'ราคา' },
    lasts: 'ลิงก์นี้ใช้ได้อีก {time}',
    hours: '{hours} ชม. {minutes} นาที',
    minutes: '{minutes} นาที',
    ended: 'ลิงก์หมดอายุแล้ว',
    refusals: {
      off: {
        title: 'ปิดการแสดงตัวอย่างไว้',
        text: 'หน้าร้านและระบบหลังร้านต้องตั้ง SHOP_SECRET ให้ตรงกันจึงจะแสดงฉบับร่างได้ โปรดแจ้งผู้ดูแลเซิร์ฟเวอร์',
      },
      not_valid: {
        title: 'ลิงก์นี้เปิดตัวอย่างนี้ไม่ได้',
        text: 'ลิงก์อาจขาดหายระหว่างทางหรือเป็นของเอกสารอื่น โปรดเปิดตัวอย่างจากระบบหลังร้านอีกครั้ง',
      },
      expired: {
        title: 'ตัวอย่างนี้หมดอายุแล้ว',
        text: 'ลิงก์แบบนี้ใช้ได้ไม่เกินสองชั่วโมง เพื่อไม่ให้ฉบับร่างหลุดออกไป โปรดเปิดตัวอย่างจากระบบหลังร้านอีกครั้ง',
      },
      missing: {
        title: 'ไม่มีอะไรให้ดูตัวอย่างที่นี่',
        text: 'เอกสารอาจถูกลบไปแล้วหลังจากสร้างลิงก์',
      },
      away: {
        title: 'ระบบหลังร้านยังไม่ตอบในขณะนี้',
        text: 'ฉบับร่างมาจากระบบหลังร้านโดยตรง โปรดลองใหม่อีกครั้งในอีกสักครู่',
      },
    },
    toShop: 'ไปที่ร้าน',
  },
}
