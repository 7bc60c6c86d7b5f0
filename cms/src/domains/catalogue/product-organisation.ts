import type { Field } from 'payload'
import { taxClassField } from '../../platform/tax-class-field.ts'
import { brandCell, categoriesCell } from './admin/columns.ts'
import { productAttributes } from './product-attributes.ts'

/** How a product is found: maker, shelves, words, facts. */
export const organisationFields: Field[] = [
  {
    name: 'brand',
    type: 'relationship',
    relationTo: 'brands',
    index: true,
    label: { en: 'Brand', th: 'แบรนด์' },
    admin: {
      components: { Cell: brandCell },
      description: { en: 'Who makes it.', th: 'ผู้ผลิต' },
    },
  },
  {
    name: 'categories',
    type: 'relationship',
    relationTo: 'categories',
    hasMany: true,
    index: true,
    label: { en: 'Categories', th: 'หมวดหมู่' },
    admin: {
      components: { Cell: categoriesCell },
      description: {
        en: 'The first one leads the way back to the shelf. It appears in those above by itself.',
        th: 'หมวดแรกใช้แสดงเส้นทางกลับ และจะปรากฏในหมวดที่อยู่เหนือขึ้นไปเอง',
      },
    },
  },
  {
    name: 'tags',
    type: 'text',
    hasMany: true,
    label: { en: 'Tags', th: 'แท็ก' },
    admin: {
      description: {
        en: 'Single words for search and campaigns. Press Enter after each.',
        th: 'คำสั้น ๆ สำหรับการค้นหาและแคมเปญ กด Enter หลังแต่ละคำ',
      },
    },
  },
  productAttributes,
  {
    name: 'related',
    type: 'relationship',
    relationTo: 'products',
    hasMany: true,
    filterOptions: ({ id }) => (id === undefined ? true : { id: { not_equals: id } }),
    label: { en: 'Goes well with', th: 'เข้ากันได้ดีกับ' },
    admin: {
      description: {
        en: 'Shown below the product.',
        th: 'แสดงใต้สินค้า',
      },
    },
  },
]

export const sidebarFields: Field[] = [
  { ...taxClassField(), admin: { position: 'sidebar' } },
  {
    name: 'publishedAt',
    type: 'date',
    index: true,
    label: { en: 'New since', th: 'วางขายเมื่อ' },
    // A copy is new when it is published itself.
    hooks: { beforeDuplicate: [() => null] },
    admin: {
      position: 'sidebar',
      date: { pickerAppearance: 'dayAndTime' },
      description: {
        en: 'Orders the list of new things. Filled in when it is first published.',
        th: 'ใช้เรียงรายการสินค้าใหม่ ระบบใส่ให้เมื่อเผยแพร่ครั้งแรก',
      },
    },
  },
  {
    name: 'rank',
    type: 'number',
    defaultValue: 1000,
    min: 0,
    index: true,
    label: { en: 'Place among the featured', th: 'ลำดับสินค้าแนะนำ' },
    admin: {
      position: 'sidebar',
      description: {
        en: 'Lower numbers come first when shoppers sort by “featured”.',
        th: 'ตัวเลขน้อยมาก่อนเมื่อลูกค้าเรียงตาม “แนะนำ”',
      },
    },
  },
]
