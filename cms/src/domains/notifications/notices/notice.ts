import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { Notice } from '@vitrine/shared-types/store-api/v1/notices'
import { wordsFor } from '../letters/wording.ts'

/** What a notice tells, in no language yet: it is put into words when it is read. */
export type NoticeData =
  | {
      kind:
        | 'order_partly_paid'
        | 'order_paid'
        | 'payment_failed'
        | 'payment_expired'
        | 'order_cancelled'
        | 'pieces_cancelled'
        | 'parcel_shipped'
        | 'parcel_delivered'
        | 'refund_made'
        | 'return_approved'
        | 'return_rejected'
      number: string
    }
  | { kind: 'review_published'; title: string; slug: string }
  | { kind: 'back_in_stock'; title: string; slug: string }
  | { kind: 'password_changed' | 'email_changed' | 'session_stolen' }

type Said = Pick<Notice, 'type' | 'title' | 'text' | 'path'>
type Kind = NoticeData['kind']

/** The words of each notice: English, Thai, and what stands below. */
const WORDS: Record<Kind, { en: [string, string?]; th: [string, string?] }> = {
  order_partly_paid: {
    en: ['A part of your payment is here', 'The rest is still missing.'],
    th: ['ได้รับชำระบางส่วนแล้ว', 'ยังขาดส่วนที่เหลือ'],
  },
  order_paid: {
    en: ['Your payment is here', 'We pack it now.'],
    th: ['ได้รับชำระเงินแล้ว', 'เรากำลังแพ็กของให้คุณ'],
  },
  payment_failed: {
    en: ['A payment did not go through', 'Nothing is lost: you can try again.'],
    th: ['ชำระเงินไม่สำเร็จ', 'ของยังอยู่ ลองชำระอีกครั้งได้'],
  },
  payment_expired: {
    en: ['The time to pay is over', 'We let the things go again.'],
    th: ['หมดเวลาชำระเงิน', 'เราปล่อยของที่เก็บไว้แล้ว'],
  },
  order_cancelled: { en: ['Your order is cancelled'], th: ['ยกเลิกคำสั่งซื้อแล้ว'] },
  pieces_cancelled: {
    en: ['A part of your order is cancelled', 'The rest stays as you ordered it.'],
    th: ['ยกเลิกสินค้าบางรายการแล้ว', 'รายการอื่นยังเป็นไปตามที่สั่งไว้'],
  },
  parcel_shipped: {
    en: ['Your parcel is on its way'],
    th: ['พัสดุของคุณออกเดินทางแล้ว'],
  },
  parcel_delivered: {
    en: ['It has arrived', 'Tell others how you like it.'],
    th: ['ของถึงแล้ว', 'เล่าให้คนอื่นฟังว่าชอบไหม'],
  },
  refund_made: { en: ['Your refund is on its way'], th: ['คืนเงินให้คุณแล้ว'] },
  return_approved: { en: ['You can send it back'], th: ['ส่งคืนได้เลย'] },
  return_rejected: { en: ['We cannot take it back'], th: ['เรารับคืนรายการนี้ไม่ได้'] },
  review_published: { en: ['Your review is in the shop'], th: ['รีวิวของคุณแสดงที่ร้านแล้ว'] },
  back_in_stock: { en: ['It can be ordered again'], th: ['กลับมาให้สั่งได้แล้ว'] },
  password_changed: {
    en: ['Your password was changed', 'If it was not you, choose a new one now.'],
    th: ['เปลี่ยนรหัสผ่านแล้ว', 'หากไม่ใช่คุณ กรุณาตั้งรหัสผ่านใหม่ทันที'],
  },
  email_changed: { en: ['Your account has a new address'], th: ['บัญชีของคุณใช้อีเมลใหม่แล้ว'] },
  session_stolen: {
    en: [
      'We signed you out somewhere, to be safe',
      'A sign-in was used from two places. If it was not you, choose a new password.',
    ],
    th: [
      'เราออกจากระบบให้คุณ เพื่อความปลอดภัย',
      'การเข้าสู่ระบบครั้งหนึ่งถูกใช้จากสองที่ หากไม่ใช่คุณ กรุณาตั้งรหัสผ่านใหม่',
    ],
  },
}

/** Puts a notice into the reader's words. */
export function sayNotice(data: NoticeData, locale: Locale): Said {
  const say = wordsFor(locale)
  const [title, more = null] = WORDS[data.kind][locale]
  if ('number' in data) {
    const text = [say(`Order ${data.number}`, `คำสั่งซื้อ ${data.number}`), more]
      .filter((part) => part !== null)
      .join(' · ')
    return { type: 'order', title, text, path: `/orders/${data.number}` }
  }
  if ('slug' in data) {
    const type = data.kind === 'review_published' ? 'review' : 'back_in_stock'
    return { type, title, text: data.title, path: `/products/${encodeURIComponent(data.slug)}` }
  }
  return { type: 'account', title, text: more, path: '/account/security' }
}
