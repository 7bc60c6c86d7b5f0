import type { CollectionConfig } from 'payload'
import { staffRead } from '../../platform/access.ts'
import { GROUPS } from '../../platform/groups.ts'
import { shown } from '../../platform/shown-field.ts'
import { customerGroupEndpoints } from './staff-routes.ts'

/**
 * Shoppers with an account. No auth collection of Payload's: their passwords and sessions live in
 * tables of their own, and commands alone write here.
 */
export const customers: CollectionConfig = {
  slug: 'customers',
  labels: {
    singular: { en: 'Customer', th: 'ลูกค้า' },
    plural: { en: 'Customers', th: 'ลูกค้า' },
  },
  admin: {
    group: GROUPS.customers,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'locale', 'emailVerifiedAt', 'createdAt'],
    listSearchableFields: ['name', 'email', 'phone'],
    components: {
      views: {
        edit: { root: { Component: '/domains/customers/admin/customer-view.tsx#CustomerView' } },
      },
    },
    description: {
      en: 'Everybody who has an account. They change their own data in the shop.',
      th: 'ผู้ที่มีบัญชีทั้งหมด ลูกค้าแก้ไขข้อมูลของตนเองได้ที่หน้าร้าน',
    },
  },
  access: staffRead,
  endpoints: customerGroupEndpoints,
  disableDuplicate: true,
  fields: [
    shown('name', { en: 'Name', th: 'ชื่อ' }),
    {
      name: 'email',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: { en: 'Mail', th: 'อีเมล' },
      admin: { readOnly: true },
    },
    shown('phone', { en: 'Phone', th: 'โทรศัพท์' }),
    shown('locale', { en: 'Language', th: 'ภาษา' }),
    shown('acceptsMarketing', { en: 'Wants news by mail', th: 'รับข่าวสารทางอีเมล' }, 'checkbox'),
    shown('emailVerifiedAt', { en: 'Mail confirmed', th: 'ยืนยันอีเมลเมื่อ' }, 'date'),
    shown('pendingEmail', { en: 'New mail, not confirmed', th: 'อีเมลใหม่ที่ยังไม่ยืนยัน' }),
    shown('erasedAt', { en: 'Erased', th: 'ลบข้อมูลเมื่อ' }, 'date'),
    { ...shown('version', { en: 'Version', th: 'รุ่น' }, 'number'), defaultValue: 1 } as never,
  ],
}
