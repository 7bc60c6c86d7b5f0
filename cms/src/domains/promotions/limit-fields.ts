import type { DateField, Field, NumberField } from 'payload'
import type { Words } from '../../platform/words.ts'

/** When something holds and how often it may be used: the same for promotions and coupons. */
export function limitFields(): Field[] {
  return [
    momentField(
      'startsAt',
      { en: 'From', th: 'ตั้งแต่' },
      { en: 'Empty: at once.', th: 'หากเว้นว่างจะเริ่มทันที' },
    ),
    momentField(
      'endsAt',
      { en: 'Until', th: 'ถึง' },
      {
        en: 'From this moment on it is over. Empty: no end.',
        th: 'สิ้นสุดเมื่อถึงเวลานี้ หากเว้นว่างจะไม่มีวันสิ้นสุด',
      },
    ),
    limitField(
      'usageLimit',
      { en: 'Orders in all', th: 'จำนวนครั้งทั้งหมด' },
      {
        en: 'After so many orders it is used up; cancelled ones give theirs back. Empty: no limit.',
        th: 'ใช้ครบจำนวนคำสั่งซื้อนี้แล้วหมด คำสั่งซื้อที่ยกเลิกจะคืนสิทธิ์ หากเว้นว่างจะไม่จำกัด',
      },
    ),
    limitField(
      'usageLimitPerBuyer',
      { en: 'Orders per customer', th: 'จำนวนครั้งต่อลูกค้า' },
      {
        en: 'Guests are told apart by their e-mail. Empty: no limit.',
        th: 'ลูกค้าที่ไม่ได้เข้าสู่ระบบนับตามอีเมล หากเว้นว่างจะไม่จำกัด',
      },
    ),
  ]
}

function momentField(name: string, label: Words, description: Words): DateField {
  return {
    name,
    type: 'date',
    label,
    admin: { position: 'sidebar', date: { pickerAppearance: 'dayAndTime' }, description },
  }
}

function limitField(name: string, label: Words, description: Words): NumberField {
  return {
    name,
    type: 'number',
    min: 1,
    label,
    admin: { position: 'sidebar', step: 1, description },
  }
}
