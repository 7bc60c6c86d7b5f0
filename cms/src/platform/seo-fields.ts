import type { GroupField } from 'payload'

/** What search engines and link previews say; the shop falls back to title and description. */
export function seoGroup(): GroupField {
  return {
    name: 'seo',
    type: 'group',
    label: { en: 'Search and sharing', th: 'การค้นหาและการแชร์' },
    fields: [
      {
        name: 'title',
        type: 'text',
        localized: true,
        maxLength: 120,
        label: { en: 'Title in search results', th: 'ชื่อในผลการค้นหา' },
        admin: {
          description: {
            en: 'About 60 characters. Empty: the title itself.',
            th: 'ประมาณ 60 ตัวอักษร หากเว้นว่างจะใช้ชื่อเรื่อง',
          },
        },
      },
      {
        name: 'description',
        type: 'textarea',
        localized: true,
        maxLength: 320,
        label: { en: 'Description in search results', th: 'คำอธิบายในผลการค้นหา' },
        admin: {
          description: {
            en: 'One or two sentences, about 155 characters.',
            th: 'หนึ่งถึงสองประโยค ประมาณ 155 ตัวอักษร',
          },
        },
      },
    ],
  }
}
