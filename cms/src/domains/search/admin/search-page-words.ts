import type { Words } from '../../../platform/words.ts'

export const pageWords = {
  trySearch: { en: 'Try a search', th: 'ลองค้นหา' },
  searches: { en: 'What people look for', th: 'ลูกค้าค้นหาอะไร' },
} as const satisfies Record<string, Words>
