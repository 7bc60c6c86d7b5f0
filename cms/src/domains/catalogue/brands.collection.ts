import type { CollectionConfig } from 'payload'
import { openInShop } from '../../admin/open-in-shop.ts'
import { editorsWrite } from '../../platform/access.ts'
import { GROUPS } from '../../platform/groups.ts'
import { refuseWhileUsed } from '../../platform/refuse-while-used.ts'
import { seoGroup } from '../../platform/seo-fields.ts'
import { slugField } from '../../platform/slug-field.ts'
import { titleWithPicture } from './admin/columns.ts'

/** A maker or brand. */
export const brands: CollectionConfig = {
  slug: 'brands',
  labels: {
    singular: { en: 'Brand', th: 'แบรนด์' },
    plural: { en: 'Brands', th: 'แบรนด์' },
  },
  admin: {
    components: { edit: openInShop('brands') },
    group: GROUPS.catalogue,
    useAsTitle: 'name',
    defaultColumns: ['name', 'tagline', 'slug', 'updatedAt'],
    listSearchableFields: ['name', 'slug'],
    description: {
      en: 'The workshops and makers behind the products.',
      th: 'ผู้ผลิตและเวิร์กช็อปเบื้องหลังสินค้า',
    },
  },
  defaultSort: 'name',
  custom: { isLinkable: true, previewPath: 'brands' },
  access: editorsWrite,
  hooks: { beforeDelete: [refuseWhileUsed] },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 120,
      label: { en: 'Name', th: 'ชื่อ' },
      admin: {
        description: {
          en: 'As the maker writes it; the same in every language.',
          th: 'ตามที่ผู้ผลิตสะกด ใช้เหมือนกันทุกภาษา',
        },
        components: titleWithPicture,
      },
    },
    slugField({ from: 'name', folder: 'brands' }),
    {
      name: 'tagline',
      type: 'text',
      localized: true,
      maxLength: 200,
      label: { en: 'Tagline', th: 'คำโปรย' },
      admin: {
        description: { en: 'A few words below the name.', th: 'ข้อความสั้น ๆ ใต้ชื่อ' },
      },
    },
    {
      name: 'description',
      type: 'textarea',
      localized: true,
      label: { en: 'Story', th: 'เรื่องราว' },
      admin: {
        rows: 6,
        description: {
          en: 'Who they are and how they work. Leave an empty line between paragraphs.',
          th: 'พวกเขาเป็นใครและทำงานอย่างไร เว้นหนึ่งบรรทัดระหว่างย่อหน้า',
        },
      },
    },
    {
      name: 'image',
      type: 'upload',
      relationTo: 'media',
      label: { en: 'Picture', th: 'ภาพ' },
      admin: {
        description: {
          en: 'Shown on the brand’s page and in the list of brands.',
          th: 'แสดงในหน้าแบรนด์และรายการแบรนด์',
        },
      },
    },
    seoGroup(),
  ],
}
