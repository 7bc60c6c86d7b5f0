import type { CollectionConfig } from 'payload'
import { openInShop } from '../../admin/open-in-shop.ts'
import { editorsWrite } from '../../platform/access.ts'
import { GROUPS } from '../../platform/groups.ts'
import { refuseWhileUsed } from '../../platform/refuse-while-used.ts'
import { seoGroup } from '../../platform/seo-fields.ts'
import { slugField } from '../../platform/slug-field.ts'
import { titleWithPicture } from './admin/columns.ts'
import { refuseOwnAncestor } from './category-hooks.ts'

/** A shelf of the shop; shelves stand within shelves. */
export const categories: CollectionConfig = {
  slug: 'categories',
  labels: {
    singular: { en: 'Category', th: 'หมวดหมู่' },
    plural: { en: 'Categories', th: 'หมวดหมู่' },
  },
  admin: {
    components: { edit: openInShop('categories') },
    group: GROUPS.catalogue,
    useAsTitle: 'title',
    defaultColumns: ['title', 'slug', 'description', 'updatedAt'],
    listSearchableFields: ['title', 'slug'],
    description: {
      en: 'The shelves of the shop. Drag the rows into the order shoppers should see.',
      th: 'ชั้นวางสินค้าของร้าน ลากแถวเพื่อจัดลำดับที่ลูกค้าจะเห็น',
    },
  },
  orderable: true,
  custom: { isLinkable: true, previewPath: 'categories' },
  access: editorsWrite,
  hooks: { beforeChange: [refuseOwnAncestor], beforeDelete: [refuseWhileUsed] },
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 120,
      label: { en: 'Title', th: 'ชื่อหมวดหมู่' },
      admin: { components: titleWithPicture },
    },
    slugField({ from: 'title', folder: 'categories' }),
    {
      name: 'parent',
      type: 'relationship',
      relationTo: 'categories',
      index: true,
      label: { en: 'Stands below', th: 'อยู่ภายใต้' },
      filterOptions: ({ id }) => (id === undefined ? true : { id: { not_equals: id } }),
      admin: {
        position: 'sidebar',
        description: {
          en: 'Empty: it stands at the top of the menu.',
          th: 'เว้นว่าง: อยู่ระดับบนสุดของเมนู',
        },
      },
    },
    {
      name: 'description',
      type: 'textarea',
      localized: true,
      label: { en: 'Description', th: 'คำอธิบาย' },
      admin: {
        rows: 4,
        description: {
          en: 'One or two sentences above the products.',
          th: 'หนึ่งถึงสองประโยคเหนือรายการสินค้า',
        },
      },
    },
    {
      name: 'image',
      type: 'upload',
      relationTo: 'media',
      label: { en: 'Picture', th: 'ภาพ' },
      admin: {
        description: { en: 'Shown on tiles and menus.', th: 'แสดงบนการ์ดและเมนู' },
      },
    },
    seoGroup(),
  ],
}
