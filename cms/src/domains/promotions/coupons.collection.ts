import type { CollectionConfig } from 'payload'
import { editorsWrite } from '../../platform/access.ts'
import { GROUPS } from '../../platform/groups.ts'

/** Codes that make a promotion apply. How often one was used is in `coupon_uses`. */
export const coupons: CollectionConfig = {
  slug: 'coupons',
  labels: {
    singular: { en: 'Coupon', th: 'คูปอง' },
    plural: { en: 'Coupons', th: 'คูปอง' },
  },
  admin: {
    group: GROUPS.sales,
    useAsTitle: 'code',
    defaultColumns: ['code', 'promotion', 'isActive', 'usageLimit', 'endsAt'],
    listSearchableFields: ['code'],
  },
  access: editorsWrite,
  fields: [
    {
      name: 'code',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      minLength: 3,
      maxLength: 60,
      label: { en: 'Code', th: 'รหัส' },
      hooks: {
        beforeValidate: [
          ({ value }) => (typeof value === 'string' ? value.trim().toUpperCase() : value),
        ],
      },
      admin: {
        description: { en: 'Capitals do not matter to shoppers.', th: 'ลูกค้าพิมพ์เล็กหรือใหญ่ก็ได้' },
      },
    },
    {
      name: 'promotion',
      type: 'relationship',
      relationTo: 'promotions',
      required: true,
      index: true,
      label: { en: 'Promotion', th: 'โปรโมชัน' },
    },
    {
      name: 'isActive',
      type: 'checkbox',
      defaultValue: true,
      label: { en: 'On', th: 'เปิดใช้' },
      admin: { position: 'sidebar' },
    },
    {
      name: 'usageLimit',
      type: 'number',
      min: 1,
      label: { en: 'Orders in all', th: 'จำนวนครั้งทั้งหมด' },
      admin: { position: 'sidebar' },
    },
    {
      name: 'usageLimitPerBuyer',
      type: 'number',
      min: 1,
      label: { en: 'Orders per customer', th: 'จำนวนครั้งต่อลูกค้า' },
      admin: { position: 'sidebar' },
    },
    {
      name: 'startsAt',
      type: 'date',
      label: { en: 'From', th: 'ตั้งแต่' },
      admin: { position: 'sidebar', date: { pickerAppearance: 'dayAndTime' } },
    },
    {
      name: 'endsAt',
      type: 'date',
      label: { en: 'Until', th: 'ถึง' },
      admin: { position: 'sidebar', date: { pickerAppearance: 'dayAndTime' } },
    },
  ],
}
