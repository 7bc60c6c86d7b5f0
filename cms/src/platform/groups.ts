import type { Words } from './words.ts'

/** Where a collection stands in the panel's menu. */
export const GROUPS = {
  catalogue: { en: 'Catalogue', th: 'แคตตาล็อก' },
  content: { en: 'Content', th: 'เนื้อหา' },
  shop: { en: 'Shop settings', th: 'ตั้งค่าร้านค้า' },
  staff: { en: 'Staff', th: 'ทีมงาน' },
} as const satisfies Record<string, Words>
