import type { CollectionConfig } from 'payload'
import { openInShop } from '../../../admin/open-in-shop.ts'
import { editorsWrite } from '../../../platform/access.ts'
import { GROUPS } from '../../../platform/groups.ts'
import { refuseWhileUsed } from '../../../platform/refuse-while-used.ts'
import { seoGroup } from '../../../platform/seo-fields.ts'
import { slugField } from '../../../platform/slug-field.ts'
import { conditionFields } from './condition-fields.ts'
import { refuseEmptyConditions } from './refuse-conditions.ts'

/** A selection of products that fills itself by conditions. */
export const productCollections: CollectionConfig = {
  slug: 'productCollections',
  labels: {
    singular: { en: 'Collection', th: 'คอลเลกชัน' },
    plural: { en: 'Collections', th: 'คอลเลกชัน' },
  },
  admin: {
    components: { edit: openInShop('collections') },
    group: GROUPS.finding,
    useAsTitle: 'title',
    defaultColumns: ['title', 'slug', 'sort', 'updatedAt'],
    listSearchableFields: ['title', 'slug'],
    description: {
      en: 'Selections that fill themselves: new arrivals, gifts below a price. Each has a page in the shop.',
      th: 'ชุดสินค้าที่เติมเองตามเงื่อนไข เช่น สินค้าใหม่ หรือของขวัญตามงบ แต่ละชุดมีหน้าของตัวเองในร้าน',
    },
  },
  orderable: true,
  custom: { isLinkable: true, previewPath: 'collections' },
  access: editorsWrite,
  hooks: { beforeChange: [refuseEmptyConditions], beforeDelete: [refuseWhileUsed] },
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 120,
      label: { en: 'Title', th: 'ชื่อคอลเลกชัน' },
    },
    slugField({ from: 'title', folder: 'collections' }),
    {
      name: 'description',
      type: 'textarea',
      localized: true,
      label: { en: 'Description', th: 'คำอธิบาย' },
      admin: {
        rows: 3,
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
    },
    {
      name: 'products',
      type: 'relationship',
      relationTo: 'products',
      hasMany: true,
      label: { en: 'Chosen by hand', th: 'สินค้าที่เลือกเอง' },
      admin: {
        description: {
          en: 'They are in it in any case and stand first, in this order.',
          th: 'อยู่ในคอลเลกชันเสมอ และแสดงก่อนตามลำดับนี้',
        },
      },
    },
    ...conditionFields(),
    {
      name: 'sort',
      type: 'select',
      required: true,
      defaultValue: 'featured',
      label: { en: 'Order', th: 'เรียงลำดับ' },
      options: [
        { value: 'featured', label: { en: 'As in the catalogue', th: 'ตามลำดับในแคตตาล็อก' } },
        { value: 'newest', label: { en: 'Newest first', th: 'ใหม่สุดก่อน' } },
        { value: 'price_asc', label: { en: 'Cheapest first', th: 'ราคาต่ำสุดก่อน' } },
        { value: 'price_desc', label: { en: 'Dearest first', th: 'ราคาสูงสุดก่อน' } },
        { value: 'rating', label: { en: 'Best rated first', th: 'คะแนนสูงสุดก่อน' } },
        { value: 'title', label: { en: 'By name', th: 'ตามชื่อ' } },
      ],
      admin: {
        position: 'sidebar',
        description: {
          en: 'Until a shopper chooses another one.',
          th: 'ใช้จนกว่าลูกค้าจะเลือกลำดับอื่น',
        },
      },
    },
    seoGroup(),
  ],
}
