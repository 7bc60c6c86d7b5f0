import type { CollectionConfig } from 'payload'
import { env } from '../../env.ts'
import {
  adminField,
  isAdmin,
  isAdminOrSelf,
  isStaff,
  nobody,
  ROLES,
  STAFF_COLLECTION,
} from '../../platform/access.ts'
import { GROUPS } from '../../platform/groups.ts'
import { closedEndpoints } from './endpoints.ts'
import { keepOneAdminOnChange, keepOneAdminOnDelete } from './hooks.ts'
import { signInEndpoint } from './sign-in.ts'

const EIGHT_HOURS_S = 8 * 60 * 60
const TEN_MINUTES_MS = 10 * 60 * 1000

const roleLabels = {
  admin: { en: 'Admin', th: 'ผู้ดูแลระบบ' },
  editor: { en: 'Editor', th: 'บรรณาธิการ' },
  support: { en: 'Support', th: 'ฝ่ายบริการลูกค้า' },
}

/** Staff. Shoppers never sign in here. */
export const users: CollectionConfig = {
  slug: STAFF_COLLECTION,
  labels: {
    singular: { en: 'Member of staff', th: 'ทีมงาน' },
    plural: { en: 'Staff', th: 'ทีมงาน' },
  },
  admin: {
    group: GROUPS.staff,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role', 'updatedAt'],
    listSearchableFields: ['name', 'email'],
    description: {
      en: 'Who may sign in here, and what they may do.',
      th: 'ผู้ที่เข้าสู่ระบบนี้ได้ และสิทธิ์ของแต่ละคน',
    },
  },
  auth: {
    tokenExpiration: EIGHT_HOURS_S,
    maxLoginAttempts: 8,
    lockTime: TEN_MINUTES_MS,
    removeTokenFromResponses: true,
    cookies: { sameSite: 'Lax', secure: env.ADMIN_URL.startsWith('https://') },
  },
  access: {
    admin: isStaff,
    create: isAdmin,
    read: isAdminOrSelf,
    readVersions: nobody,
    update: isAdminOrSelf,
    delete: isAdmin,
    unlock: isAdmin,
  },
  endpoints: [...closedEndpoints, signInEndpoint],
  hooks: { beforeChange: [keepOneAdminOnChange], beforeDelete: [keepOneAdminOnDelete] },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 120,
      label: { en: 'Name', th: 'ชื่อ' },
    },
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'editor',
      saveToJWT: true,
      label: { en: 'Role', th: 'บทบาท' },
      access: { create: adminField, update: adminField },
      options: ROLES.map((value) => ({ value, label: roleLabels[value] })),
      admin: {
        position: 'sidebar',
        description: {
          en: 'Admins manage staff as well. Editors write the catalogue and pages. Support reads everything and adjusts stock.',
          th: 'ผู้ดูแลจัดการทีมงานได้ด้วย บรรณาธิการแก้ไขแคตตาล็อกและหน้าเว็บ ฝ่ายบริการอ่านได้ทั้งหมดและปรับสต็อกได้',
        },
      },
    },
  ],
}
