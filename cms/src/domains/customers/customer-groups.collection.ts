import type { CollectionConfig } from 'payload'
import { editorsWrite } from '../../platform/access.ts'
import { GROUPS } from '../../platform/groups.ts'

/** Customers whom promotions may favour, such as wholesale. Who is in it is set at the customer. */
export const customerGroups: CollectionConfig = {
  slug: 'customerGroups',
  labels: {
    singular: { en: 'Customer group', th: 'กลุ่มลูกค้า' },
    plural: { en: 'Customer groups', th: 'กลุ่มลูกค้า' },
  },
  admin: {
    group: GROUPS.customers,
    useAsTitle: 'label',
    defaultColumns: ['label', 'key'],
    description: {
      en: 'For promotions that are not for everybody.',
      th: 'สำหรับโปรโมชันที่ไม่ได้ให้ทุกคน',
    },
  },
  access: editorsWrite,
  fields: [
    {
      name: 'label',
      type: 'text',
      required: true,
      localized: true,
      label: { en: 'Name', th: 'ชื่อ' },
    },
    {
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: { en: 'Key', th: 'รหัส' },
    },
  ],
}
