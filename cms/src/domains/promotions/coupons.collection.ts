import type { CollectionConfig } from 'payload'
import { editorsWrite } from '../../platform/access.ts'
import { GROUPS } from '../../platform/groups.ts'
import { refuseIdleCoupon, refuseOnceUsed } from './hooks.ts'
import { limitFields } from './limit-fields.ts'

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
    description: {
      en: 'A code that shoppers type in to get a promotion.',
      th: 'รหัสที่ลูกค้ากรอกเพื่อรับโปรโมชัน',
    },
  },
  access: editorsWrite,
  // A copy would have the same code.
  disableDuplicate: true,
  hooks: { beforeChange: [refuseIdleCoupon], beforeDelete: [refuseOnceUsed] },
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
        description: {
          en: 'Such as WELCOME10. Capitals do not matter to shoppers; every code exists once.',
          th: 'เช่น WELCOME10 ลูกค้าพิมพ์เล็กหรือใหญ่ก็ได้ รหัสซ้ำกันไม่ได้',
        },
      },
    },
    {
      name: 'promotion',
      type: 'relationship',
      relationTo: 'promotions',
      required: true,
      index: true,
      label: { en: 'Promotion', th: 'โปรโมชัน' },
      filterOptions: { needsCoupon: { equals: true } },
      admin: {
        description: {
          en: 'What the code gives. Only promotions that wait for a coupon are listed.',
          th: 'สิ่งที่รหัสนี้ให้ แสดงเฉพาะโปรโมชันที่ต้องใช้คูปอง',
        },
      },
    },
    {
      name: 'isActive',
      type: 'checkbox',
      defaultValue: true,
      label: { en: 'On', th: 'เปิดใช้' },
      admin: { position: 'sidebar' },
    },
    ...limitFields(),
  ],
}
