import type { TextField } from 'payload'
import { slugify } from '../../platform/slug.ts'
import { say } from '../../platform/words.ts'

const KEY_PATTERN = /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/u

/** A short name for machines: in filters of the shop's addresses and in imports. */
export function keyField({ isUnique }: { isUnique: boolean }): TextField {
  return {
    name: 'key',
    type: 'text',
    required: true,
    unique: isUnique,
    index: true,
    maxLength: 80,
    label: { en: 'Key', th: 'คีย์' },
    admin: {
      description: {
        en: 'A short name for filters and imports, such as “colour”. It should not change later.',
        th: 'ชื่อสั้นสำหรับตัวกรองและการนำเข้า เช่น “colour” ไม่ควรเปลี่ยนภายหลัง',
      },
    },
    hooks: {
      beforeValidate: [
        ({ value, data }) => {
          if (typeof value === 'string' && value !== '') return value.trim()
          const label: unknown = data?.label
          const made = typeof label === 'string' ? slugify(label) : ''
          return KEY_PATTERN.test(made) ? made : value
        },
      ],
    },
    validate: (value: string | null | undefined, { req }) =>
      (typeof value === 'string' && KEY_PATTERN.test(value)) ||
      say(req, {
        en: 'Use lower-case letters, digits, hyphens and underscores, such as “clay-type”.',
        th: 'ใช้ตัวอักษรอังกฤษพิมพ์เล็ก ตัวเลข ขีดกลาง และขีดล่าง เช่น “clay-type”',
      }),
  }
}
