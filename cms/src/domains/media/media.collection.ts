import type { CollectionConfig } from 'payload'
import { env } from '../../env.ts'
import { editorsWrite } from '../../platform/access.ts'
import { GROUPS } from '../../platform/groups.ts'
import { refuseWhileUsed } from '../../platform/refuse-while-used.ts'
import { receivePicture, removeUnfinished } from './hooks.ts'
import { ALLOWED_TYPES } from './rules.ts'
import { imageSizes } from './sizes.ts'

/** Photographs. Raster pictures alone: an SVG or an HTML page in disguise could run code. */
export const media: CollectionConfig = {
  slug: 'media',
  labels: {
    singular: { en: 'Picture', th: 'ภาพ' },
    plural: { en: 'Pictures', th: 'ภาพ' },
  },
  admin: {
    group: GROUPS.content,
    defaultColumns: ['filename', 'alt', 'width', 'height', 'updatedAt'],
    listSearchableFields: ['alt', 'filename'],
    description: {
      en: 'JPEG, PNG, WebP or AVIF, up to 40 megapixels. All smaller sizes are made here.',
      th: 'JPEG, PNG, WebP หรือ AVIF ไม่เกิน 40 ล้านพิกเซล ระบบจะสร้างขนาดย่อให้เอง',
    },
  },
  access: editorsWrite,
  disableDuplicate: true,
  upload: {
    staticDir: env.MEDIA_DIR,
    mimeTypes: [...ALLOWED_TYPES.keys()],
    imageSizes,
    adminThumbnail: 'webp320',
    displayPreview: true,
    focalPoint: true,
    crop: false,
    pasteURL: false,
  },
  hooks: {
    beforeOperation: [receivePicture],
    beforeDelete: [refuseWhileUsed],
    afterError: [removeUnfinished],
  },
  fields: [
    {
      name: 'alt',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 300,
      label: { en: 'What the picture shows', th: 'ภาพนี้แสดงอะไร' },
      admin: {
        description: {
          en: 'One plain sentence for those who cannot see it, and for search engines.',
          th: 'หนึ่งประโยคเรียบง่ายสำหรับผู้ที่มองไม่เห็นภาพและเครื่องมือค้นหา',
        },
      },
    },
    {
      name: 'placeholder',
      type: 'text',
      label: { en: 'Placeholder', th: 'ภาพแทนขณะโหลด' },
      admin: { hidden: true },
    },
    {
      name: 'contentHash',
      type: 'text',
      index: true,
      label: { en: 'Fingerprint', th: 'ลายนิ้วมือไฟล์' },
      admin: { hidden: true },
    },
  ],
}
