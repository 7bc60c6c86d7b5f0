import type { EventType } from '@vitrine/shared-types/events/store-events'
import type { Words } from '../../platform/words.ts'
import type { Outcome, ShopOutcome } from './receipt.rules.ts'

export const receiptWords = {
  title: { en: 'In the shops', th: 'ในร้าน' },
  onItsWay: { en: 'On its way…', th: 'กำลังส่งไปที่ร้าน…' },
  nothing: { en: 'Nothing public changed', th: 'ไม่มีสิ่งที่ลูกค้าเห็นเปลี่ยนแปลง' },
  nothingWhy: {
    en: 'Saved. What shoppers see is the same as before.',
    th: 'บันทึกแล้ว สิ่งที่ลูกค้าเห็นยังเหมือนเดิม',
  },
  alone: { en: 'Published; no shop is running', th: 'เผยแพร่แล้ว แต่ยังไม่มีร้านที่เปิดอยู่' },
  aloneWhy: {
    en: 'No shop has reported. It shows the change as soon as it starts.',
    th: 'ยังไม่มีร้านใดรายงานเข้ามา เมื่อร้านเริ่มทำงานจะแสดงสิ่งที่เปลี่ยนทันที',
  },
  unreachable: { en: 'The receipt could not be fetched', th: 'ดึงใบยืนยันไม่ได้' },
  details: { en: 'Details', th: 'รายละเอียด' },
  close: { en: 'Close', th: 'ปิด' },
  shop: { en: 'Shop', th: 'ร้าน' },
  pages: { en: 'Pages', th: 'หน้า' },
  browsers: { en: 'Open browsers told', th: 'แจ้งเบราว์เซอร์ที่เปิดอยู่' },
  time: { en: 'Time', th: 'เวลา' },
  waiting: { en: 'waiting', th: 'กำลังรอ' },
  late: { en: 'late', th: 'ช้ากว่าปกติ' },
  tags: { en: 'What was made anew', th: 'สิ่งที่สร้างใหม่' },
  tryAgain: { en: 'Try again', th: 'ลองใหม่' },
  trying: { en: 'Trying again…', th: 'กำลังลองใหม่…' },
  couldNot: {
    en: 'These pages still show the version before:',
    th: 'หน้าเหล่านี้ยังแสดงฉบับก่อนหน้า:',
  },
  allPublished: { en: 'All that was published', th: 'การเผยแพร่ทั้งหมด' },
  notStaff: { en: 'Only staff may do this.', th: 'เฉพาะทีมงานเท่านั้น' },
  notUnderstood: { en: 'The question was not understood.', th: 'ไม่เข้าใจคำขอนี้' },
  gone: {
    en: 'There was nothing left to try again.',
    th: 'ไม่มีรายการให้ลองใหม่แล้ว',
  },
} satisfies Record<string, Words>

/** What happened, as one says it. */
export const eventWords: Record<EventType, Words> = {
  'product.changed': { en: 'Product changed', th: 'สินค้าเปลี่ยน' },
  'product.removed': { en: 'Product taken down', th: 'นำสินค้าออก' },
  'price.changed': { en: 'Price changed', th: 'ราคาเปลี่ยน' },
  'stock.changed': { en: 'Stock changed', th: 'สต็อกเปลี่ยน' },
  'category.changed': { en: 'Category changed', th: 'หมวดหมู่เปลี่ยน' },
  'category.moved': { en: 'Category moved', th: 'ย้ายหมวดหมู่' },
  'category.removed': { en: 'Category taken down', th: 'นำหมวดหมู่ออก' },
  'brand.changed': { en: 'Brand changed', th: 'แบรนด์เปลี่ยน' },
  'brand.removed': { en: 'Brand taken down', th: 'นำแบรนด์ออก' },
  'page.changed': { en: 'Page changed', th: 'หน้าเปลี่ยน' },
  'page.removed': { en: 'Page taken down', th: 'นำหน้าออก' },
  'collection.changed': { en: 'Collection changed', th: 'คอลเลกชันเปลี่ยน' },
  'collection.removed': { en: 'Collection taken down', th: 'นำคอลเลกชันออก' },
  'search.changed': { en: 'Search and lists changed', th: 'การค้นหาและลำดับสินค้าเปลี่ยน' },
  'media.replaced': { en: 'Picture changed', th: 'ภาพเปลี่ยน' },
  'navigation.changed': { en: 'Menus changed', th: 'เมนูเปลี่ยน' },
  'settings.changed': { en: 'Settings changed', th: 'การตั้งค่าเปลี่ยน' },
  'refresh.requested': { en: 'Tried again', th: 'ลองใหม่อีกครั้ง' },
}

/** “Live on 14 pages, 2 shops, in 0.2 s”, or what stands in the way of that. */
export function outcomeWords(outcome: Outcome): Words {
  const { state, pages, shops, perShop } = outcome
  if (state === 'alone') return receiptWords.alone
  if (state === 'live') return liveWords(outcome)
  const answered: Words = {
    en: `${shops} of ${many(perShop.length, 'shop')}`,
    th: `${shops} จาก ${perShop.length} ร้าน`,
  }
  if (state === 'failed') {
    const failed = new Set(perShop.flatMap((one) => one.failed.map(({ path }) => path))).size
    return { en: `${many(failed, 'page')} could not be made anew`, th: `สร้างใหม่ไม่ได้ ${failed} หน้า` }
  }
  if (shops === 0 && state === 'waiting') return receiptWords.onItsWay
  if (state === 'waiting') {
    return {
      en: `On its way: ${many(pages, 'page')} in ${answered.en}`,
      th: `กำลังส่ง: ${pages} หน้า ใน ${answered.th}`,
    }
  }
  const late = perShop.filter((one) => one.state === 'late').length
  return {
    en: `${many(late, 'shop')} ${late === 1 ? 'is' : 'are'} late; live in ${answered.en}`,
    th: `${late} ร้านช้ากว่าปกติ แสดงแล้วใน ${answered.th}`,
  }
}

function liveWords({ pages, shops, durationMs }: Outcome): Words {
  const time = secondsWords(durationMs)
  return {
    en: `Live on ${many(pages, 'page')}, ${many(shops, 'shop')}, in ${time.en}`,
    th: `แสดงแล้วบน ${pages} หน้า ใน ${shops} ร้าน ภายใน ${time.th}`,
  }
}

/** Seconds with as many digits as somebody cares about. */
export function secondsWords(durationMs: number): Words {
  const seconds = durationMs / 1000
  const figure = seconds >= 10 ? String(Math.round(seconds)) : Math.max(0.1, seconds).toFixed(1)
  return { en: `${figure} s`, th: `${figure} วินาที` }
}

/** How a shop is doing, in a word; nothing when all is well. */
export function shopStateWords({ state }: Pick<ShopOutcome, 'state'>): Words | null {
  return state === 'waiting' || state === 'late' ? receiptWords[state] : null
}

function many(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
