import type { CollectionConfig, PayloadRequest } from 'payload'
import { editorsWrite } from '../../platform/access.ts'
import { GROUPS } from '../../platform/groups.ts'
import { say } from '../../platform/words.ts'
import { keepUsedLocations } from './location-hooks.ts'

const KEY_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u

/** Where pieces lie. Orders take from the first place in the list that has all of a line. */
export const stockLocations: CollectionConfig = {
  slug: 'stockLocations',
  labels: {
    singular: { en: 'Stock location', th: 'คลังสินค้า' },
    plural: { en: 'Stock locations', th: 'คลังสินค้า' },
  },
  admin: {
    group: GROUPS.shop,
    useAsTitle: 'name',
    defaultColumns: ['name', 'key', 'isPickup'],
    description: {
      en: 'Orders take from the first place that has enough; drag to change the order.',
      th: 'ระบบจะตัดสต็อกจากคลังแรกที่มีของพอ ลากเพื่อเปลี่ยนลำดับ',
    },
  },
  access: editorsWrite,
  orderable: true,
  disableDuplicate: true,
  hooks: { beforeDelete: [keepUsedLocations] },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 80,
      label: { en: 'Name', th: 'ชื่อ' },
    },
    {
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      maxLength: 40,
      label: { en: 'Key', th: 'คีย์' },
      // The counts and the ledger know the place by it.
      access: { update: () => false },
      validate: (value: string | null | undefined, { req }: { req: PayloadRequest }) =>
        (typeof value === 'string' && KEY_PATTERN.test(value)) ||
        say(req, {
          en: 'Use lower-case letters, digits and hyphens, such as “chiang-mai”.',
          th: 'ใช้ตัวอักษรอังกฤษพิมพ์เล็ก ตัวเลข และขีดกลาง เช่น “chiang-mai”',
        }),
      admin: {
        description: {
          en: 'A short name that never changes.',
          th: 'ชื่อสั้นที่ไม่เปลี่ยนภายหลัง',
        },
      },
    },
    {
      name: 'isPickup',
      type: 'checkbox',
      defaultValue: false,
      label: { en: 'Customers can collect here', th: 'ลูกค้ารับสินค้าที่นี่ได้' },
    },
  ],
}
