import type { CollectionConfig, DateField } from 'payload'
import { editorsWrite } from '../../../platform/access.ts'
import { GROUPS } from '../../../platform/groups.ts'
import type { Words } from '../../../platform/words.ts'
import { keepRule, dropRule, refuseUselessRule } from './rule-hooks.ts'
import { ruleSteps } from './rule-steps.ts'

function moment(name: string, label: Words, description: Words): DateField {
  return {
    name,
    type: 'date',
    label,
    admin: { position: 'sidebar', date: { pickerAppearance: 'dayAndTime' }, description },
  }
}

/** Which products stand where, in some searches or in a category, for some time. */
export const searchRules: CollectionConfig = {
  slug: 'searchRules',
  labels: {
    singular: { en: 'Rule', th: 'กฎจัดลำดับ' },
    plural: { en: 'Rules', th: 'กฎจัดลำดับ' },
  },
  admin: {
    group: GROUPS.finding,
    useAsTitle: 'name',
    defaultColumns: ['name', 'category', 'startsAt', 'endsAt', '_status'],
    description: {
      en: 'What stands first, or last, in some searches or in a category. Try a draft under “Try a search”.',
      th: 'กำหนดสินค้าที่แสดงก่อนหรือท้ายสุดในบางคำค้นหาหรือบางหมวดหมู่ ลองฉบับร่างได้ที่ “ลองค้นหา”',
    },
  },
  versions: { maxPerDoc: 50, drafts: true },
  access: editorsWrite,
  hooks: { beforeChange: [refuseUselessRule], afterChange: [keepRule], afterDelete: [dropRule] },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 120,
      label: { en: 'Name', th: 'ชื่อ' },
      admin: { description: { en: 'For the team alone.', th: 'สำหรับทีมงานเท่านั้น' } },
    },
    {
      name: 'queries',
      type: 'array',
      maxRows: 50,
      label: { en: 'In these searches', th: 'ในการค้นหาเหล่านี้' },
      labels: {
        singular: { en: 'Search', th: 'คำค้นหา' },
        plural: { en: 'Searches', th: 'คำค้นหา' },
      },
      admin: {
        description: {
          en: 'Capitals and accents do not matter.',
          th: 'ตัวพิมพ์ใหญ่เล็กและเครื่องหมายกำกับไม่มีผล',
        },
      },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'text',
              type: 'text',
              required: true,
              maxLength: 200,
              label: { en: 'Words', th: 'คำ' },
            },
            {
              name: 'how',
              type: 'select',
              required: true,
              defaultValue: 'exact',
              label: { en: 'The search', th: 'การค้นหา' },
              options: [
                { value: 'exact', label: { en: 'is just this', th: 'ตรงกับคำนี้พอดี' } },
                { value: 'contains', label: { en: 'contains this', th: 'มีคำนี้อยู่ด้วย' } },
              ],
            },
          ],
        },
      ],
    },
    {
      name: 'category',
      type: 'relationship',
      relationTo: 'categories',
      label: { en: 'In this category', th: 'ในหมวดหมู่นี้' },
      admin: {
        description: {
          en: 'While nobody sorts it otherwise. With searches as well: only searches within it.',
          th: 'เมื่อลูกค้าไม่ได้เลือกเรียงแบบอื่น หากใส่คำค้นหาด้วยจะใช้เฉพาะการค้นหาภายในหมวดหมู่นี้',
        },
      },
    },
    {
      name: 'steps',
      type: 'blocks',
      blocks: ruleSteps,
      required: true,
      minRows: 1,
      maxRows: 50,
      label: { en: 'What happens', th: 'สิ่งที่เกิดขึ้น' },
      labels: {
        singular: { en: 'Step', th: 'ขั้นตอน' },
        plural: { en: 'Steps', th: 'ขั้นตอน' },
      },
    },
    {
      name: 'locale',
      type: 'select',
      label: { en: 'Only in this language', th: 'เฉพาะภาษานี้' },
      options: [
        { value: 'en', label: { en: 'English', th: 'อังกฤษ' } },
        { value: 'th', label: { en: 'Thai', th: 'ไทย' } },
      ],
      admin: {
        position: 'sidebar',
        description: { en: 'Empty: in every language.', th: 'เว้นว่าง: ทุกภาษา' },
      },
    },
    moment('startsAt', { en: 'From', th: 'ตั้งแต่' }, { en: 'Empty: at once.', th: 'เว้นว่าง: เริ่มทันที' }),
    moment(
      'endsAt',
      { en: 'Until', th: 'ถึง' },
      {
        en: 'From this moment on it is over. Empty: no end.',
        th: 'สิ้นสุดเมื่อถึงเวลานี้ เว้นว่าง: ไม่มีกำหนด',
      },
    ),
  ],
}
