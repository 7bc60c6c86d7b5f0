import type { CollectionConfig, Field } from 'payload'
import { isEditor, isStaff, nobody, nobodyField } from '../../platform/access.ts'
import { GROUPS } from '../../platform/groups.ts'
import { shown } from '../../platform/shown-field.ts'
import { decideEndpoint } from './admin/decide-route.ts'
import { reviewStates } from './admin/review-words.ts'
import { forgetReview, showDecision } from './hooks.ts'

const ADMIN = '/domains/reviews/admin'

/** What the buyer wrote, and about what: nobody changes it, here or through the API. */
const written: Field[] = [
  {
    name: 'product',
    type: 'relationship',
    relationTo: 'products',
    required: true,
    index: true,
    label: { en: 'Product', th: 'สินค้า' },
    admin: {
      readOnly: true,
      components: { Cell: '/domains/catalogue/admin/relation-cells.tsx#ProductCell' },
    },
  },
  {
    name: 'order',
    type: 'relationship',
    relationTo: 'orders',
    required: true,
    index: true,
    label: { en: 'Order', th: 'คำสั่งซื้อ' },
    admin: { readOnly: true },
  },
  {
    name: 'customer',
    type: 'relationship',
    relationTo: 'customers',
    index: true,
    label: { en: 'Customer', th: 'ลูกค้า' },
    admin: { readOnly: true },
  },
  shown('stars', { en: 'Stars', th: 'ดาว' }, 'number'),
  shown('title', { en: 'Title', th: 'หัวข้อ' }),
  {
    name: 'text',
    type: 'textarea',
    label: { en: 'Text', th: 'ข้อความ' },
    admin: { readOnly: true },
  },
  shown('author', { en: 'Name shown', th: 'ชื่อที่แสดง' }),
  shown('locale', { en: 'Language', th: 'ภาษา' }),
  shown('variantTitle', { en: 'Variant', th: 'สินค้าย่อย' }),
].map((field) => ({ ...field, access: { update: nobodyField } }) as Field)

/** What buyers say. They write it, staff let it through, answer it or not; nobody edits it. */
export const reviews: CollectionConfig = {
  slug: 'reviews',
  labels: {
    singular: { en: 'Review', th: 'รีวิว' },
    plural: { en: 'Reviews', th: 'รีวิว' },
  },
  admin: {
    group: GROUPS.customers,
    useAsTitle: 'title',
    defaultColumns: ['said', 'product', 'status', 'createdAt'],
    components: { beforeListTable: [`${ADMIN}/decide-bar.tsx#DecideBar`] },
    listSearchableFields: ['title', 'text', 'author'],
    description: {
      en: 'Only buyers can write one. The shop shows those that you let through.',
      th: 'เฉพาะผู้ซื้อเท่านั้นที่เขียนได้ ร้านจะแสดงเฉพาะรีวิวที่คุณอนุมัติ',
    },
  },
  access: {
    admin: isStaff,
    create: nobody,
    read: isStaff,
    readVersions: nobody,
    update: isStaff,
    delete: isEditor,
    unlock: nobody,
  },
  custom: { unsaidInAudit: ['title', 'text', 'author', 'reply'] },
  defaultSort: '-createdAt',
  hooks: { afterChange: [showDecision], afterDelete: [forgetReview] },
  disableDuplicate: true,
  endpoints: [decideEndpoint],
  fields: [
    {
      name: 'said',
      type: 'ui',
      label: { en: 'Review', th: 'รีวิว' },
      admin: {
        disableBulkEdit: true,
        components: { Cell: `${ADMIN}/review-cells.tsx#SaidCell` },
      },
    },
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'waiting',
      index: true,
      label: { en: 'In the shop', th: 'การแสดงผล' },
      options: Object.entries(reviewStates).map(([value, label]) => ({ value, label })),
      admin: {
        position: 'sidebar',
        components: { Cell: `${ADMIN}/review-cells.tsx#StateCell` },
      },
    },
    ...written,
    {
      name: 'reply',
      type: 'textarea',
      maxLength: 2000,
      label: { en: 'Your answer, shown below it', th: 'คำตอบของร้าน แสดงใต้รีวิว' },
      admin: { position: 'sidebar', rows: 6 },
    },
  ],
}
