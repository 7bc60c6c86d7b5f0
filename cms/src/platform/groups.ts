import type { Words } from './words.ts'

/** Where a collection stands in the panel's menu. */
export const GROUPS = {
  catalogue: { en: 'Catalogue', th: 'แคตตาล็อก' },
  sales: { en: 'Sales', th: 'การขาย' },
  customers: { en: 'Customers', th: 'ลูกค้า' },
  finding: { en: 'Search and lists', th: 'การค้นหาและลำดับสินค้า' },
  content: { en: 'Content', th: 'เนื้อหา' },
  shop: { en: 'Shop settings', th: 'ตั้งค่าร้านค้า' },
  staff: { en: 'Staff', th: 'ทีมงาน' },
} as const satisfies Record<string, Words>
