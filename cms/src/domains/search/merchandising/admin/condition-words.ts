import type { Words } from '../../../../platform/words.ts'

const WORDS: Record<string, Words> = {
  category: { en: 'Category', th: 'หมวดหมู่' },
  brand: { en: 'Brand', th: 'แบรนด์' },
  tag: { en: 'Tag', th: 'แท็ก' },
  attribute: { en: 'Attribute or option', th: 'คุณสมบัติหรือตัวเลือก' },
  price: { en: 'Price', th: 'ราคา' },
  inStock: { en: 'Can be ordered now', th: 'มีสินค้าพร้อมสั่ง' },
  new: { en: 'New', th: 'สินค้าใหม่' },
  product: { en: 'Certain products', th: 'สินค้าที่ระบุ' },
  rating: { en: 'Rated well', th: 'คะแนนรีวิวดี' },
}

/** What a kind of condition looks at. */
export function conditionWords(kind: string | undefined): Words | undefined {
  return kind === undefined ? undefined : WORDS[kind]
}
